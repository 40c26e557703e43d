import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* Two lists beside one another whose headings stand in the same row: never the cell of one in an item of the other. */

const today = '2026-05-20';
const read = (rows: Rows) => readPlan(bookOf(sheetOf('Blad1', rows)), { today }).tables;

type Block = Rows;

const plan: Block = [
  ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
  ['Byt filter i ventilationen', 'Eva Berg', 'juni', 'Pågår'],
  ['Utbilda nya i hot och våld', 'Bo Ek', 'mars', 'Klart'],
  ['Märk upp utrymningsvägar', 'Kim Ali', 'september', 'Ej påbörjad'],
  ['Laga taket', 'Anna Lund', 'oktober', 'Pågår'],
];
const lists: readonly (readonly [kind: string, Block])[] = [
  [
    'findings',
    [
      ['Avvikelse', 'Datum', 'Typ'],
      ['Spill i verkstaden', day('2026-03-01'), 'Mindre'],
      ['Skylt saknas vid porten', day('2026-03-05'), 'Mindre'],
      ['Fel kärl används', day('2026-04-05'), 'Större'],
    ],
  ],
  [
    'goals',
    [
      ['Mål', 'Målvärde', 'Indikator'],
      ['Minska elen', '10 %', 'kWh per m2'],
      ['Minska avfallet', '20 %', 'kg per person'],
      ['Minska resorna', '5 %', 'km per år'],
    ],
  ],
  [
    'decisions',
    [
      ['Beslut', 'Datum', 'Beslutsfattare'],
      ['Byta elbolag', day('2026-03-01'), 'Ledningsgruppen'],
      ['Anställa en vikarie', day('2026-03-05'), 'Rektor'],
      ['Köpa in stolar', day('2026-04-05'), 'Ledningsgruppen'],
    ],
  ],
];

/** The blocks beside one another with `gap` empty columns between. */
function beside(left: Block, right: Block, gap: number): Rows {
  const rows = Math.max(left.length, right.length);
  const line = (block: Block, at: number): readonly CellValue[] =>
    block[at] ?? (block[0] ?? []).map((): CellValue => null);
  return Array.from({ length: rows }, (_, at) => [
    ...line(left, at),
    ...Array.from({ length: gap }, (): CellValue => null),
    ...line(right, at),
  ]);
}

describe.each(lists)('a plan and beside it %s', (kind, list) => {
  it.each([1, 2, 3])('%d columns apart', (gap) => {
    for (const rows of [2, 3, 4, 5]) {
      const tables = read(beside(plan.slice(0, rows), list, gap));
      const actions = tables.filter((table) => table.kind === 'actions');
      expect(actions.map(({ rows: [...items] }) => items.map(({ title }) => title))).toEqual([
        plan.slice(1, rows).map(([title]) => title),
      ]);
      expect(actions.flatMap(({ columns }) => columns.map(({ column }) => column))).toEqual([1, 2, 3, 4]);
      expect(
        actions.flatMap((table) => table.rows.map(({ goal }) => goal)).every((goal) => goal === null),
      ).toBe(true);
      expect(tables.filter((table) => table.kind === kind)).toHaveLength(1);
    }
  });
});

it.each([0, 1, 2])('a plan beside a plan, %d columns apart', (gap) => {
  const other: Block = [
    ['Aktivitet', 'Ansvarig', 'Klart', 'Status'],
    ['Byta elbolag', 'Rektor', 'maj', 'Klart'],
    ['Anställa en vikarie', 'HR', 'juni', 'Pågår'],
  ];
  for (const [left, right] of [
    [plan, other],
    [other, plan],
    [plan, plan],
  ] as const) {
    const tables = read(beside(left, right, gap));
    expect(tables.map((table) => table.rows.map(({ title }) => title))).toEqual(
      [left, right].map((block) => block.slice(1).map(([title]) => title)),
    );
  }
});

it('findings with what is done about them are one table, a narrow column between or not', () => {
  const rows: Rows = [
    ['Nr', 'Avvikelse', 'Orsak', null, 'Åtgärd', 'Ansvarig', 'Klart', 'Status'],
    ['1', 'Spill i verkstaden', 'Stress', null, 'Byt slang', 'Eva Berg', 'juni', 'Pågår'],
    ['2', 'Skylt saknas vid porten', 'Okänd', null, 'Sätt upp skylt', 'Bo Ek', 'maj', 'Klart'],
    ['3', 'Fel kärl används', 'Rutin saknas', null, null, null, null, null],
  ];
  expect(read(rows)).toHaveLength(1);
});

it('a goal that several actions serve is a column of theirs, a narrow column between or not', () => {
  const goals = ['Minska elen', 'Minska elen', 'Minska avfallet', 'Minska avfallet'];
  const rows = plan.map((row, at) => [
    ...row,
    null,
    at === 0 ? 'Mål' : (goals[at - 1] ?? null),
    at === 0 ? 'Kommentar' : `Se ${at}`,
  ]);
  const tables = read(rows);
  expect(tables.map((table) => table.rows.map(({ goal }) => goal))).toEqual([goals]);
});

it('the headings of quarters that come again are columns of one plan', () => {
  const rows: Rows = [
    ['Åtgärd', 'Ansvarig', 'Utfall', 'Status', 'Kommentar', 'Utfall', 'Status', 'Kommentar'],
    ['Byt filter', 'Eva Berg', '10', 'Pågår', 'Se 1', '20', 'Klart', 'Se 2'],
    ['Laga taket', 'Bo Ek', '10', 'Pågår', 'Se 1', '20', 'Pågår', 'Se 2'],
  ];
  expect(read(rows).map(({ rows: { length } }) => length)).toEqual([2]);
});
