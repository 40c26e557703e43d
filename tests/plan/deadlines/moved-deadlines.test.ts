import { deadlineReader } from '../../../src/plan/deadlines/deadlines';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

/* Deadlines that were changed, last days that are none, and days of which the order is not known. */

const read = deadlineReader({ planYear: 2026, language: 'sv', dayOrder: () => 'day-first' });

it.each([
  ['2026-12-31 (flyttad från 2025-12-31)', '2026-12-31'],
  ['2026-12-31 (moved from 2025-12-31)', '2026-12-31'],
  ['31/12 (framflyttat från 30/6)', '2026-12-31'],
  ['2026-12-31 (förlängt från 2026-06-30)', '2026-12-31'],
  ['2026-12-31 (rev. från 2026-06-30)', '2026-12-31'],
  ['2026-12-31 (ändrat 2026-03-01 från 2026-06-30)', '2026-12-31'],
  ['2026-12-31 (senarelagd från 2026-06-30)', '2026-12-31'],
  ['juni (flyttad från mars)', '2026-06-30'],
  ['v 40 (framflyttad från v 20)', '2026-10-02'],
  ['HT 2026 (flyttad från VT 2026)', '2026-12-31'],
  ['30 sept i stället för 30 juni', '2026-09-30'],
  ['December 2026, postponed from June 2026', '2026-12-31'],
  ['2026-12-31 (extended from June)', '2026-12-31'],
  ['Q4, rescheduled from Q2', '2026-12-31'],
  ['2026-12-31, brought forward from 2027-06-30', '2026-12-31'],
  ['2026-12-31 (pushed back from 2026-06-30)', '2026-12-31'],
  ['30 Sept instead of 30 June', '2026-09-30'],
  ['flyttad från 2025-12-31 till 2026-12-31', '2026-12-31'],
  ['moved from June to September', '2026-09-30'],
])('%s is the new day, and not sure', (text, date) =>
  expect(read(text)).toMatchObject({ date, certainty: 'likely' }),
);

it.each([
  'flyttad från 2025-12-31',
  'Flyttad från 2025',
  'moved from June',
  '1 september eller senast 1 juni',
  '1 september, senast 1 juni',
  'augusti, senast juni',
  'Q3 eller senast Q2',
  '2027 eller senast 2026',
  '2026-09-01, latest 2026-06-01',
  '1 sept or by 1 June',
  'September, by June at the latest',
  'v 40, dock senast v 20',
])('%s is asked', (text) => expect(read(text)).toMatchObject({ kind: 'ambiguous', date: null }));

it.each([
  ['hösten, senast 1 november', '2026-11-01'],
  ['höst 2026, dock senast 15 oktober', '2026-10-15'],
  ['Q4, dock senast 1 nov', '2026-11-01'],
  ['2026, senast 30 juni', '2026-06-30'],
  ['v 40, senast onsdag v 40', '2026-09-30'],
])('the last day of the time before it counts: %s', (text, date) => expect(read(text).date).toBe(date));

describe('"6/26" may be June 2026, and shows no order of day and month', () => {
  const days = (heading: string, texts: readonly string[]) =>
    readPlan(
      bookOf(
        sheetOf('Plan', [
          ['Action', 'Owner', heading, 'Status'],
          ...texts.map((text, at) => [`Change the filter ${at}`, 'Eva Berg', text, 'Ongoing']),
        ]),
      ),
      { today: '2026-05-20' },
    ).tables[0]?.rows.map(({ deadline: { date } }) => date);
  it.each([
    [['7-6-26', '6/26', '9/26'], null],
    [['7/6/26', '06/26', '09/27'], null],
    [['7/6/26', '6/26/26', '9/30/26'], '2026-07-06'],
    [['7/6/26', '6/15', '9/30'], '2026-07-06'],
    [['7/6/26', '15/6', '30/9'], '2026-06-07'],
  ])('%j', (texts, first) => expect(days('Due', texts)?.[0]).toBe(first));
});
