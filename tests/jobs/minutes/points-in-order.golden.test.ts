import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { made, planBook, pointsOf, retyped, spliced, type Line, type Typed } from '../agenda/typed-agenda';
import { day, meeting, minutesMade, rowsOf } from './held-meeting';

/* The points of minutes that stand, with what has come into the agenda since: a point there takes its place in the minutes once it says something. */

const agenda = made(planBook, { meeting, language: 'sv' });
const name = `Protokoll ${day}`;

/** A point of a person's own; of its lines, what was said and what was decided. */
const point = (no: number, title: string, ...lines: readonly Line[]): Typed => ({
  head: [no, title, null, null, null, null, null],
  lines: lines.map((cells) => [null, ...cells]),
});

const cake = point(9, 'Tårta', ['Sort', 'Prinsess', null, 'Köps.', 'Bo', null]);
const silent = point(9, 'Tystnad', ['Bara en fråga?', null, null, null, null, null]);

const rest = point(9, 'Vila', ['Lokal', null, null, 'Bokas.', null, null], ['Bara en fråga?', null, null, null, null, null]);

/** The points and what of them a person has written, from the first point on. */
const pointsIn = (book: WorkbookSnapshot): readonly string[] => {
  const rows = rowsOf(book, name);
  const end = rows.findIndex((row) => row.startsWith(' | Resultat av'));
  return rows.filter((row, at) => at < end && (/^\d/u.test(row) || /Tårta|Sort|Tystnad|Vila|Lokal|Bara en/u.test(row)));
};

const changed = (change: (points: readonly Typed[]) => readonly Typed[], book = agenda): WorkbookSnapshot =>
  retyped(book, change(pointsOf(book)));

const first = minutesMade(changed((points) => points.slice(0, 4)));

test.each<[string, (points: readonly Typed[]) => readonly Typed[]]>([
  ['nothing', (points) => points],
  ['one that says something, first', (points) => [cake, ...points]],
  ['in the middle', (points) => spliced(points, 2, 0, cake)],
  ['two in turn', (points) => spliced(points, 2, 0, cake, rest)],
  ['last', (points) => [...points, cake]],
  ['one that says nothing', (points) => spliced(points, 2, 0, silent)],
  ['another order', ([one, two, ...others]) => [...others, ...(two ? [two] : []), cake, ...(one ? [one] : [])]],
  ['one that is gone', (points) => spliced(points, 1, 1)],
])('what comes into minutes of four points: %s', (_, change) => {
  const now = minutesMade(changed(change, first));
  expect(pointsIn(now)).toMatchSnapshot();
  expect(pointsIn(minutesMade(now))).toEqual(pointsIn(now));
});

test('the first minutes have the points of the agenda in its order, also those that say nothing', () => {
  const book = minutesMade(changed((points) => [...points.slice(0, 2), silent, cake, ...points.slice(7)]));
  expect(pointsIn(book)).toMatchSnapshot();
});
