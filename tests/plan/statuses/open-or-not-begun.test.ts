import { readPlan } from '../../../src/plan/read-plan';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { bookOf, sheetOf } from '../sheet-of';

/* What has not ended may have begun; what is sent may wait for an answer; what is done for one year of school is a part. */

const today = '2026-05-20';

/** How an action stands whose cell says so, beside others of the column, and whether it is asked about. */
function read(text: string, ...others: readonly string[]) {
  const rows = [text, ...others].map((status, at) => [`Byt filter ${at}`, 'Eva Berg', '2026-06-01', status]);
  const { tables, problems } = readPlan(
    bookOf(sheetOf('Plan', [['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'], ...rows])),
    { today },
  );
  const isAsked = problems.some(({ code, found }) => code === 'unknown-status' && found === text);
  return [tables[0]?.rows[0]?.status.status, isAsked] as const;
}

describe.each([
  'Pågår',
  'Påbörjad',
  'In progress',
  'Ej påbörjad',
  'Inte startat',
  'Att göra',
  'Planerad',
  'Not started',
  'To do',
])('beside %s', (notBegun) => {
  it.each([
    'Ej klar',
    'Ej klart',
    'Inte klar än',
    'Ännu ej genomförd',
    'Ej gjort',
    'Inte utförd',
    'Ej åtgärdat',
    'Not done',
    'Not yet complete',
    'Not completed',
    'Not implemented',
  ])('%s may be under way: it is asked', (text) =>
    expect(read(text, notBegun, 'Pågår', 'Klar')).toEqual(['unknown', true]),
  );
});

it.each(['Ej klar', 'Inte genomförd', 'Not done', 'Not complete'])(
  '%s is what has not begun where the column only says done or not',
  (text) => expect(read(text, 'Klar', 'Klar')).toEqual(['notStarted', false]),
);

describe('alone', () => {
  const reader = statusReader({ language: 'sv', today });
  it.each([
    'Skickad',
    'Skickat',
    'Utskickad',
    'Skickad 2026-03-01',
    'Skickat till nämnden',
    'Sent',
    'Sent out',
    'Has been sent',
    'Sent to the board',
    'Inskickad',
    'Submitted',
    'Not done for year 1',
    'Ej klart för år 1',
    'Ej klart år 1',
    'Inte genomfört i år 4',
    'Not completed in year 5 yet',
    'Not implemented for year 7',
    'Done for year 1',
    'Klart för år 3 och 4',
    'Karen left',
    'Eva har slutat',
  ])('%s is asked', (text) => expect(reader(text).status).toBe('unknown'));
  it.each([
    ['Klart för 2025', 'done'],
    ['Genomfört i år', 'done'],
    ['Ej klart i år', 'notStarted'],
    ['Not done in 2026', 'notStarted'],
    ['Pågår för år 1', 'ongoing'],
    ['Publicerad', 'done'],
    ['Levererad', 'done'],
  ])('%s is %s', (text, status) => expect(reader(text).status).toBe(status));
});
