import type { Edit } from '../../src/book/edit';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { textOf } from '../../src/book/cells';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { jobs } from '../../src/jobs/jobs';
import type { JobName } from '../../src/jobs/job';
import { problemText } from '../../src/text/problem';
import { bookOf, day, sheetOf } from '../plan/sheet-of';
import { typedInAgenda } from './minutes/held-meeting';

/* A workbook in which everything that contradicts itself does so at once: each is named, and nothing of it is lost. */

const today = '2020-11-24';
const meeting = { date: today, time: '13–15', chair: 'Eva Ask' };

const wrong = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar', 'Flyttad från'],
    ['A-01', 'Byta belysning i trapphuset', 'Bo Ek', day('2020-03-31'), 'Utgår', 'Inga pengar', null],
    ['A-02', 'Mäta vatten', 'Eva Ask', day('2020-06-30'), 'Pågår', null, 'A-03'],
    ['A-03', 'Mäta el', 'Eva Ask', day('2020-09-30'), 'Pågår', null, 'A-02'],
  ]),
  sheetOf('Beslut 2020-03-23', [
    ['Nr', 'Beslut', 'Ansvarig', 'Klart senast', 'Status', 'Gäller åtgärd'],
    ['B-1', 'Belysningen byts i hela huset.', 'Bo Ek', day('2020-12-31'), 'Pågår', 'A-01'],
  ]),
  sheetOf('Årscykel 2021', [
    ['Månad', 'Aktivitet', 'Ansvarig'],
    ['Mars', 'Ledningens genomgång', 'Eva Ask'],
    [13, 'Intern revision', 'Bo Ek'],
    ['November', 'Ledningens genomgång', 'Eva Ask'],
  ]),
  sheetOf('Klimatpott 2020', [
    ['Datum', 'Post', 'In', 'Ut'],
    [day('2020-01-31'), 'Avgifter', 12_000, null],
    [day('2020-04-30'), 'Laddstolpar', null, 4000],
    [day('2020-05-31'), 'Rättelse', -500, null],
  ]),
);

const run = (book: WorkbookSnapshot, job: JobName, more = {}) => {
  const outcome = jobs[job](book, { today, language: 'sv', ...more });
  expect(objectionsTo(book, outcome.changes)).toEqual([]);
  return { ...outcome, after: replay(book, outcome.changes.edits) };
};

const textsOf = (book: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(book.sheets.flatMap(({ values }) => values.flat().map(textOf)));

const named = ['dropped-action', 'moved-in-circle', 'no-such-month', 'negative-amount'];

test('each is named with its cell and in words, whatever is run', () => {
  for (const job of ['scan', 'check', 'agenda', 'pot', 'cycle', 'year-change', 'decisions'] as const) {
    const { problems } = run(wrong, job);
    const found = problems.filter(({ code }) => named.includes(code));
    expect([job, [...new Set(found.map(({ code }) => code))].sort()]).toEqual([job, [...named].sort()]);
    for (const problem of found)
      for (const language of ['sv', 'en'] as const) expect(problemText(problem, language)).not.toBe('');
  }
});

test('a second meeting of the day is named, and nothing is lost on the way through the meeting and the year', () => {
  const agenda = run(wrong, 'agenda', { meeting }).after;
  const first = run(agenda, 'minutes').after;
  const second = typedInAgenda(first, 'Datum och tid', { input: `${today} kl 9–11` });
  const refused = run(second, 'minutes');
  expect(refused.problems.map(({ code }) => code)).toContain('two-meetings');
  expect(refused.changes.edits).toEqual<Edit[]>([]);
  const steps: readonly (readonly [JobName, object?])[] = [
    ['decisions'],
    ['pot'],
    ['cycle', { year: 2021 }],
    ['year-change'],
  ];
  const end = steps.reduce((book, [job, more]) => run(book, job, more).after, first);
  const there = textsOf(end);
  for (const text of textsOf(wrong)) expect([...there]).toContain(text);
});

test('the wheel has what names a month, and the table what does not', () => {
  const { after, changes } = run(wrong, 'agenda');
  const drawn = changes.edits.find(({ kind }) => kind === 'setPicture');
  const wheel = drawn?.kind === 'setPicture' ? drawn.picture : null;
  expect(wheel?.arcs.filter(({ turns }) => turns.length > 0)).toHaveLength(2);
  const sheet = after.sheets.find(({ name }) => name.startsWith('Årshjul'));
  expect(sheet?.values.map((line) => textOf(line[4] ?? null))).toContain('Intern revision');
});
