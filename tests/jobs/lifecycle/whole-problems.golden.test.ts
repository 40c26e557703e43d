import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { problemText } from '../outcome-text';

/* Everything that is said of a list of findings, and of a plan whose rows are dropped and opened again. `npx jest -u` writes it anew. */

const request = { today: '2020-11-24', language: 'sv' } as const;

const said = (book: WorkbookSnapshot): readonly string[] => jobs.check(book, request).problems.map(problemText);

const plan: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Å-1', 'Byt lampor', 'Eva Berg', day('2020-12-01'), 'Klar'],
  ['Å-2', 'Sortera avfall', 'Bo Ek, Eva Berg', day('2020-12-01'), 'Pågår'],
  ['Å-3', 'Köp cyklar', 'Eva Berg', day('2020-12-01'), 'Utgår'],
  ['Å-4', 'Tvätta fönstren', 'Bo Ek', day('2020-12-01'), 'Klar'],
];

const long = 'En iakttagelse utan nummer som är så lång att bara dess början går att ta med när den nämns';

const findings: Rows = [
  ['Nr', 'Iakttagelse', 'Typ av iakttagelse', 'Åtgärd nr', 'Klart senast', 'Status', 'Stängd av', 'Kommentar'],
  ['F1', 'Stängd fast en åtgärd är öppen', 'Avvikelse', 'Å-1, Å-2', null, 'Stängd', 'Kim Ås', null],
  ['F2', 'Öppen fast allt är gjort', 'Avvikelse', 'Å-1, Å-4', null, 'Öppen', null, null],
  ['F3', 'Stängd av den som åtgärdade', 'Avvikelse', 'Å-4', null, 'Stängd', 'bo ek', null],
  ['F4', 'Stängd av den andra av två', 'Avvikelse', 'Å-2', null, 'Stängd', 'EVA BERG', null],
  ['F5', 'Förslag som avslås', 'Förbättringsförslag', null, null, 'Avslås', null, null],
  ['F6', 'Förslag som avslås med skäl', 'Förbättringsförslag', null, null, 'Avslås', null, 'För dyrt'],
  ['F7', 'Dagen har gått', 'Avvikelse', 'Å-2', day('2020-10-01'), 'Öppen', null, null],
  ['F8', 'Dagen har gått för ett förslag', 'Förbättringsförslag', 'Å-2', day('2020-10-01'), 'Pågår', null, null],
  ['F9', 'Flyttad förbi sin dag', 'Avvikelse', 'Å-2', day('2020-10-01'), 'Flyttas', null, null],
  ['F10', 'Åtgärden utgick', 'Avvikelse', 'Å-3', null, 'Öppen', null, null],
  ['F11', 'Bra skyltar', 'Positiv iakttagelse', 'Å-1', day('2020-10-01'), 'Öppen', 'Eva Berg', null],
  [null, long, 'Avvikelse', 'Å-1', day('2020-10-01'), 'Öppen', null, null],
];

const without = (rows: Rows, ...headings: readonly string[]): Rows => {
  const [first = []] = rows;
  const isGone = first.map((heading) => typeof heading === 'string' && headings.includes(heading));
  return rows.map((row) => row.filter((_, index) => isGone[index] !== true));
};

test('a list of findings with columns for everything', () => {
  expect(said(bookOf(sheetOf('Plan 2020', plan), sheetOf('Revision', findings)))).toMatchSnapshot();
});

test('a list without columns for days, for who has closed and for why', () => {
  const bare = without(findings, 'Klart senast', 'Stängd av', 'Kommentar');
  expect(said(bookOf(sheetOf('Plan 2020', plan), sheetOf('Revision', bare)))).toMatchSnapshot();
});

test('a list that says nothing of how its findings stand', () => {
  const bare = without(findings, 'Status', 'Stängd av', 'Kommentar');
  expect(said(bookOf(sheetOf('Plan 2020', plan), sheetOf('Revision', bare)))).toMatchSnapshot();
});

const withReasons: Rows = [
  [...(plan[0] ?? []), 'Motivering', 'Fortsätter som'],
  ...plan.slice(1).map((row) => [...row, null, null]),
  ['Å-5', 'Måla staketet', 'Bo Ek', day('2020-12-01'), 'Utgår', 'Staketet är rivet', null],
  ['Å-6', 'Följ upp avtalen', 'Bo Ek', 'löpande', 'Flyttas', null, 'B-4'],
  ['Å-7', 'Laga taket', 'Bo Ek', day('2020-12-01'), 'Flyttas', null, 'B-4'],
  [null, long, 'Bo Ek', day('2020-12-01'), 'Utgår', null, null],
];

const reopened = (rows: Rows): Rows => rows.map((row) => row.map((cell) => (cell === 'Klar' ? 'Pågår' : cell)));

test.each<[string, Rows]>([
  ['a place for reasons', withReasons],
  ['none', plan],
])('actions that are dropped, and opened again since the last time, in a plan with %s', (_, rows) => {
  const book = bookOf(sheetOf('Plan 2020', rows));
  expect(said(book)).toMatchSnapshot('as they stood');
  const met = replay(book, jobs.agenda(book, { ...request, today: '2020-09-01', ownSheetsOnly: true }).changes.edits);
  const sheets = met.sheets.map((sheet) => (sheet.name === 'Plan 2020' ? sheetOf('Plan 2020', reopened(rows)) : sheet));
  expect(said({ ...met, sheets })).toMatchSnapshot('opened again');
});

test('what was done and is dropped since is asked about as dropped, and not as opened again', () => {
  const book = bookOf(sheetOf('Plan 2020', withReasons));
  const met = replay(book, jobs.agenda(book, { ...request, today: '2020-09-01', ownSheetsOnly: true }).changes.edits);
  const dropped = withReasons.map((row) => row.map((cell) => (cell === 'Klar' ? 'Utgår' : cell)));
  const sheets = met.sheets.map((sheet) => (sheet.name === 'Plan 2020' ? sheetOf('Plan 2020', dropped) : sheet));
  expect(said({ ...met, sheets }).filter((one) => /Å-1|Å-4/u.test(one))).toMatchSnapshot();
});
