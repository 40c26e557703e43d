import fc from 'fast-check';
import { guarded } from '../../../../src/book/guarded';
import type { CellInput, Edit } from '../../../../src/book/edit';
import { snapshotOf } from '../../../../src/hosts/xlsx/read';
import { withType, type Quirk } from '../../../../workbench/office-double/quirks/quirk';
import { comparable } from '../../comparable';
import { excelUnderTest } from '../excel-double';
import { told } from '../told';
import { filteredPlan } from './filtered-plan';
import { caseCount } from '../../../case-count';

const plan = filteredPlan('table filter');
const before = snapshotOf(plan);
const shown = (bytes: Uint8Array): unknown => comparable(told(snapshotOf(bytes)));

/** What Excel puts in place of what it is given, in one writing to the plan: the first, or the one after so many. */
const altering = (
  after: number,
  alter: (given: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[],
): Quirk => {
  let count = 0;
  return {
    name: 'altering',
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
                if (at.sheet.name === 'Blad1') count += 1;
                const isOurs = at.sheet.name === 'Blad1' && count === after + 1 && Array.isArray(given);
                was.set(at, isOurs ? alter(given as readonly (readonly unknown[])[]) : given, where);
              },
            },
          },
        };
      }),
  };
};

const inputs: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>('klar', '007', '=1+1', true, 12.5, { date: '2020-06-30' }, null),
  fc.string({ maxLength: 6 }),
  fc.constant({ formula: { kind: 'foreign', text: 'ROW()+A2' }, value: 3 } as const),
);

const edits: fc.Arbitrary<Edit> = fc
  .record({
    row: fc.integer({ min: 2, max: 9 }),
    column: fc.integer({ min: 7, max: 9 }),
    cells: fc.array(fc.array(inputs, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ row, column, cells }) => ({ kind: 'writeCells', at: { sheet: 'Blad1', row, column }, cells }));

test('whatever cells are given, they are read back as given', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (edit) => {
      const { host } = excelUnderTest(plan);
      await host.apply(guarded(before, [edit]));
    }),
    { numRuns: caseCount(300) },
  );
}, 120_000);

test.each([
  ['a cell left out', (given: readonly (readonly unknown[])[]) => given.map((line) => line.map(() => ''))],
  ['another text', (given: readonly (readonly unknown[])[]) => given.map((line) => line.map(() => 'annat'))],
  [
    'a formula instead',
    (given: readonly (readonly unknown[])[]) => given.map((line) => line.map(() => '=1')),
  ],
])('%s is found, and the run is rolled back', async (_, alter) => {
  const { host, workbench } = excelUnderTest(plan, 14, [], [altering(0, alter)]);
  const edit: Edit = {
    kind: 'writeCells',
    at: { sheet: 'Blad1', row: 2, column: 3 },
    cells: [['Ada'], [{ keep: true }], ['Bea']],
  };
  await expect(async () => host.apply(guarded(before, [edit]))).rejects.toMatchObject({
    code: 'unsupported',
    details: { reason: 'rows-filtered', sheet: 'Blad1', cell: 'C2' },
  });
  expect(shown(workbench.save())).toEqual(shown(plan));
  expect(await host.history?.runs()).toEqual([]);
  // Excel does as it is told from now on.
  await host.apply(guarded(before, [edit]));
});

test('a column that Excel fills with a formula is emptied again', async () => {
  const { host, workbench } = excelUnderTest(plan, 14, ['fill-down']);
  const formula = (text: string) => [{ formula: { kind: 'foreign', text }, value: 1 }] as const;
  const edit: Edit = {
    kind: 'writeCells',
    at: { sheet: 'Blad1', row: 3, column: 6 },
    cells: [formula('1+1'), formula('1+2')],
  };
  const changes = guarded(before, [edit]);
  await expect(async () => host.apply(changes)).rejects.toMatchObject({ code: 'unsupported' });
  expect(shown(workbench.save())).toEqual(shown(plan));
});

test('an undo of which Excel makes something else is carried to its end all the same', async () => {
  const edit: Edit = { kind: 'writeCells', at: { sheet: 'Blad1', row: 2, column: 3 }, cells: [['Ada']] };
  const wrong = altering(1, () => [['annat']]);
  const { host, workbench, again } = excelUnderTest(plan, 14, [], [wrong]);
  await host.apply(guarded(before, [edit]));
  const [run] = (await again().history?.runs()) ?? [];
  await again().history?.undo(run?.id ?? '');
  expect(await again().history?.runs()).toMatchObject([{ state: 'undone' }]);
  expect(shown(workbench.save())).toEqual(shown(plan));
});
