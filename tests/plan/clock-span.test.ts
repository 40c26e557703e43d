import { clockSpanIn } from '../../src/plan/meeting/clock-span';

const shown = (text: string, isTime = false): string => {
  const span = clockSpanIn(text, isTime);
  return span === undefined ? 'none' : [span.from, span.to ?? 'open'].join(' ');
};

test.each([
  ['13–15', '13:00 15:00'],
  ['13-15', '13:00 15:00'],
  ['kl 13.00', '13:00 open'],
  ['kl. 13.15–15.00', '13:15 15:00'],
  ['9:30 - 11', '09:30 11:00'],
  ['klockan 9 till 11', '09:00 11:00'],
  ['1–3 pm', '13:00 15:00'],
  ['11 am to 1 pm', '11:00 13:00'],
  ['12 am', '00:00 open'],
  ['12 pm', '12:00 open'],
  ['at 10', '10:00 open'],
  // No clock says these.
  ['25–26', 'none'],
  ['15–13', 'none'],
  ['13.70', 'none'],
  ['kl xx-xx', 'none'],
  ['efter lunch', 'none'],
  ['13 pm', 'none'],
])('a field of times: %s', (text, span) => expect(shown(text, true)).toBe(span));

test.each([
  ['den 8 mars kl 15-16', '15:00 16:00'],
  ['Skoldialog (8 mars, 15.00–16.30) i sal A', '15:00 16:30'],
  ['Review (8 March, 3–4 pm)', '15:00 16:00'],
  ['2020-12-01 13:00', '13:00 open'],
  // Days, chapters and numbers.
  ['Extern revision 19–22 april', 'none'],
  ['Revision 25.8', 'none'],
  ['ISO 14001, 8.1', 'none'],
  ['2020-12-01', 'none'],
  ['den 12.10.2020', 'none'],
  ['Klart 13', 'none'],
])('a sentence: %s', (text, span) => expect(shown(text)).toBe(span));
