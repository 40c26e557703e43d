import type { Edit } from '../../../../src/book/edit';
import { guarded } from '../../../../src/book/guarded';
import { snapshotOf } from '../../../../src/hosts/xlsx/read';
import { blankWorkbook } from '../../xlsx/blank-workbook';
import { excelUnderTest } from '../excel-double';
import { filteredPlan } from './filtered-plan';
import { rightOrRefused } from './right-or-refused';

const plan = filteredPlan('by hand');

test.each(['delete-sheet', 'sheet-stays'])(
  'under %s a review is made, and taken back but for its sheets; one cut short is half done until Excel deletes sheets',
  async (quirk) => {
    const outcome = { done: 'right', undone: 'but for sheets', recovered: 'half-done' };
    expect(await rightOrRefused([quirk], 'review', plan)).toEqual(outcome);
  },
  60_000,
);

test.each(['add-sheet', 'add-name'])(
  'under %s a review is refused and nothing is lost; the file is reviewed in another Excel',
  async (quirk) => {
    expect(await rightOrRefused([quirk], 'review', plan)).toEqual({ done: 'program-error' });
    const { host, workbench } = excelUnderTest(plan, 14, [quirk]);
    const edit: Edit = { kind: 'addSheet', sheet: 'Ny' };
    await expect(async () => host.apply(guarded(snapshotOf(plan), [edit]))).rejects.toMatchObject({
      code: 'unsupported',
      details: { reason: 'program-error', said: expect.stringContaining('GeneralException') },
    });
    const right = { done: 'right', undone: 'right', recovered: 'right' };
    expect(await rightOrRefused([], 'review', workbench.save())).toEqual(right);
  },
  60_000,
);

const sheet = (name: string): readonly Edit[] => {
  const corner = { sheet: name, row: 1, column: 1, rows: 1, columns: 1 };
  return [
    { kind: 'addSheet', sheet: name },
    { kind: 'writeCells', at: corner, cells: [['Klar']] },
    { kind: 'setName', name: `planbok_${name}`, area: corner, hidden: true },
  ];
};

/** A run that adds these sheets, and the host to take it back with. */
async function added(quirks: readonly string[], names: readonly string[]) {
  const bytes = blankWorkbook();
  const opened = excelUnderTest(bytes, 14, quirks);
  await opened.host.apply(guarded(snapshotOf(bytes), names.flatMap(sheet)));
  const [run] = (await opened.again().history?.runs()) ?? [];
  return { ...opened, undo: async () => opened.again().history?.undo(run?.id ?? '') };
}

test('each sheet that stays is named, and marked as ours again, so that it can be removed later', async () => {
  const { undo, again } = await added(['sheet-stays'], ['ett', 'tva', 'tre']);
  expect(await undo()).toEqual([
    { kind: 'sheet-undeleted', sheet: 'tva' },
    { kind: 'sheet-undeleted', sheet: 'tre' },
  ]);
  const now = await again().read();
  expect(now.sheets.map(({ name }) => name)).toEqual(['Blad1', 'tva', 'tre']);
  const marks = new Map(now.names.map(({ name, area, hidden }) => [name, { sheet: area?.sheet, hidden }]));
  expect(marks).toEqual(
    new Map([
      ['planbok_tva', { sheet: 'tva', hidden: true }],
      ['planbok_tre', { sheet: 'tre', hidden: true }],
    ]),
  );
  expect(await again().history?.runs()).toMatchObject([{ state: 'undone-in-part' }]);
});

test('a sheet that is not deleted is named, and blocks no later run', async () => {
  const { undo, again } = await added(['delete-sheet'], ['ett']);
  expect(await undo()).toEqual([{ kind: 'sheet-undeleted', sheet: 'ett' }]);
  const host = again();
  const now = await host.read();
  expect(now.names.map(({ name }) => name)).toEqual(['planbok_ett']);
  await host.apply(guarded(now, sheet('tva')));
  expect((await again().read()).sheets.map(({ name }) => name)).toEqual(['Blad1', 'ett', 'tva']);
});

test('Excel’s own words are told where a run cannot be rolled back, and where putting right fails again', async () => {
  const { workbench } = await added([], ['ett']);
  const { host, again } = excelUnderTest(workbench.save(), 14, ['delete-sheet', 'add-name']);
  const said = expect.stringContaining('GeneralException');
  const changes = guarded(await host.read(), sheet('tva'));
  await expect(async () => host.apply(changes)).rejects.toMatchObject({
    details: { reason: 'half-done', isHalfDone: true, said },
  });
  await expect(async () => again().history?.recover()).rejects.toMatchObject({
    details: { reason: 'program-error', isHalfDone: true, said },
  });
});

test('an undo that removes sheets is marked as done in a request of its own', async () => {
  const { undo, workbench } = await added([], ['ett']);
  const from = workbench.requests.length;
  await undo();
  const writing = workbench.requests
    .slice(from)
    .filter(({ members }) => members.some((used) => used.endsWith('=')));
  expect(writing).toHaveLength(2);
});
