import { inverse } from '../../../src/book/inverse';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { undoNow } from '../../../src/book/undo-now';
import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import { comparable } from '../../hosts/comparable';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const today = '2026-11-24';
const note = bookOf(sheetOf('Blad1', [['Anteckningar'], ['Ring Eva']]));

function created(book: WorkbookSnapshot, language?: 'sv' | 'en'): WorkbookSnapshot {
  const { changes } = jobs.create(book, { today, ...(language && { language }) });
  expect(objectionsTo(book, changes)).toEqual([]);
  return replay(book, changes.edits);
}

test.each([
  ['sv', 'Handlingsplan 2026'],
  ['en', 'Action plan 2026'],
] as const)('an empty plan in %s is read as a plan, with every column known', (language, sheet) => {
  const { tables } = readPlan(created(note, language), { today });
  expect(tables).toMatchObject([{ sheet, kind: 'actions', planYear: 2026, rows: [] }]);
  expect(tables[0]?.columns.map(({ field, certainty }) => `${field} ${certainty}`)).toEqual(
    ['id', 'goal', 'title', 'owner', 'deadline', 'status', 'resources', 'comment'].map(
      (field) => `${field} certain`,
    ),
  );
});

test('a workbook that has a plan gets no other, and what was there is as it was', () => {
  const now = created(note);
  expect(jobs.create(now, { today }).changes.edits).toEqual([]);
  expect(sheetNamed(now, 'Blad1')).toEqual(sheetNamed(note, 'Blad1'));
});

test('it is taken back for as long as nobody has written on it', () => {
  const { changes } = jobs.create(note, { today });
  const empty = created(note);
  const undo = inverse(note, changes.edits);
  expect(objectionsTo(empty, undo)).toEqual([]);
  expect(undoNow(empty, undo).left).toEqual([]);
  expect(comparable(replay(empty, undo.edits))).toEqual(comparable(note));

  const at = { sheet: 'Handlingsplan 2026', row: 2, column: 3 };
  const filled = replay(empty, [{ kind: 'writeCells', at, cells: [['Byt lampor']] }]);
  expect(undoNow(filled, undo)).toMatchObject({
    left: [{ kind: 'sheet-changed', sheet: 'Handlingsplan 2026' }, { kind: 'sheet-needed' }],
    isNothing: true,
  });
});

test('its name gives way to a sheet that is there', () => {
  const taken = bookOf(sheetOf('Handlingsplan 2026', [['Inget här']]));
  expect(created(taken).sheets.map(({ name }) => name)).toContain('Handlingsplan 2026 (2)');
});

test('its table takes no other’s name', () => {
  const area = { sheet: 'Blad1', row: 1, column: 1, rows: 2, columns: 1 };
  const taken = replay(note, [
    { kind: 'setName', name: 'Handlingsplan2026_2', area, hidden: false },
    { kind: 'setTable', sheet: 'Blad1', name: 'handlingsplan2026', area },
  ]);
  const tables = created(taken).sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(tables).toEqual(['handlingsplan2026', 'Handlingsplan2026_3']);
});

test('what is filled in is reviewed as in any plan, and twice is once', () => {
  const empty = created(note);
  const filled = replay(empty, [
    {
      kind: 'writeCells',
      at: { sheet: 'Handlingsplan 2026', row: 2, column: 2 },
      cells: [
        ['Klimat', 'Byt lampor', 'Drift', 'v. 42', 'klart!!'],
        ['Klimat', 'Sortera avfall', 'Eva', null, 'pågår'],
      ],
    },
  ]);
  const { changes, rollup } = jobs.review(filled, { today });
  expect(objectionsTo(filled, changes)).toEqual([]);
  expect(rollup).toMatchObject({ year: 2026, total: 2, byStatus: { done: 1, ongoing: 1 } });
  const reviewed = replay(filled, changes.edits);
  const values = sheetNamed(reviewed, 'Handlingsplan 2026')?.values ?? [];
  expect(values.slice(0, 3).map((row) => [row[0], row[2], row[5]])).toEqual([
    ['Nr', 'Åtgärd', 'Status'],
    ['Å-2026-001', 'Byt lampor', 'Klar'],
    ['Å-2026-002', 'Sortera avfall', 'Pågår'],
  ]);
  expect(jobs.review(reviewed, { today }).changes.edits).toEqual([]);
});

test('a workbook whose structure is protected gets none', () => {
  const { changes, problems } = jobs.create({ ...note, isStructureProtected: true }, { today });
  expect(changes.edits).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('protected-workbook');
});
