import { textOf, type CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type SheetSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import type { Outcome } from '../../../src/jobs/job';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';

/* What a row of the next plan has from the old one, by the columns that both have; and what is named because it has none. */

const must = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const done = ['A-01', 'Byta belysning', 'Eva', day('2020-02-01'), 'Klar'];
const open = ['A-02', 'Mäta vatten i alla hus', 'Bo', day('2021-03-31'), 'Pågår'];
const next = ['A-11', 'Köpa begagnade möbler', 'Eva', day('2021-05-31'), 'Ej påbörjad'];

type Said = Readonly<Record<string, CellValue>>;

const sheetSaying = (
  name: string,
  headings: readonly string[],
  ...rows: readonly (readonly [Rows[number], Said])[]
): SheetSnapshot =>
  sheetOf(name, [
    [...must, ...headings],
    ...rows.map(([row, said]) => [...row, ...headings.map((heading) => said[heading] ?? null)]),
  ]);

const findings = (action: string | null): SheetSnapshot =>
  sheetOf('Revision 2020', [
    ['Ref', 'Typ', 'Iakttagelse', 'Åtgärd i planen'],
    ['F1', 'Förbättringsförslag', 'Vattnet mäts inte i alla hus.', action],
    ['F2', 'Förbättringsförslag', 'Möblerna köps nya utan att någon frågar.', 'A-11'],
  ]);

/** The new row by its headings, and what is said to have no column. */
function moved(
  old: Said,
  headings: readonly string[],
  action: string | null = null,
  change: (sheet: SheetSnapshot) => SheetSnapshot = (sheet) => sheet,
): { readonly row: Said; readonly left: readonly string[]; readonly outcome: Outcome } {
  const book = bookOf(
    sheetSaying('Plan 2020', Object.keys(old), [done, {}], [open, old]),
    change(sheetSaying('Plan 2021', headings, [next, Object.fromEntries(headings.map((one) => [one, 'A']))])),
    findings(action),
  );
  const outcome = jobs['year-change'](book, { today: '2020-11-24' });
  const lines = sheetNamed(replay(book, outcome.changes.edits), 'Plan 2021')?.values ?? [];
  const cells = lines[2] ?? [];
  const names = (lines[0] ?? []).map(textOf);
  return {
    row: Object.fromEntries(names.map((name, at) => [name, textOf(cells[at] ?? null)])),
    left: outcome.problems.flatMap(({ code, candidates = [] }) =>
      code === 'year-no-column' ? candidates : [],
    ),
    outcome,
  };
}

test.each<[string, Said, readonly string[], Said, readonly string[]]>([
  ['a goal', { Mål: 'Mindre vatten' }, ['Mål'], { Mål: 'Mindre vatten' }, []],
  ['an area', { Målområde: 'Vatten' }, ['Målområde'], { Målområde: 'Vatten' }, []],
  [
    'a goal where there are areas',
    { Mål: 'Mindre vatten' },
    ['Målområde'],
    { Målområde: 'Mindre vatten' },
    [],
  ],
  ['an area where there are goals', { Målområde: 'Vatten' }, ['Mål'], { Mål: 'Vatten' }, []],
  [
    'both where there are areas only',
    { Mål: 'Mindre vatten', Målområde: 'Vatten' },
    ['Målområde'],
    { Målområde: 'Vatten' },
    ['Mål'],
  ],
  [
    'both where there are goals only',
    { Målområde: 'Vatten', Mål: 'Mindre vatten' },
    ['Mål'],
    { Mål: 'Mindre vatten' },
    ['Målområde'],
  ],
  ['neither', { Mål: 'Mindre vatten', Målområde: 'Vatten' }, [], {}, ['Mål', 'Målområde']],
  ['resources under another heading', { Resurser: '8 tim' }, ['Resursbehov'], { Resursbehov: '8 tim' }, []],
  ['a comment under another heading', { Anteckningar: 'Se pm' }, ['Kommentar'], { Kommentar: 'Se pm' }, []],
  ['a comment without a place', { Kommentar: 'Se pm' }, [], {}, ['Kommentar']],
  ['a column of their own', { Nämnd: 'Teknik' }, ['Nämnd'], { Nämnd: 'Teknik' }, []],
  ['a column of their own without a place', { Nämnd: 'Teknik' }, [], {}, ['Nämnd']],
  ['several without a place', { Nämnd: 'Teknik', Resurser: '8 tim' }, [], {}, ['Nämnd', 'Resurser']],
  ['what it answers', { 'Svarar på': 'F1' }, ['Svarar på'], { 'Svarar på': 'F1' }, []],
  ['what it answers, by another column', { Revision: 'F1' }, ['Svarar på'], { 'Svarar på': 'F1' }, []],
  [
    'nothing, where nothing stands',
    { Mål: null, Kommentar: null },
    ['Mål', 'Kommentar'],
    { Mål: '', Kommentar: '' },
    [],
  ],
])('%s', (_name, old, headings, expected, left) => {
  const found = moved(old, headings);
  expect(found.row).toMatchObject(expected);
  expect([...found.left].sort()).toEqual([...left].sort());
});

test.each<[string, Said, readonly string[], string]>([
  ['in a column that is there', {}, ['Svarar på'], 'F1'],
  ['in a column that is added', {}, [], 'F1'],
  ['behind what its row says', { 'Svarar på': 'F2' }, ['Svarar på'], 'F2, F1'],
  ['once, where its row says it too', { 'Svarar på': 'F1' }, ['Svarar på'], 'F1'],
])('a finding that names the action stays with it, %s', (_name, old, headings, expected) => {
  const { row, outcome } = moved(old, headings, 'A-02');
  expect(row['Svarar på']).toBe(expected);
  expect(outcome.links.explicit).toBe(expected.includes('F2') ? 5 : 3);
});

test('where a list says what may stand in the column of areas, a goal is not put there', () => {
  const withList = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    rules: [
      {
        area: { sheet: sheet.name, row: 2, column: 6, rows: 20, columns: 1 },
        rule: { kind: 'list', source: ['Vatten', 'Energi'], strict: true },
      },
    ],
  });
  const { row, left } = moved({ Mål: 'Mindre vatten' }, ['Målområde'], null, withList);
  expect([row['Målområde'], left]).toEqual(['', ['Mål']]);
});

test('what is said of one that is done and comes again is said of its year', () => {
  const row = ['A-02', 'Mäta vatten', 'Bo', 'årligen', 'Klar', 'Gick bra i år'];
  const book = bookOf(sheetOf('Plan 2020', [[...must, 'Kommentar'], [...done, null], row]));
  const after = replay(book, jobs['year-change'](book, { today: '2020-11-24' }).changes.edits);
  const texts = (sheetNamed(after, 'Handlingsplan 2021')?.values ?? []).map((line) => line.map(textOf));
  expect(texts[1]?.slice(0, 6)).toEqual(['A-03', 'Mäta vatten', 'Bo', 'årligen', 'Ej påbörjad', '']);
});
