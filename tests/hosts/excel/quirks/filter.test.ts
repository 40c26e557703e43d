import fc from 'fast-check';
import type { CellInput, Edit } from '../../../../src/book/edit';
import { guarded } from '../../../../src/book/guarded';
import { replay } from '../../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../../src/book/snapshot';
import { snapshotOf } from '../../../../src/hosts/xlsx/read';
import { withType, type Quirk } from '../../../../workbench/office-double/quirks/quirk';
import { caseCount } from '../../../case-count';
import { comparable } from '../../comparable';
import { excelUnderTest } from '../excel-double';
import { told } from '../told';
import { filteredPlan } from './filtered-plan';
import { rightOrRefused } from './right-or-refused';

const RIGHT = { done: 'right', undone: 'right', recovered: 'right' };

const shown = (book: WorkbookSnapshot): unknown => comparable(told(book));

test.each(['sheet filter', 'table filter', 'by hand'] as const)(
  'rows hidden by %s: what is written, taken back and put right reaches its own rows',
  async (hiding) => {
    for (const job of ['structure', 'review'] as const)
      expect(await rightOrRefused(['filter'], job, filteredPlan(hiding))).toEqual(RIGHT);
  },
  120_000,
);

const inputs: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>('klar', '007', 12.5, true, { date: '2020-06-30' }, null, { keep: true }),
  fc.string({ maxLength: 5 }),
  fc.constant({ formula: { kind: 'foreign', text: 'ROW()+1' }, value: 3 } as const),
);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({
      row: fc.integer({ min: 2, max: 8 }),
      column: fc.integer({ min: 5, max: 8 }),
      cells: fc.array(fc.array(inputs, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    })
    .map(({ row, column, cells }): Edit => ({
      kind: 'writeCells',
      at: { sheet: 'Blad1', row, column },
      cells,
    })),
  fc
    .record({ row: fc.integer({ min: 2, max: 8 }), rows: fc.integer({ min: 1, max: 5 }) })
    .map(({ row, rows }): Edit => ({
      kind: 'setFormat',
      area: { sheet: 'Blad1', row, column: 6, rows, columns: 2 },
      format: '0.00',
    })),
);

test('whichever rows are hidden, cells and formats are those that replay says, and undo restores', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 2, max: 12 })), edits, async (hidden, edit) => {
      const bytes = filteredPlan('by hand', '', hidden);
      const before = snapshotOf(bytes);
      const { host, workbench } = excelUnderTest(bytes, 14, ['filter']);
      const { undo } = await host.apply(guarded(before, [edit]));
      expect(shown(snapshotOf(workbench.save()))).toEqual(shown(replay(before, [edit])));
      await host.apply(undo);
      expect(shown(snapshotOf(workbench.save()))).toEqual(shown(before));
    }),
    { numRuns: caseCount(300) },
  );
}, 120_000);

const edit: Edit = {
  kind: 'writeCells',
  at: { sheet: 'Blad1', row: 2, column: 4 },
  cells: [['a'], ['b'], ['c'], ['d']],
};

test('rows that are hidden after the run are taken back too', async () => {
  const bytes = filteredPlan('by hand', '', []);
  const before = snapshotOf(bytes);
  const { host, excel, workbench } = excelUnderTest(bytes, 14, ['filter']);
  await host.apply(guarded(before, [edit]));
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('3:4').rowHidden = true;
    await context.sync();
  });
  const [run] = (await host.history?.runs()) ?? [];
  expect(await host.history?.undo(run?.id ?? '')).toEqual([]);
  expect(snapshotOf(workbench.save()).sheets[0]?.values).toEqual(before.sheets[0]?.values);
});

/** An Excel in which nothing reaches a hidden row, not even a single cell. */
const nothingIsHidden: Quirk = {
  name: 'deaf',
  reported: [],
  types: (types) =>
    withType(types, 'Range', (range) => {
      const was = range.scalars?.['formulas'];
      if (was === undefined || typeof was === 'function') throw new Error('formulas can be set');
      return {
        ...range,
        scalars: {
          ...range.scalars,
          formulas: {
            get: was.get,
            set: (at, given, where) => {
              if (at.sheet.rows.get(at.row)?.isHidden !== true) was.set(at, given, where);
            },
          },
        },
      };
    }),
};

test('where not even a single hidden cell is written, the run is refused with a sentence, and nothing stands', async () => {
  const bytes = filteredPlan('sheet filter');
  const before = snapshotOf(bytes);
  const { host, workbench } = excelUnderTest(bytes, 14, ['filter'], [nothingIsHidden]);
  await expect(async () => host.apply(guarded(before, [edit]))).rejects.toMatchObject({
    code: 'unsupported',
    details: { reason: 'rows-filtered', sheet: 'Blad1', cell: 'D3' },
  });
  expect(shown(snapshotOf(workbench.save()))).toEqual(shown(before));
  expect(await host.history?.runs()).toEqual([]);
});
