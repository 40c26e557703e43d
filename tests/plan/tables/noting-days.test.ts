import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* "Noterad den" over days that have come, last in the table, is when it was written down and not when it was done. */

const today = '2022-09-18';

const headings = [
  ...[
    'Noterad',
    'Anmäld',
    'Antecknad',
    'Registrerad',
    'Inkommen',
    'Upptäckt',
    'Inlagd',
    'Rapporterad',
    'Skapad',
  ].map((word) => `${word} den`),
  ...['Noted', 'Logged', 'Entered', 'Raised', 'Reported', 'Found', 'Received', 'Recorded'].map(
    (word) => `${word} on`,
  ),
  ...['Notert', 'Meldt', 'Registrert', 'Mottatt'].map((word) => `${word} den`),
];

/** A plan with the column among the follow-up, where a day of completion would stand; with or without an owner. */
const fieldOf = (heading: string, owner: readonly string[]): string | undefined => {
  const rows: Rows = [
    ['Nr', 'Åtgärd', ...owner, 'Status', 'Ska vara klar', 'Anm.', heading],
    ...['Ta fram en rutin', 'Inventera städavtalet', 'Inför formuläret', 'Kartlägg flödet'].map(
      (title, at) => [
        at + 1,
        title,
        ...owner.map(() => 'Drift'),
        ['Struken', 'Pågår', 'Klart', 'Klart'][at] ?? '',
        day(`2022-0${at + 6}-12`),
        at === 0 ? 'Gick bättre än väntat.' : null,
        day(['2022-05-04', '2022-01-11', '2021-11-16', '2022-01-13'][at] ?? ''),
      ],
    ),
  ];
  const { tables } = readPlan(bookOf(sheetOf('Plan', rows)), { today });
  return tables[0]?.columns.find((column) => column.heading === heading)?.field;
};

it.each(headings)('%s', (heading) => {
  for (const owner of [[], ['Ansvarig']]) expect(fieldOf(heading, owner)).toBe('unknown');
});

it.each(['Genomförd den', 'Klar den', 'Åtgärdad den', 'Completed on', 'Closed on'])('%s is', (heading) => {
  for (const owner of [[], ['Ansvarig']]) expect(fieldOf(heading, owner)).toBe('completedAt');
});

describe('"Start" of a goal', () => {
  const field = (values: Rows[number], heading: string): string | undefined => {
    const rows: Rows = [
      ['Mål nr', 'Mål', 'Nyckeltal', heading, 'Basvärde', 'Målvärde'],
      ['M1', 'Mindre restavfall i huset', 'kg per person', values[0] ?? null, 40, 30],
      ['M2', 'Lägre elanvändning', 'kWh per m2', values[1] ?? null, 90, 75],
    ];
    const { tables } = readPlan(bookOf(sheetOf('Mål', rows)), { today });
    return tables[0]?.columns[3]?.field;
  };
  it.each(['Start', 'Startår', 'Start year'])('%s over years is the year it is compared with', (heading) => {
    expect(field([2019, 2019], heading)).toBe('unknown');
    expect(field([2018, 2020], heading)).toBe('unknown');
  });
  it('over days is when the work begins', () => {
    expect(field([day('2022-01-10'), day('2022-03-01')], 'Start')).toBe('startDate');
  });
});

it.each(['Client', 'Customer', 'Kund', 'Klient', 'Hyresgäst', 'Tenant', 'Kunde', 'Leietaker'])(
  '%s is for whom it is done, and no unit: nobody is asked',
  (heading) => {
    const rows: Rows = [
      [heading, 'Item', 'Owner', 'Due Date', 'Status'],
      ['Mill', 'Collect meter readings', 'Pat team', day('2022-10-20'), 'Pending'],
      ['Mill', 'Upload the permit scan', 'Site', day('2022-10-25'), 'Done'],
      ['Dock', 'Train the night shift', 'HR', day('2022-11-20'), 'In Progress'],
    ];
    const { tables, problems } = readPlan(bookOf(sheetOf('Data', rows)), { today });
    expect(tables[0]?.columns[0]?.field).toBe('unknown');
    expect(problems).toEqual([]);
  },
);
