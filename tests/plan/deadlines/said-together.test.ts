import { asYearAllows, saidTogether } from '../../../src/plan/deadlines/deadline-labels';
import type { DeadlineSense } from '../../../src/plan/deadlines/deadline-sentence';

/** Reads ISO days, months (`2026-05`, by their last day) and `?2026-05-01`, which is a guess; nothing else. */
function read(text: string): DeadlineSense {
  const [, mark = '', month = '', day] = /^(\??)(\d{4}-\d\d)(-\d\d)?$/.exec(text.trim()) ?? [];
  if (month === '') return { kind: 'ambiguous', date: null, certainty: 'guess' };
  const certainty = mark === '' ? 'certain' : 'guess';
  return day === undefined
    ? { kind: 'month', date: `${month}-31`, certainty }
    : { kind: 'day', date: `${month}${day}`, certainty };
}

const said = (text: string): string | undefined => {
  const sense = saidTogether(text, read);
  return (
    sense &&
    (sense.date === null ? `?${(sense.candidates ?? []).join(' ')}` : `${sense.date} ${sense.certainty}`)
  );
};

test.each<[string, string | undefined]>([
  ['start 2026-03-01, slut 2026-05-01', '2026-05-01 likely'],
  ['slut: 2026-05-01; start: 2026-03-01', '2026-05-01 likely'],
  ['beslut 2026-05-01 - klart 2026-05-01', '2026-05-01 likely'],
  ['start 2026-06-01, slut 2026-05-01', undefined],
  ['start 2026-03-01, beslut 2026-05-01', undefined],
  ['klart 2026-03-01, slut 2026-05-01', undefined],
  ['start ?2026-03-01, slut 2026-05-01', undefined],
  ['start 2026-03-01, slut ?2026-05-01', undefined],
  ['start maj, slut 2026-05-01', undefined],
  ['2026-05, dock senast 2026-05-10', '2026-05-10 likely'],
  ['2026-05 (senast 2026-05-31)', '2026-05-31 likely'],
  ['2026-05 (senast 2026-05-01)', '2026-05-01 likely'],
  ['2026-05 (senast 2026-04-30)', undefined],
  ['2026-05 (senast 2026-06-01)', undefined],
  ['2026-05-10 senast 2026-05-10', '2026-05-10 likely'],
  ['2026-05-10 senast 2026-05-09', undefined],
  ['?2026-05 senast 2026-05-10', undefined],
  ['2026-05 senast ?2026-05-10', undefined],
  ['2026-05-10 ersätter 2026-03-01', '2026-05-10 likely'],
  ['2026-05-10 replaces ?2026-03-01', undefined],
  ['?2026-05-10 replaces 2026-03-01', undefined],
  ['en vecka före 2026-05-10', '?2026-05-03'],
  ['senast två veckor efter 2026-05-10', '?2026-05-24'],
  ['10 dagar innan 2026-05-10', '?2026-04-30'],
  ['en månad före 2026-05-10', '?2026-04-10'],
  ['en månad efter 2026-12-10', '?2027-01-10'],
  ['one month before 2026-03-31', '?2026-02-28'],
  ['two weeks prior to 2026-05-10', '?2026-04-26'],
  ['ten days after: 2026-05-10', '?2026-05-20'],
  ['ett par dagar före 2026-05-10', '?'],
  ['ett år före 2026-05-10', '?'],
  ['vecka före 2026-05-10', '?'],
  ['en vecka före maj', '?'],
  ['2026-05-10', undefined],
  ['', undefined],
])('%s together: %s', (text, day) => {
  expect(said(text)).toBe(day);
});

test.each<[string, number | null, boolean]>([
  ['2066-12-31', 2026, true],
  ['2067-01-01', 2026, false],
  ['1996-01-01', 2026, true],
  ['1995-12-31', 2026, false],
  ['2199-01-01', null, true],
])('%s in a plan for %s is believed: %s', (day, planYear, is) => {
  const sense = read(day);
  expect(asYearAllows(sense, planYear)).toEqual(
    is ? sense : { kind: 'ambiguous', date: null, certainty: 'guess', candidates: [day] },
  );
  const none = read('maj');
  expect(asYearAllows(none, planYear)).toBe(none);
});
