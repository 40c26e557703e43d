import { jobs } from '../../../src/jobs/jobs';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { made, planBook } from '../agenda/typed-agenda';
import { day, meeting, minutesMade, typedInAgenda, typedInMinutes } from './held-meeting';

const agenda = made(planBook, { meeting, language: 'sv' });
const first = minutesMade(typedInAgenda(agenda, '1.2', { decision: 'Avfallet vägs varje månad i år.' }));

const noDay = { ...meeting, date: '' };

test.each<[string, WorkbookSnapshot, string, string]>([
  ['there is no agenda', planBook, day, 'meeting-without-agenda'],
  ['the agenda has no day', made(planBook, { meeting: noDay, language: 'sv' }), day, 'meeting-without-day'],
  [
    'its day is left open',
    made(planBook, { meeting: { ...meeting, date: 'den XX november' }, language: 'sv' }),
    day,
    'meeting-without-day',
  ],
  ['the meeting is to come', agenda, '2020-11-20', 'coming-meeting'],
  [
    'another meeting has the same day',
    typedInAgenda(first, 'Datum och tid', { input: '2020-11-24 kl 9–11' }),
    day,
    'two-meetings',
  ],
])('nothing is made when %s', (_, book, today, code) => {
  const { changes, minutes, problems } = jobs.minutes(book, { today });
  expect(changes.edits).toEqual([]);
  expect(minutes).toBeNull();
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test('what the minutes lack is named, and who is absent in a role', () => {
  const { problems } = jobs.minutes(typedInMinutes(first, 'Frånvarande', { input: 'Sandra Di Rocco, Ove' }), {
    today: day,
  });
  const said = problems.map(({ code, found }) => `${code} ${found ?? ''}`);
  expect(said).toEqual(
    expect.arrayContaining([
      'missing-in-minutes Diarienummer',
      'missing-in-minutes Närvarande',
      'missing-in-minutes Nästa ledningens genomgång',
      'missing-in-minutes Skickas ut för synpunkter',
      'absent-role Sandra Di Rocco',
    ]),
  );
  expect(said).not.toContain('missing-in-minutes Bilagor');
});
