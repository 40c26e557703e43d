import { memoryHost } from '../../src/hosts/memory/memory';
import { runAsync } from '../../src/hosts/waiting';
import { pausableJobs } from '../../src/conversation/pausable-jobs';
import { guarded } from '../../src/book/guarded';
import { comparable } from '../hosts/comparable';
import { bookOf, sheetOf } from '../plan/sheet-of';

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt lampor', 'Drift', 'v. 42', 'klart!!'],
    ['Sortera avfall', 'Alla', 'ht 2020', 'pågår'],
  ]),
);
const request = { today: '2020-11-24' };

test('what was previewed is what is done, and its receipt takes it back', async () => {
  const host = memoryHost(book);
  const jobs = pausableJobs(host);
  const { id, items } = await runAsync(jobs.preview('review', request));
  expect(comparable(host.read())).toEqual(comparable(book));
  expect(items()).toContainEqual({
    kind: 'cell',
    sheet: 'Plan 2020',
    row: 2,
    column: 4,
    before: 'klart!!',
    after: 'Klar',
  });
  const { receipt } = await runAsync(jobs.apply('review', request, id));
  expect((await runAsync(jobs.preview('review', request))).items()).toEqual([]);
  host.apply(receipt.undo);
  expect(comparable(host.read())).toEqual(comparable(book));
});

test('a workbook that has changed since gives another plan, and nothing is written', async () => {
  const host = memoryHost(book);
  const jobs = pausableJobs(host);
  const { id } = await runAsync(jobs.preview('structure', request));
  host.apply(
    guarded(book, [
      { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 3, column: 4 }, cells: [['utgår']] },
    ]),
  );
  const before = comparable(host.read());
  await expect(runAsync(jobs.apply('structure', request, id))).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: 'changed-since-preview' },
  });
  expect(comparable(host.read())).toEqual(before);
});

test('scan and check plan no changes', async () => {
  const jobs = pausableJobs(memoryHost(book));
  expect((await runAsync(jobs.preview('scan', request))).items()).toEqual([]);
  expect((await runAsync(jobs.preview('check', request))).outcome.problems.length).toBe(0);
});
