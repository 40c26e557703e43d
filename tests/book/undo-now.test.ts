import { type Area } from '../../src/book/area';
import { KEPT, type Edit } from '../../src/book/edit';
import { inverse } from '../../src/book/inverse';
import { replay } from '../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../src/book/snapshot';
import { undoNow, type UndoNow } from '../../src/book/undo-now';
import { comparable } from '../hosts/comparable';
import { PLAN, planBook as book } from './plan-book';
import { inserted, rearranged, reordered } from './rearranged';
import { seedBook } from './seed-book';

const at = (row: number, column: number, sheet = PLAN): Area => ({ sheet, row, column, rows: 1, columns: 1 });
const typed = (row: number, column: number, text: string | null, sheet = PLAN): Edit => ({
  kind: 'writeCells',
  at: at(row, column, sheet),
  cells: [[text]],
  overFormula: true,
});
/** Every status as one word, and two sheets of ours, one counting on the other. */
const run: readonly Edit[] = [
  {
    kind: 'writeCells',
    at: at(2, 4),
    cells: Array.from({ length: 9 }, (_, row) => [row % 3 ? KEPT : 'klart']),
  },
  ...['Ordnad', 'Läge'].flatMap((sheet): Edit[] => [
    { kind: 'addSheet', sheet },
    { kind: 'setName', name: `planbok_${sheet}`, area: at(1, 1, sheet), hidden: true },
  ]),
  {
    kind: 'writeCells',
    at: at(1, 1, 'Läge'),
    cells: [['Klara', { formula: { kind: 'foreign', text: 'COUNTIF(Ordnad!$A$1:$A$9,"klart")' }, value: 0 }]],
  },
  { kind: 'setProperty', name: 'a', value: 'nu' },
];
const afterRun = replay(book, run);
const undoRun = (now: WorkbookSnapshot): UndoNow => undoNow(now, inverse(book, run));
const sheetsOf = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);

test('one cell of a run: the others are put back', () => {
  const now = replay(afterRun, [typed(5, 4, 'Utgår')]);
  const { changes, left, isNothing } = undoRun(now);
  expect([left, isNothing]).toEqual([[{ kind: 'cells', area: at(5, 4) }], false]);
  expect(comparable(replay(now, changes.edits))).toEqual(comparable(replay(book, [typed(5, 4, 'Utgår')])));
});

test('a row put in: the statuses go back to the rows that they came from', () => {
  const now = rearranged(afterRun, PLAN, { rows: inserted(4) });
  const { changes, left } = undoRun(now);
  expect(left).toEqual([]);
  expect(comparable(replay(now, changes.edits))).toEqual(
    comparable(rearranged(book, PLAN, { rows: inserted(4) })),
  );
});

test('a sheet of ours that she has written on, and the one that it counts on', () => {
  const now = replay(afterRun, [typed(3, 1, 'hennes', 'Läge')]);
  const { changes, left } = undoRun(now);
  expect(left).toEqual([
    { kind: 'sheet-changed', sheet: 'Läge' },
    { kind: 'sheet-needed', sheet: 'Ordnad' },
  ]);
  const after = replay(now, changes.edits);
  expect(sheetsOf(after)).toEqual([...sheetsOf(book), 'Ordnad', 'Läge']);
  // By their marks Planbok knows them again.
  expect(after.names.map(({ name }) => name)).toEqual(['planbok_Ordnad', 'planbok_Läge']);
  const plan = sheetNamed(after, PLAN);
  expect(plan && valueAt(plan, 2, 4)).toBe('Klart!!');
});

test.each<[string, Edit]>([
  [
    'a formula',
    {
      ...typed(1, 8, null),
      cells: [[{ formula: { kind: 'foreign', text: 'Ordnad!A1' }, value: 0 }]],
    } as Edit,
  ],
  ['a name', { kind: 'setName', name: 'hennes', area: at(2, 2, 'Ordnad'), hidden: false }],
  [
    'a list',
    { kind: 'setRule', area: at(9, 5), rule: { kind: 'list', source: at(1, 1, 'Ordnad'), strict: false } },
  ],
])('a sheet of ours that %s of hers refers to', (_, hers) => {
  const now = replay(afterRun, [hers]);
  const { changes, left } = undoRun(now);
  expect(left).toEqual([{ kind: 'sheet-needed', sheet: 'Ordnad' }]);
  expect(sheetsOf(replay(now, changes.edits))).toEqual([...sheetsOf(book), 'Ordnad']);
});

test('a setting that has been chosen otherwise since', () => {
  const now = replay(afterRun, [{ kind: 'setProperty', name: 'a', value: 'senare' }]);
  const { changes, left } = undoRun(now);
  expect(left).toEqual([{ kind: 'setting', name: 'a' }]);
  expect(replay(now, changes.edits).properties.get('a')).toBe('senare');
});

test('a sheet that she has renamed is named, and one that she has rearranged beyond recognition', () => {
  const renamed: WorkbookSnapshot = {
    ...afterRun,
    sheets: afterRun.sheets.map((sheet) => (sheet.name === PLAN ? { ...sheet, name: 'Plan' } : sheet)),
  };
  expect(undoRun(renamed).left).toEqual([{ kind: 'sheet-gone', sheet: PLAN }]);
  const turned = rearranged(afterRun, PLAN, {
    rows: reordered(1, [4, 9, 2, 7, 0, 5, 8, 1, 6, 3]),
    columns: reordered(1, [3, 4, 1, 0, 2]),
  });
  const { changes, left } = undoRun(turned);
  expect(left).toEqual([{ kind: 'sheet-rearranged', sheet: PLAN }]);
  expect(sheetNamed(replay(turned, changes.edits), PLAN)).toEqual(sheetNamed(turned, PLAN));
});

