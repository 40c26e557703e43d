import type { CellValue } from '../../../src/book/cells';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import type { CalculationCost, Workbench } from '../../../workbench/office-double/workbench';
import { calculated, disagreements } from '../../ironcalc';
import { PLAN, reviewed, type Reviewed } from './reviewed';

/* What a change makes work, in counts: they are the same on every machine. */

const ROWS = 300;
const STATUS = 6;
const states = ['Pågår', 'Klar', 'Ej påbörjad', 'klar!!', 'Väntar'];

const plan: readonly (readonly CellValue[])[] = [
  ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...Array.from({ length: ROWS }, (_, at): readonly CellValue[] => [
    `Å-${at + 1}`,
    `Mål ${at % 20}`,
    `Åtgärd ${at}`,
    `Ansvarig ${at % 15}`,
    { date: '2020-06-30' },
    states[at % states.length] ?? null,
  ]),
];

let book: Reviewed;
beforeAll(() => {
  book = reviewed(plan);
});

const opened = (): Workbench => openWorkbench(book.bytes, { today: '2020-11-24' });

/** What typing one text costs, its numbers shown. */
function costOf(workbench: Workbench, row: number, column: number, text: string): CalculationCost {
  const before = structuredClone(workbench.calculationCost());
  workbench.typeInto({ sheet: PLAN, row, column }, text);
  workbench.rows(book.overview, 1, 100);
  const after = workbench.calculationCost();
  return {
    planbok: {
      cells: after.planbok.cells - before.planbok.cells,
      conditions: after.planbok.conditions - before.planbok.conditions,
    },
    owner: { cells: after.owner.cells - before.owner.cells, runs: after.owner.runs - before.owner.runs },
  };
}

test('a status reads its column once and compares each of its words once, whatever the number of formulas', () => {
  const workbench = opened();
  costOf(workbench, 5, STATUS, 'Klar');
  const formulas = book.book.sheets.find(({ name }) => name === book.overview)?.formulas.size ?? 0;
  expect(formulas).toBeGreaterThan(250);
  const { planbok, owner } = costOf(workbench, 5, STATUS, 'Pågår');
  expect(planbok.cells).toBeGreaterThanOrEqual(ROWS);
  expect(planbok.cells).toBeLessThan(ROWS + 3 * formulas);
  expect(planbok.conditions).toBeLessThanOrEqual(12);
  expect(owner).toEqual({ cells: 0, runs: 0 });
});

test('a column that no formula counts in costs nothing', () => {
  expect(costOf(opened(), 5, 9, 'en anteckning').planbok).toEqual({ cells: 0, conditions: 0 });
});

test("the engine is given what the person's own formulas read, and computes when that changes", () => {
  const workbench = opened();
  const own = { sheet: PLAN, row: 2, column: 12 };
  workbench.typeInto(own, `=COUNTIF($F$2:$F$${ROWS + 1},"Klar")`);
  const first = workbench.cell(own).value;
  const { owner } = workbench.calculationCost();
  // The formula's own value is given too.
  expect(owner.cells).toBeLessThanOrEqual(ROWS + 2);
  expect(costOf(workbench, 5, 3, 'En annan åtgärd').owner).toEqual({ cells: 0, runs: 0 });
  expect(costOf(workbench, 3, STATUS, 'Utgår').owner).toEqual({ cells: 2, runs: 1 });
  expect(workbench.cell(own).value).toBe(Number(first) - 1);
});

test('formulas of both kinds may read each other', () => {
  const workbench = opened();
  const at = { sheet: PLAN, row: 3, column: STATUS };
  workbench.typeInto(at, '=IF(E3>DATE(2021,1,1),"Pågår","Klar")');
  const own = { sheet: PLAN, row: 2, column: 12 };
  workbench.typeInto(own, `=ROUND('${book.overview}'!$F$7/2,1)&" halva"`);
  for (const day of ['2021-06-30', '2020-01-01', '2021-06-30']) {
    workbench.typeInto({ sheet: PLAN, row: 3, column: 5 }, day);
    const saved = snapshotOf(workbench.save());
    expect(disagreements(saved, book.overview)).toEqual([]);
    expect(Object.values(calculated(saved, PLAN))).toContain(workbench.cell(own).value);
  }
  expect(workbench.cell(at).value).toBe('Pågår');
});

test('formulas that read each other in a circle are marked, not guessed', () => {
  const workbench = opened();
  workbench.typeInto({ sheet: PLAN, row: 2, column: 12 }, '=$M$2+$N$2');
  workbench.typeInto({ sheet: PLAN, row: 2, column: 13 }, '=$L$2+$N$2');
  workbench.typeInto({ sheet: PLAN, row: 2, column: 14 }, '1');
  const cells = workbench.rows(PLAN, 2, 2)[0]?.cells.filter(({ column }) => column === 12 || column === 13);
  expect(cells?.map(({ isStale }) => isStale)).toEqual([true, true]);
});

test('what cannot be computed does not reach the numbers that count it', () => {
  const workbench = opened();
  const before = workbench.texts({ sheet: book.overview, row: 1, column: 1, rows: 40, columns: 10 });
  workbench.typeInto({ sheet: PLAN, row: 3, column: STATUS }, '=FINNSINTE(1)');
  expect(workbench.texts({ sheet: book.overview, row: 1, column: 1, rows: 40, columns: 10 })).toEqual(before);
  const marked = workbench
    .rows(book.overview, 1, 40)
    .flatMap(({ cells }) => cells.filter((one) => one.isStale));
  expect(marked.length).toBeGreaterThan(10);
  workbench.typeInto({ sheet: PLAN, row: 3, column: STATUS }, 'Klar');
  expect(
    workbench.rows(book.overview, 1, 40).flatMap(({ cells }) => cells.filter((one) => one.isStale)),
  ).toEqual([]);
});
