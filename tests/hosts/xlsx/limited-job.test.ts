/** @jest-environment node */
import { Worker } from 'node:worker_threads';
import { JOB_DATA, JOB_PARENT, JOB_WATCHES } from '../../../src/hosts/xlsx/limited';
import { limitedJob } from '../../../src/hosts/xlsx/limited-job';

jest.mock('node:worker_threads', () => ({ Worker: jest.fn(() => ({ unref: jest.fn() })) }));

const { connected } = process;
const environment = { ...process.env };
const others = process.listeners('disconnect');

beforeEach(() => {
  process.connected = true;
  Object.assign(process.env, { [JOB_DATA]: '{"a":1}', [JOB_PARENT]: String(process.ppid) });
});

afterEach(() => {
  process.connected = connected;
  process.env = { ...environment };
  for (const listener of process.listeners('disconnect').filter((one) => !others.includes(one)))
    process.off('disconnect', listener);
  jest.mocked(Worker).mockClear();
});

it.each([
  ['no', 0],
  ['yes', 1],
  ['', 1],
])(
  'a job that is told to watch its parent: %s; then it has %d thread more, which costs as much as Node',
  (watches, threads) => {
    process.env[JOB_WATCHES] = watches;
    expect(limitedJob()?.data).toEqual({ a: 1 });
    expect(Worker).toHaveBeenCalledTimes(threads);
  },
);

it('one whose parent has ended meanwhile ends, whether it is to watch or not', () => {
  const exit = jest.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  process.env[JOB_PARENT] = String(process.ppid + 1);
  process.env[JOB_WATCHES] = 'no';
  expect(limitedJob).toThrow('ended');
  exit.mockRestore();
});
