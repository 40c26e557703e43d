import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* Changes that are asked for, or a log of them, below a plan with headings of their own: no rows of the plan. */

const today = '2022-09-18';

const plans: Readonly<Record<string, Rows>> = {
  sv: [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    [1, 'Byta fönster', 'Drift', day('2022-06-30'), 'Klar'],
    [2, 'Täta dörrar', 'Drift', day('2022-09-30'), 'Pågår'],
    [3, 'Ny rutin för avfall', 'HR', day('2022-11-30'), 'Ej påbörjad'],
  ],
  en: [
    ['No', 'Action', 'Owner', 'Due date', 'Status'],
    ['A1', 'Replace the windows', 'Estates', day('2022-06-30'), 'Done'],
    ['A2', 'Seal the doors', 'Estates', day('2022-09-30'), 'In progress'],
    ['A3', 'Write a waste procedure', 'HR', day('2022-11-30'), 'Not started'],
  ],
  nb: [
    ['Nr', 'Tiltak', 'Ansvarlig', 'Frist', 'Status'],
    [1, 'Bytte vinduer', 'Drift', day('2022-06-30'), 'Ferdig'],
    [2, 'Tette dører', 'Drift', day('2022-09-30'), 'Pågår'],
    [3, 'Ny rutine for avfall', 'HR', day('2022-11-30'), 'Ikke startet'],
  ],
};

const [first, second] = [day('2022-05-01'), day('2022-06-01')];
type Changes = readonly [
  title: string,
  language: string,
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
];

const lists: readonly Changes[] = [
  [
    'Change requests',
    'en',
    ['CR', 'Description', 'Requested by', 'Date', 'Decision'],
    [
      ['CR1', 'Move the deadline of 2', 'Eva Berg', first, 'Approved'],
      ['CR2', 'Add budget for doors', 'Bo Ek', second, 'Pending'],
    ],
  ],
  [
    'Change requests',
    'en',
    ['Change request', 'Reason', 'Requested by', 'Date', 'Approved'],
    [
      ['Move the deadline of 2', 'Delivery late', 'Eva Berg', first, 'Yes'],
      ['Add budget for doors', 'Price', 'Bo Ek', second, 'No'],
    ],
  ],
  [
    'Change log',
    'en',
    ['Version', 'Date', 'Changed by', 'Change'],
    [
      ['1.0', first, 'Eva Berg', 'First version'],
      ['1.1', second, 'Bo Ek', 'Action 3 added'],
    ],
  ],
  [
    'Ändringsbegäran',
    'sv',
    ['Nr', 'Ändring', 'Begärd av', 'Datum', 'Beslut'],
    [
      [1, 'Flytta åtgärd 2 till hösten', 'Eva Berg', first, 'Godkänd'],
      [2, 'Mer budget till dörrar', 'Bo Ek', second, 'Avvaktar'],
    ],
  ],
  [
    'Ändringar',
    'sv',
    ['Ändringsbegäran', 'Orsak', 'Begärd av', 'Datum', 'Godkänd'],
    [
      ['Flytta åtgärd 2', 'Sen leverans', 'Eva Berg', first, 'Ja'],
      ['Mer budget', 'Pris', 'Bo Ek', second, 'Nej'],
    ],
  ],
  [
    'Ändringslogg',
    'sv',
    ['Version', 'Datum', 'Ändrad av', 'Ändring'],
    [
      ['1.0', first, 'Eva Berg', 'Första version'],
      ['1.1', second, 'Bo Ek', 'Åtgärd 3 tillagd'],
    ],
  ],
  [
    'Endringer',
    'nb',
    ['Nr', 'Endring', 'Meldt av', 'Dato', 'Beslutning'],
    [
      [1, 'Flytt tiltak 2', 'Kari Berg', first, 'Godkjent'],
      [2, 'Mer budsjett', 'Bo Ek', second, 'Avventer'],
    ],
  ],
  [
    'Endringslogg',
    'nb',
    ['Versjon', 'Dato', 'Endret av', 'Endring'],
    [
      ['1.0', first, 'Kari Berg', 'Første versjon'],
      ['1.1', second, 'Bo Ek', 'Tiltak 3 lagt til'],
    ],
  ],
];

/** How the list stands below the plan: after a gap or none, with its title or without. */
const places: Readonly<Record<string, (title: string) => Rows>> = {
  'after a gap, with a title': (title) => [[], [title]],
  'after a gap': () => [[]],
  'with a title': (title) => [[title]],
};

describe.each(Object.entries(places))('%s', (place, between) => {
  it.each(lists)('%s (%s): %j', (title, language, headings, rows) => {
    const plan = plans[language] ?? [];
    const book = bookOf(sheetOf('Plan', [...plan, ...between(title), headings, ...rows]));
    const { tables, problems } = readPlan(book, { today });
    expect(tables[0]?.rows).toHaveLength(3);
    const questions = problems.filter(({ severity }) => severity !== 'note');
    // Without a title the words of some headings do not tell: the person is asked, and about nothing in the plan.
    if (place === 'after a gap') expect(tables.length > 1).toBe(questions.length > 0);
    else expect([tables.length, questions]).toEqual([1, []]);
    expect(questions.filter(({ at }) => (at.row ?? 0) <= plan.length)).toEqual([]);
  });
});

it.each(lists.filter(([, , headings]) => !headings.includes('Beslut') && !headings.includes('Decision')))(
  'right below the last row, without a title: %s (%s)',
  (_title, language, headings, rows) => {
    const { tables } = readPlan(bookOf(sheetOf('Plan', [...(plans[language] ?? []), headings, ...rows])), {
      today,
    });
    expect(tables[0]?.rows).toHaveLength(3);
  },
);

it('a row in words between days is a row', () => {
  const [head = [], ...items] = plans['sv'] ?? [];
  const words = [null, 'Utbilda i avfall', 'Kansliet', 'löpande', 'Pågår'];
  const lettered = ['A', 'Se över beslut', 'Beslutsfattare', 'Datum saknas', 'Status okänd'];
  for (const row of [words, lettered]) {
    const { tables } = readPlan(
      bookOf(sheetOf('Plan', [head, ...items.slice(0, 1), row, ...items.slice(1)])),
      { today },
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([4]);
  }
});
