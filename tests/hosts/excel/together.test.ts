import { grid } from '../../../scripts/bench-core';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import type { Faults, RequestNote } from '../../../workbench/office-double/workbench';
import { excelUnderTest } from './excel-double';
import { planFile } from './plan-file';

/** More than one reply of it. */
const bytes = planFile(grid(6000));
const inFile = snapshotOf(bytes);

const cellsOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ values, formulas, formats }) => ({ values, formulas, formats: [...formats] }));

async function readWith(faults: Faults): Promise<{ book: WorkbookSnapshot; notes: readonly RequestNote[] }> {
  const { host, workbench } = excelUnderTest(bytes);
  workbench.setFaults(faults);
  return { book: await host.read(), notes: workbench.requests };
}

test('what is asked at once is taken in as if it had been asked in order', async () => {
  const { book, notes } = await readWith({});
  expect(cellsOf(book)).toEqual(cellsOf(inFile));
  expect(notes.some(({ number, answered }) => answered < number - 1)).toBe(true);
});

test('a program that takes one request at a time is asked again, one after another', async () => {
  const { book, notes } = await readWith({ takesOneAtATime: true });
  expect(cellsOf(book)).toEqual(cellsOf(inFile));
  expect(notes.some(({ error }) => error === 'GeneralException')).toBe(true);
});

test('what is never answered beside others is asked again', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance', 'queueMicrotask', 'nextTick'] });
  const reading = readWith({ loseAnswerOf: 3 });
  let read: Awaited<typeof reading> | undefined;
  while (!read) {
    const second = jest.advanceTimersByTimeAsync(1000);
    read = (await Promise.race([reading, second])) ?? undefined;
    await second;
    await new Promise(setImmediate);
  }
  jest.useRealTimers();
  expect(read.notes.some(({ error }) => error === 'lost')).toBe(true);
  expect(cellsOf(read.book)).toEqual(cellsOf(inFile));
});

test('what fails asked again too is a failure', async () => {
  const { host, workbench } = excelUnderTest(bytes);
  const failing: Faults = {
    failAt: { action: 1, when: 'before' },
    betweenRequests: () => workbench.setFaults(failing),
  };
  workbench.setFaults({ betweenRequests: () => workbench.setFaults(failing) });
  await expect(async () => host.read()).rejects.toMatchObject({ details: { reason: 'program-error' } });
  expect(workbench.requests.filter(({ error }) => error !== undefined)).toHaveLength(4);
});
