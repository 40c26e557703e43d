import { readPlan } from '../../../src/plan/read-plan';
import type { CellValue } from '../../../src/book/cells';
import { bookOf, sheetOf } from '../sheet-of';

/* Bare numbers in a column of statuses: percentages, parts of one, or counts and codes that only the person knows. */

const statuses = (heading: string, cells: readonly CellValue[]): readonly string[] =>
  readPlan(
    bookOf(
      sheetOf('Plan', [
        ['Åtgärd', 'Ansvarig', heading, 'Klart senast'],
        ...cells.map((cell, at) => [`Byt fläkt nummer ${at}`, 'Per Lind', cell, '2026-12-31']),
      ]),
    ),
    { today: '2026-05-20' },
  ).tables.flatMap(({ rows }) => rows.map(({ status }) => status.status));

it.each<[string, readonly CellValue[], readonly string[]]>([
  ['Läge', [100, 50, 0], ['done', 'ongoing', 'notStarted']],
  ['Status', [0, 25, 75, 100], ['notStarted', 'ongoing', 'ongoing', 'done']],
  ['Status', ['0', '40', '100'], ['notStarted', 'ongoing', 'done']],
  ['Läge', [1, 0.5, 0], ['done', 'ongoing', 'notStarted']],
  ['Status', [0.25, 0.75, 1, 0], ['ongoing', 'ongoing', 'done', 'notStarted']],
  ['Läge', [8, 4, 12], ['unknown', 'unknown', 'unknown']],
  ['Status', ['8', '4'], ['unknown', 'unknown']],
  ['Status', [1, 2, 30], ['unknown', 'unknown', 'unknown']],
  ['Läge', [100, 250, 40], ['unknown', 'unknown', 'unknown']],
  ['Status', [3, 2, 1], ['unknown', 'unknown', 'unknown']],
  ['Läge', [8, 'Klart', 'Pågår'], ['unknown', 'done', 'ongoing']],
  ['Läge', [40, 'Klart', 'Ej påbörjad'], ['ongoing', 'done', 'notStarted']],
])('%s: %j', (heading, cells, wanted) => expect(statuses(heading, cells)).toEqual(wanted));
