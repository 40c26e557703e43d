import type { DeadlineContext } from '../../../src/plan/deadlines/deadline-context';
import { daysIn } from '../../../src/plan/deadlines/days-in-text';

/* Days that a text names in full, as a status or the title of a plan may. */

const sv: DeadlineContext = { planYear: 2020, language: 'sv', dayOrder: () => 'day-first' };

test.each<[string, readonly string[]]>([
  ['', []],
  ['klart', []],
  ['klart 12 procent', []],
  ['klart 2020-03-12', ['2020-03-12']],
  ['2020-03-12, ändrat 1 april 2021', ['2020-03-12', '2021-04-01']],
  ['2020-03-12 och 12 mars 2020', ['2020-03-12']],
  ['2021-04-01 före 2020-03-12', ['2021-04-01', '2020-03-12']],
  // Without a year, a month, a week, a half, and a day that there is not.
  ['12 mars', []],
  ['mars 2020', []],
  ['v. 12 2020', []],
  ['hösten 2020', []],
  ['31 april 2020', []],
  ['2020-02-30', []],
])('“%s”', (text, days) => {
  expect(daysIn(text, sv)).toEqual(days);
});
