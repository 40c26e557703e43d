import type { Status } from '../../../src/plan/status';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* A heading over the actions that may say how they stand, where nothing else does: it is asked. */

const read = (heading: string, status: string | undefined, said?: Status) => {
  const rows: Rows = [
    ['Nr', heading, 'Ansvarig', 'Klart senast', ...(status === undefined ? [] : ['Status'])],
    ...['Byt filter', 'Laga taket', 'Märk upp vägarna'].map((task, at) => [
      at + 1,
      task,
      'Eva Berg',
      '2026-06-01',
      ...(status === undefined ? [] : [status]),
    ]),
  ];
  const statuses = said ? [{ text: heading, status: said }] : [];
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', rows)), { today: '2026-05-20', statuses });
  return {
    is: new Set(tables[0]?.rows.map((row) => row.status.status)),
    asked: problems.flatMap(({ code, at, found }) => (code === 'unsure-band' ? [[at.column, found]] : [])),
  };
};

const headings = [
  'Planerade åtgärder',
  'Genomförda åtgärder',
  'Pågående åtgärder',
  'Avslutade aktiviteter',
  'Kvarstående åtgärder',
  'Planned actions',
  'Completed actions',
  'Open actions',
  'Closed actions',
  'Outstanding actions',
];

it.each(headings)('%s is asked about, and is what the person says', (heading) => {
  expect(read(heading, undefined)).toEqual({ is: new Set(['missing']), asked: [[2, heading]] });
  expect(read(heading, undefined, 'ongoing')).toEqual({ is: new Set(['ongoing']), asked: [] });
});

it.each(headings)('%s says nothing beside a status', (heading) =>
  expect(read(heading, 'Klar')).toEqual({ is: new Set(['done']), asked: [] }),
);

it.each(['Åtgärd', 'Åtgärder', 'Actions', 'Aktivitet', 'Vad ska göras?'])('%s says nothing', (heading) =>
  expect(read(heading, undefined).asked).toEqual([]),
);
