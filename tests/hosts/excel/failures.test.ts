import { guarded } from '../../../src/book/guarded';
import type { Edit } from '../../../src/book/edit';
import type { Workbench } from '../../../workbench/office-double/workbench';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { seedBook } from '../../book/seed-book';
import { comparable } from '../comparable';
import { excelUnderTest } from './excel-double';
import { seededFile } from './seeded-file';
import { told } from './told';

const write = (text: string): Edit => ({
  kind: 'writeCells',
  at: { sheet: 'Data', row: 2, column: 1 },
  cells: [[text]],
});

const corner = { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 };
const adding: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Ny' },
  { kind: 'setName', name: 'planbok_ny', area: corner, hidden: true },
];
const mine = guarded(seedBook, [...adding, write('min')]);

const writesOf = ({ requests }: Workbench): number =>
  requests.filter(({ members }) => members.some((member) => member.endsWith('='))).length;

test('a conflict is found before anything is written', async () => {
  const { host, workbench } = excelUnderTest(seededFile());
  await host.apply(guarded(seedBook, [write('någon annans')]));
  const before = writesOf(workbench);
  await expect(async () => host.apply(mine)).rejects.toMatchObject({
    code: 'conflict',
    details: { areas: [{ sheet: 'Data', row: 2, column: 1 }] },
  });
  expect(writesOf(workbench)).toBe(before);
});

test.each([
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ItemNotFound', 'conflict'],
])('%s in the middle is the failure %s, and nothing stands', async (code, failure) => {
  const { host, workbench } = excelUnderTest(seededFile());
  await host.read();
  workbench.setFaults({ failAt: { action: 150, when: 'before', code } });
  await expect(async () => host.apply(mine)).rejects.toMatchObject({ code: failure });
  expect(comparable(told(await host.read()))).toEqual(comparable(told(seedBook)));
});

test('an error that has no meaning of its own is told in Excel’s words, with what the library says of it', async () => {
  const { host, workbench } = excelUnderTest(seededFile());
  workbench.setFaults({ failAt: { action: 3, when: 'before', code: 'InvalidArgument' } });
  await expect(async () => host.read()).rejects.toMatchObject({
    code: 'unsupported',
    details: { reason: 'program-error', said: expect.stringMatching(/^InvalidArgument: The argument is/) },
    cause: { debugInfo: { code: 'InvalidArgument' } },
  });
});

test('what is wrong with the add-in itself is a bug', async () => {
  const { host, workbench } = excelUnderTest(seededFile());
  workbench.setFaults({ failAt: { action: 3, when: 'before', code: 'NotImplemented' } });
  await expect(async () => host.read()).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('while a person types in a cell, writing waits', async () => {
  const { host, workbench } = excelUnderTest(seededFile());
  workbench.setFaults({ isEditingCell: true });
  const applied = host.apply(mine);
  setTimeout(() => workbench.setFaults({}), 50);
  await applied;
  expect((await host.read()).sheets.map(({ name }) => name)).toContain('Ny');
});

test('stopped before it has begun, nothing is written', async () => {
  const { host, workbench } = excelUnderTest(seededFile());
  await expect(async () => host.apply(mine, { isStopped: () => true })).rejects.toMatchObject({
    code: 'stopped',
  });
  expect(writesOf(workbench)).toBe(0);
});

/** More than one request takes. */
const large = (): Edit[] => [
  ...adding,
  {
    kind: 'writeCells',
    at: { sheet: 'Ny', row: 1, column: 1 },
    cells: Array.from({ length: 110 }, (_, row) => [`${row} ${'å'.repeat(20_000)}`]),
  },
];

test('stopped between two requests, it is rolled back; progress is told at each', async () => {
  const { host, workbench } = excelUnderTest(seededFile());
  const steps: (readonly [number, number])[] = [];
  const onProgress = (done: number, of: number): void => void steps.push([done, of]);
  const stop = host.apply(guarded(seedBook, large()), { onProgress, isStopped: () => steps.length > 1 });
  await expect(stop).rejects.toMatchObject({ code: 'stopped' });
  expect(comparable(told(await host.read()))).toEqual(comparable(told(seedBook)));
  expect(steps.length).toBeGreaterThan(1);
  expect(Math.max(...workbench.requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(4 * 2 ** 20);
}, 60_000);

test('the history is in the workbook: another add-in, and the file, see it; the journal is no content', async () => {
  const { host, again, workbench } = excelUnderTest(seededFile());
  const note = { job: 'review', day: '2020-11-24', cells: 1 };
  await host.apply(mine, { note });
  const { history } = again();
  const [run] = (await history?.runs()) ?? [];
  expect(run).toMatchObject({ ...note, state: 'done' });
  const saved = snapshotOf(workbench.save());
  expect(saved.sheets.map(({ name }) => name)).toEqual(['Plan 2020', 'Data', 'Ny']);
  expect(saved.otherSheets).toEqual(['planbok_journal']);
  await history?.undo(run?.id ?? '');
  expect(comparable(told(await host.read()))).toEqual(comparable(told(seedBook)));
  await history?.redo(run?.id ?? '');
  expect((await host.read()).sheets.map(({ name }) => name)).toContain('Ny');
  await host.apply(guarded(await host.read(), [write('någon annans')]));
  expect(await history?.undo(run?.id ?? '')).toEqual([
    { kind: 'cells', area: { ...corner, sheet: 'Data', row: 2 } },
  ]);
});

test('at most twelve runs are kept', async () => {
  const { host } = excelUnderTest(seededFile());
  const texts = Array.from({ length: 14 }, (_, index) => `${index + 1} a`);
  for (const text of texts)
    await host.apply(guarded(await host.read(), [write(text)]), {
      note: { job: text, day: '2020-11-24', cells: 1 },
    });
  expect((await host.history?.runs())?.map(({ job }) => job)).toEqual(texts.slice(2).reverse());
}, 60_000);
