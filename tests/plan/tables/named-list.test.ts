import { readPlan } from '../../../src/plan/read-plan';
import type { TableKind } from '../../../src/plan/field';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/*
 * A stranger's list whose headings say letter by letter what it is, and whose rows are as short as "Ja": no table is found by
 * such rows, and the person is asked.
 */

const today = '2026-05-20';

const lists: readonly (readonly [TableKind, Rows])[] = [
  [
    'actions',
    [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['Ja', 'Bo', '2026-06-01', 'Pågår'],
      ['Nej', 'Eva', '2026-07-01', 'Klart'],
    ],
  ],
  [
    'actions',
    [
      ['Action', 'Owner', 'Due'],
      ['Yes', 'Bo', '2026-06-01'],
      ['No', 'Eva', '2026-07-01'],
    ],
  ],
  [
    'actions',
    [
      ['Åtgärd', 'Ansvarig', 'Klart senast'],
      ['Klart', 'Bo', '2026-06-01'],
      ['Klart', 'Eva', '2026-07-01'],
    ],
  ],
  [
    'actions',
    [
      ['Uppgift', 'Vem', 'När', 'Status'],
      ['x', 'Bo', 'juni', 'Pågår'],
      ['x', 'Eva', 'maj', 'Klart'],
    ],
  ],
  [
    'actions',
    [
      ['Task', 'Owner', 'Deadline', 'Status'],
      ['✓', 'Bo', '2026-06-01', 'Open'],
      ['✓', 'Eva', '2026-07-01', 'Done'],
    ],
  ],
  [
    'decisions',
    [
      ['Decision', 'Owner', 'Due', 'Status'],
      ['Yes', 'Bo', '2026-06-01', 'Open'],
      ['No', 'Eva', '2026-07-01', 'Done'],
    ],
  ],
  [
    'decisions',
    [
      ['Nr', 'Beslut', 'Ansvarig', 'Klart senast', 'Status'],
      ['1', 'Ja', 'Bo', '2026-06-01', 'Pågår'],
      ['2', 'Nej', 'Eva', '2026-07-01', 'Klart'],
    ],
  ],
  [
    'decisions',
    [
      ['Beslut', 'Ansvarig', 'Deadline'],
      ['Ja', 'Bo', '2026-06-01'],
      ['Ja', 'Eva', '2026-07-01'],
    ],
  ],
  [
    'decisions',
    [
      ['Ref', 'Decision', 'Owner', 'Status'],
      ['D1', 'Yes', 'Bo', 'Open'],
      ['D2', 'Yes', 'Eva', 'Done'],
    ],
  ],
  [
    'actions',
    [
      ['Nr', 'Aktivitet', 'Ansvarig', 'Deadline'],
      ['1', 'ja', 'Bo', '2026-06-01'],
      ['2', 'nej', 'Eva', '2026-07-01'],
    ],
  ],
  [
    'actions',
    [
      ['Measures', 'Responsible', 'When', 'Status'],
      ['y', 'Bo', 'June', 'Open'],
      ['n', 'Eva', 'May', 'Done'],
    ],
  ],
];

it.each(lists)('%s, asked: %j', (kind, rows) => {
  const sheet = sheetOf('Lista', rows);
  const { tables, problems, nearMisses } = readPlan(bookOf(sheet), { today });
  expect(tables).toEqual([]);
  expect(problems.map(({ code, candidates }) => [code, candidates?.[0]])).toEqual([['unsure-table', kind]]);

  const [near] = nearMisses;
  const heading = near?.titleHeading ?? '';
  expect(rows[0]).toContain(heading);
  const answered = readPlan(bookOf(sheet), {
    today,
    tables: [{ sheet: 'Lista', row: 1, left: near?.left ?? 1, kind }],
    map: new Map([[heading, 'title']]),
  });
  expect(answered.tables.map((table) => [table.kind, table.rows.length])).toEqual([[kind, 2]]);
});

it('beside a plan on the same sheet too', () => {
  const plan: Rows = [
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt pump', 'Bo', '2026-06-01', 'Pågår'],
  ];
  const { problems } = readPlan(
    bookOf(sheetOf('Plan', [...plan, [], ['Beslut'], ...(lists[7]?.[1] ?? [])])),
    { today },
  );
  expect(problems.map(({ code, at }) => `${code} ${at.row}`)).toContain('unsure-table 5');
});
