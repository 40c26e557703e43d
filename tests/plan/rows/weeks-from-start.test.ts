import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

/* Weeks from the first on, none left out: of the year, or of the work. */

const verbs = [
  'Samla in uppgifter',
  'Granska ansökan',
  'Bygga butiken',
  'Testa betalningen',
  'Utbilda kassan',
];

function deadlines(heading: string, cells: readonly (string | number)[]) {
  const rows = cells.map((cell, at) => [verbs[at % verbs.length] ?? '', 'Eva Berg', cell, 'Pågår']);
  const sheet = sheetOf('Plan', [['Åtgärd', 'Ansvarig', heading, 'Status'], ...rows]);
  const { tables } = readPlan(bookOf(sheet), { today: '2026-05-20', year: 2026 });
  return tables[0]?.rows.map(({ deadline }) => deadline.date ?? deadline.kind) ?? [];
}

test.each([
  ['Klart', ['Vecka 1', 'Vecka 2', 'Vecka 3']],
  ['Klart', ['v. 1', 'v. 2-3', 'v. 4']],
  ['När', ['Vecka 1', 'Vecka 2', 'Vecka 2-3', 'Vecka 3–4', 'Vecka 4']],
  ['När', ['v1-2', 'v 2', 'v 3']],
  ['När', ['Vecka 3', 'Vecka 2', 'Vecka 1']],
  ['När', ['Week 1', 'Weeks 2 to 3', 'Wk 4']],
  ['När', ['Uke 1', 'Uke 2 og 3', 'Uke 4']],
  ['När', ['W1', 'W2', 'W3', 'W4', 'W5']],
  ['Vecka', [1, 2, 3, 4]],
])('%s %j: each is asked about, with its week of the year', (heading, cells) => {
  expect(new Set(deadlines(heading, cells))).toEqual(new Set(['ambiguous']));
});

test.each([
  ['Klart', ['Vecka 1', 'Vecka 3', 'Vecka 4'], '2026-01-02'],
  ['Klart', ['Vecka 2', 'Vecka 3', 'Vecka 4'], '2026-01-09'],
  ['Klart', ['Vecka 1', 'Vecka 2', 'maj'], '2026-01-02'],
  ['Klart', ['Vecka 1', 'Vecka 2', 'Vecka 1'], '2026-01-02'],
  ['Klart', ['v. 1 2026', 'v. 2 2026', 'v. 3 2026'], '2026-01-02'],
  ['Klart vecka 2026', ['v. 1', 'v. 2', 'v. 3'], '2026-01-02'],
  ['Klart', ['v. 36', 'v. 37', 'v. 38'], '2026-09-04'],
])('%s %j: of the year', (heading, cells, first) => {
  expect(deadlines(heading, cells)[0]).toBe(first);
});
