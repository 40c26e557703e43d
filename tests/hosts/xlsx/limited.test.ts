import childProcess, { type ChildProcess, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JOB_DATA, limited, type LimitedWork } from '../../../src/hosts/xlsx/limited';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planbok-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a job written in plain JavaScript, as a bundle is. */
async function outcome(name: string, code: string, limits: Partial<LimitedWork> = {}): Promise<unknown> {
  const script = join(folder, `${name}.cjs`);
  writeFileSync(script, code);
  const messages: unknown[] = [];
  try {
    const exit = await limited({
      script,
      data: { file: 'plan.xlsx' },
      heapMib: 128,
      onMessage: (message) => messages.push(message),
      ...limits,
    });
    return { exit, messages };
  } catch (error) {
    return error;
  }
}

const data = `JSON.parse(process.env.${JOB_DATA})`;

it('gives the messages in order and the exit code', async () => {
  expect(
    await outcome(
      'well',
      `process.send(${data}); process.send(2); process.exitCode = 1; process.disconnect()`,
    ),
  ).toEqual({ exit: 1, messages: [{ file: 'plan.xlsx' }, 2] });
});

it('ends a job that hangs', async () => {
  const fork = jest.spyOn(childProcess, 'fork');
  expect(await outcome('hang', 'for (;;);', { seconds: 1 })).toMatchObject({
    name: 'Failure',
    code: 'too-large',
    details: { reason: 'out-of-time', limit: 1 },
  });
  const job: ChildProcess = fork.mock.results[0]?.value;
  fork.mockRestore();
  if (job.exitCode === null && job.signalCode === null) await once(job, 'exit');
  expect(job.signalCode).toBe('SIGKILL');
});

it.each<[string, string]>([
  ['slowly', 'const kept = []; for (let i = 0; ; i++) kept.push({ text: "x" + i })'],
  // One allocation over a thread's limit would end the whole process.
  ['at once', 'const kept = new Map(); for (let i = 0; ; i++) kept.set(i, i)'],
])('ends a job that takes all memory %s', async (name, code) => {
  expect(await outcome(name, code, { heapMib: 48, seconds: 3600 })).toMatchObject({
    name: 'Failure',
    code: 'too-large',
    details: { reason: 'out-of-memory', limit: 48 },
  });
});

it('hands over what is long by a message, and ends the job when it is stopped', async () => {
  const input = 'å'.repeat(400_000);
  const taken = await outcome(
    'long',
    'process.once("message", (text) => { process.send(text.length); process.disconnect() })',
    { input },
  );
  expect(taken).toEqual({ exit: 0, messages: [400_000] });

  const stop = new AbortController();
  const fork = jest.spyOn(childProcess, 'fork');
  const hanging = outcome('stopped', 'process.send("begun", () => { for (;;); })', {
    signal: stop.signal,
    onMessage: () => stop.abort(),
  });
  expect(await hanging).toMatchObject({ name: 'Failure', code: 'stopped' });
  const job: ChildProcess = fork.mock.results[0]?.value;
  if (job.exitCode === null && job.signalCode === null) await once(job, 'exit');
  expect(job.signalCode).toBe('SIGKILL');
  expect(await outcome('never', 'process.send("begun")', { signal: stop.signal })).toMatchObject({
    code: 'stopped',
  });
  expect(fork).toHaveBeenCalledTimes(1);
  fork.mockRestore();
});

it('the standard output of a silent job is not ours', async () => {
  const fork = jest.spyOn(childProcess, 'fork');
  for (const isSilent of [true, false])
    expect(
      await outcome('quiet', `${isSilent ? 'console.log("loud"); ' : ''}process.disconnect()`, { isSilent }),
    ).toEqual({ exit: 0, messages: [] });
  const optionsOf = (call: readonly unknown[]): ForkOptions => call[1] as ForkOptions;
  expect(fork.mock.calls.map((call) => optionsOf(call).stdio?.[1])).toEqual(['ignore', 'inherit']);
  fork.mockRestore();
});

it('a job that fails by a bug of ours says how it ended', async () => {
  expect(
    await outcome('bug', 'process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 5000)'),
  ).toMatchObject({ message: expect.stringContaining('SIGTERM') });
});
