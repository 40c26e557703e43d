import type { Field } from '../../../src/plan/field';
import { readPlan } from '../../../src/plan/read-plan';
import { noSettings } from '../../../src/plan/settings/settings';
import { SETTINGS_PROPERTY, storedText } from '../../../src/plan/settings/stored-settings';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* Two columns of one heading that may both count: they are told apart by their letters, in the question and in its answer. */

const today = '2026-05-20';
const rows: Rows = [
  ['Åtgärd', 'Ansvarig', 'Status', 'Klart senast', 'Status'],
  ['Byt filter', 'Eva Berg', 'Pågår', '2026-06-01', 'Klart'],
  ['Laga taket', 'Bo Ek', 'Pågår', '2026-06-01', 'Klart'],
  ['Märk upp', 'Kim Ali', 'Ej påbörjad', '2026-06-01', 'Pågår'],
];
const book = bookOf(sheetOf('Plan', rows));
const statuses = (of: typeof book, map: readonly (readonly [string, Field])[] = []) => {
  const { tables, problems } = readPlan(of, { today, map: new Map(map) });
  return {
    read: tables[0]?.rows.map(({ status: { status } }) => status),
    asked: problems.flatMap(({ code, columns }) => (code === 'doubtful-heading' ? [columns] : [])),
  };
};

test('the question names each by its letter', () => {
  expect(statuses(book).asked).toEqual([
    [
      { column: 3, heading: 'Status (C)' },
      { column: 5, heading: 'Status (E)' },
    ],
  ]);
});

test.each([
  ['Status (E)', ['done', 'done', 'ongoing']],
  ['Status (C)', ['ongoing', 'ongoing', 'notStarted']],
] as const)('%s is an answer, said once or kept in the workbook', (heading, read) => {
  expect(statuses(book, [[heading, 'status']])).toEqual({ read, asked: [] });
  const columns = [{ sheet: 'Plan', heading, field: 'status' as const }];
  const kept = {
    ...book,
    properties: new Map([[SETTINGS_PROPERTY, storedText({ ...noSettings, columns })]]),
  };
  expect(statuses(kept)).toEqual({ read, asked: [] });
});
