import { textOf } from '../../../src/book/cells';
import { linesOf, roomFor } from '../../../src/book/text-lines';
import { jobs } from '../../../src/jobs/jobs';
import { minutesHeadings, minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import { languages } from '../../../src/plan/field';
import { after, day, heldMeeting, meeting } from './held-meeting';

const heading = { size: 11, isBold: true };
/** Digits that are left between a heading and the next. */
const GAP = 1;

test.each(languages)('the headings of the minutes stand on one line, clear of each other: %s', (language) => {
  const held = heldMeeting('sv');
  const book = after(held, jobs.minutes(held, { today: day, language, meeting }));
  const sheet = minutesIn(book, day);
  const row = sheet?.values[minutesHeadings(sheet.values) - 1] ?? [];
  const lines = row.map((value, index): [string, number] => {
    const text = textOf(value);
    return [text, linesOf(text, roomFor((sheet?.widths.get(index + 1) ?? 0) - GAP, heading))];
  });
  expect(lines.length).toBeGreaterThan(7);
  expect(lines.filter(([, count]) => count > 1)).toEqual([]);
});