test('when every cell has been changed there is nothing to take back', () => {
  const one = run.slice(0, 1);
  const now = replay(
    replay(book, one),
    [2, 5, 8].map((row) => typed(row, 4, 'hennes')),
  );
  const { left, isNothing } = undoNow(now, inverse(book, one));
  expect([left.length, isNothing]).toEqual([3, true]);
});

test('without the lines, a sheet that is not as it was left is left alone', () => {
  const { lines: _, ...undo } = inverse(book, run);
  const now = replay(afterRun, [typed(5, 4, 'Utgår')]);
  const { changes, left } = undoNow(now, undo);
  expect(left).toEqual([{ kind: 'sheet-rearranged', sheet: PLAN }]);
  expect(sheetNamed(replay(now, changes.edits), PLAN)).toEqual(sheetNamed(now, PLAN));
});

describe('sheets of the run', () => {
  const corner = { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 };
  const referring = (sheet: string, text: string): Edit => ({
    kind: 'writeCells',
    at: { sheet, row: 3, column: 3 },
    cells: [[{ formula: { kind: 'foreign', text }, value: 1 }]],
  });
  const run: readonly Edit[] = [
    { kind: 'addSheet', sheet: 'Ny' },
    { kind: 'writeCells', at: corner, cells: [['x']] },
    { kind: 'setName', name: 'planbok_ny', area: corner, hidden: true },
  ];

  test('go though cells and names of the run referred to them, for those are put back too', () => {
    const made = [...run, referring('Data', 'Ny!A1')];
    const { left, changes } = undoNow(replay(seedBook, made), inverse(seedBook, made));
    expect(left).toEqual([]);
    expect(changes.edits).toContainEqual({ kind: 'removeOwnSheet', sheet: 'Ny' });
  });

  test('stay where somebody’s formula needs them, and so does the name by which they are known', () => {
    const now = replay(replay(seedBook, run), [referring('Data', 'Ny!A1')]);
    const { left, changes } = undoNow(now, inverse(seedBook, run));
    expect(left).toEqual([{ kind: 'sheet-needed', sheet: 'Ny' }]);
    expect(changes.edits).toEqual([]);
  });

  test('stay where somebody has written on them, and are told of where somebody has removed them', () => {
    const typed = replay(replay(seedBook, run), [
      { kind: 'writeCells', at: { ...corner, row: 2 }, cells: [['mine']] },
    ]);
    expect(undoNow(typed, inverse(seedBook, run)).left).toEqual([{ kind: 'sheet-changed', sheet: 'Ny' }]);
    const gone = undoNow(seedBook, inverse(seedBook, run));
    expect(gone.left).toEqual([{ kind: 'sheet-gone', sheet: 'Ny' }]);
  });

  test('a setting that got another value since stays, one that did not goes back', () => {
    const set = (name: string, value: string): Edit => ({ kind: 'setProperty', name, value });
    const made = [set('a', 'nu'), set('b', 'nu')];
    const now = replay(replay(seedBook, made), [set('b', 'senare')]);
    const { left, changes } = undoNow(now, inverse(seedBook, made));
    expect(left).toEqual([{ kind: 'setting', name: 'b' }]);
    expect(changes.edits).toEqual([set('a', 'förr')]);
  });
});

describe('a sheet of ours that the run removed', () => {
  const corner: Area = { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 };
  const before = replay(seedBook, [
    { kind: 'addSheet', sheet: 'Ny', visibility: 'hidden' },
    { kind: 'setName', name: 'planbok_ny', area: corner, hidden: true },
    {
      kind: 'writeCells',
      at: corner,
      cells: [['a', { formula: { kind: 'foreign', text: '1+1' }, value: 2 }], [{ date: '2026-01-01' }]],
    },
    { kind: 'setFormat', area: { ...corner, column: 2 }, format: '0.00' },
    { kind: 'setWidths', sheet: 'Ny', column: 2, widths: [12, 30] },
    { kind: 'freeze', sheet: 'Ny', rows: 1, columns: 1 },
    { kind: 'setRule', area: corner, rule: { kind: 'date', strict: true } },
    { kind: 'setLink', at: corner, to: { url: 'https://example.org/' } },
    { kind: 'setLink', at: { ...corner, row: 2, column: 2 }, to: { sheet: 'Data', row: 1, column: 1 } },
    {
      kind: 'setConditionalLook',
      area: corner,
      looks: [
        { equals: 'a', look: 'done' },
        { equals: 'b', look: 'ongoing' },
      ],
    },
    { kind: 'setConditionalLook', area: { ...corner, row: 2 }, looks: [{ equals: 'c', look: 'done' }] },
  ]);
  const removing: readonly Edit[] = [{ kind: 'removeOwnSheet', sheet: 'Ny' }];
  const after = replay(before, removing);

  test('is built up again, with all that it held, its name and its visibility', () => {
    const { left, changes } = undoNow(after, inverse(before, removing));
    expect(left).toEqual([]);
    expect(comparable(replay(after, changes.edits))).toEqual(comparable(before));
  });

  test('is not, where another has taken its name', () => {
    const taken = replay(after, [{ kind: 'addSheet', sheet: 'Ny' }]);
    const { left, changes } = undoNow(taken, inverse(before, removing));
    expect(left).toEqual([{ kind: 'sheet-changed', sheet: 'Ny' }]);
    expect(changes.edits.filter((edit) => edit.kind !== 'setName')).toEqual([]);
  });
});
