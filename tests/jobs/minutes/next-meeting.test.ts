import fc from 'fast-check';
import { textOf, type CellValue } from '../../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { agendaIn } from '../../../src/jobs/agenda/agenda-layout';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { caseCount } from '../../case-count';
import { made, planBook } from '../agenda/typed-agenda';
import { after, day, meeting, minutesMade, rowsOf, typedInAgenda } from './held-meeting';

const agenda = made(planBook, { meeting, language: 'sv' });
const later = '2021-03-10';

const lines = ['1.1', '1.2', 'F1', 'F2', 'Dagordningen', 'Vad ska klimat', 'Hur påverkar'] as const;

type Said = Readonly<Record<string, CellValue>>;

const decided = (book: WorkbookSnapshot, ...all: readonly (readonly [string, Said])[]): WorkbookSnapshot =>
  all.reduce((now, [item, said]) => typedInAgenda(now, item, said), book);

const held = minutesMade(
  decided(
    agenda,
    ['1.2', { decision: 'Avfallet vägs varje månad i år.', owner: 'Bo Ek', due: { date: '2021-05-01' } }],
    ['Dagordningen', { decision: 'Ja' }],
    ['Vad ska klimat', { decision: 'Potten går till cykelställ vid entrén.' }],
    ['Tid för nästa', { decision: '2021-03-23 13–15' }],
  ),
);

const begun = (book: WorkbookSnapshot, request: Partial<JobRequest> = {}): WorkbookSnapshot =>
  after(book, jobs.agenda(book, { today: later, language: 'sv', ...request }));

/** What stands in the columns that the meeting writes in. */
const typedIn = (book: WorkbookSnapshot): readonly string[] =>
  (agendaIn(book)?.values ?? []).slice(11).flatMap((line) => line.slice(4, 7).map(textOf).filter(Boolean));

const headOf = (book: WorkbookSnapshot): readonly string[] =>
  (agendaIn(book)?.values ?? []).slice(3, 8).map((line) => textOf(line[2] ?? null));

const listed = (book: WorkbookSnapshot): readonly string[] =>
  rowsOf(book, 'Beslut')
    .filter((row) => row.startsWith('B-'))
    .map((row) => row.split(' | ').slice(0, 3).join(' '));

const codes = (book: WorkbookSnapshot, today: string): readonly string[] =>
  jobs.minutes(book, { today }).problems.map(({ code }) => code);

const roles = [meeting.chair, meeting.secretary, meeting.checker];

test('on a day after the meeting the agenda begins the next: its day from the minutes, empty of what they hold', () => {
  const next = begun(held);
  expect(headOf(next)).toEqual(['2021-03-23 13–15', '', ...roles]);
  expect(typedIn(next)).toEqual([]);
  expect(jobs.agenda(next, { today: later, language: 'sv' }).changes.edits).toEqual([]);
  expect(listed(next)).toEqual(listed(held));
});

test.each<[string, (book: WorkbookSnapshot) => WorkbookSnapshot, readonly string[], readonly string[]]>([
  ['on the day itself nothing begins', (book) => begun(book, { today: day }), [`${day} 13–15`, 'F3'], []],
  [
    'a line typed since stays',
    (book) => begun(decided(book, ['F1', { decision: 'Rutinen skrivs.', owner: 'Eva' }])),
    ['2021-03-23 13–15', ''],
    ['Rutinen skrivs.', 'Eva'],
  ],
  [
    'other words in a minuted line stay, with who and when',
    (book) => begun(decided(book, ['1.2', { decision: 'Avfallet vägs varje dag i år.' }])),
    ['2021-03-23 13–15', ''],
    ['Avfallet vägs varje dag i år.', 'Bo Ek', '2021-05-01'],
  ],
  [
    'a new day beside minuted words is a new decision',
    (book) => begun(decided(book, ['1.2', { due: { date: '2021-11-30' } }])),
    ['2021-03-23 13–15', ''],
    ['Avfallet vägs varje månad i år.', 'Bo Ek', '2021-11-30'],
  ],
  [
    'a place typed since stays',
    (book) => begun(decided(book, ['Plats', { input: 'Aulan' }])),
    ['2021-03-23 13–15', 'Aulan'],
    [],
  ],
  [
    'the form’s day goes before that of the minutes',
    (book) => begun(book, { meeting: { date: '2021-04-01', place: 'B1' } }),
    ['2021-04-01', 'B1'],
    [],
  ],
  ['the form still says the held meeting', (book) => begun(book, { meeting }), ['2021-03-23 13–15', ''], []],
  [
    'the day is changed by hand',
    (book) => begun(decided(book, ['Datum och tid', { input: '2021-03-16' }])),
    ['2021-03-16', 'F3'],
    [],
  ],
  [
    'the agenda is made in the other language',
    (book) => begun(begun(book, { language: 'en' }), { language: 'sv' }),
    ['2021-03-23 13–15', ''],
    [],
  ],
  [
    'the same words typed once it is empty are decided anew',
    (book) => begun(decided(begun(book), ['Dagordningen', { decision: 'Ja' }])),
    ['2021-03-23 13–15', ''],
    ['Ja'],
  ],
])('%s', (_, change, head, said) => {
  const book = change(held);
  expect(headOf(book).slice(0, 2)).toEqual(head);
  if (head[0]?.startsWith(day) !== true) expect(typedIn(book)).toEqual(said);
  else expect(typedIn(book)).toEqual(typedIn(held));
});

test('minutes without a next day leave it open, and none are made until it is there', () => {
  const book = begun(minutesMade(decided(agenda, ['1.2', { decision: 'Avfallet vägs.' }])));
  expect(headOf(book)).toEqual(['', '', ...roles]);
  expect(codes(decided(book, ['F1', { decision: 'Rutinen skrivs.' }]), later)).toContain(
    'meeting-without-day',
  );
  expect(listed(minutesMade(book, { today: later }))).toEqual(['B-2020-11-1 2020-11-24 Avfallet vägs.']);
});

test('the same words at the next meeting are minuted, once the agenda has been emptied', () => {
  const next = decided(begun(held), ['Dagordningen', { decision: 'Ja' }]);
  const again = minutesMade(begun(next, { today: '2021-03-23' }), { today: '2021-03-23' });
  expect(listed(again).slice(listed(held).length)).toEqual([
    'B-2021-03-1 2021-03-23 Dagordningen fastställs.',
  ]);
});

test('a day changed by hand minutes only what is new, and says what is not', () => {
  const book = decided(
    held,
    ['Datum och tid', { input: '2021-03-16' }],
    ['F1', { decision: 'Rutinen skrivs av Eva före sommaren.' }],
  );
  expect(codes(book, '2021-03-16')).toContain('minuted-before');
  const again = minutesMade(book, { today: '2021-03-16' });
  expect(listed(again).slice(listed(held).length)).toEqual([
    'B-2021-03-1 2021-03-16 Rutinen skrivs av Eva före sommaren.',
  ]);
});

test.each(['2020-11-10', '2020-11-23', '2020-11-25', '2020-12-08'])(
  'the day corrected to %s: it is asked whether it is the same meeting, and nothing is doubled',
  (corrected) => {
    const book = decided(held, ['Datum och tid', { input: corrected }]);
    const outcome = jobs.minutes(book, { today: '2020-12-08' });
    expect(outcome.changes.edits).toEqual([]);
    expect(outcome.problems.filter(({ code }) => code === 'same-meeting')).toMatchObject([
      { found: day, candidates: [corrected] },
    ]);
    // Either answer is carried out.
    const same = decided(book, ['Datum och tid', { input: day }]);
    expect(listed(minutesMade(same, { today: '2020-12-08' }))).toEqual(listed(held));
    const other = minutesMade(decided(book, ['F1', { decision: 'Rutinen skrivs av Eva.' }]), {
      today: '2020-12-08',
    });
    expect(listed(other)).toHaveLength(listed(held).length + 1);
  },
);

test('the agenda made again for a corrected day is asked about too, and put back nothing counts as taken back', () => {
  const book = begun(decided(held, ['Datum och tid', { input: '2020-11-25' }]), { today: '2020-11-25' });
  expect(codes(book, '2020-11-25')).toContain('same-meeting');
  const back = decided(book, ['Datum och tid', { input: day }]);
  expect(codes(back, '2020-11-25')).not.toContain('withdrawn-decision');
  expect(listed(minutesMade(back, { today: '2020-11-25' }))).toEqual(listed(held));
});

const renamed = (book: WorkbookSnapshot, to: string): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.name === 'Dagordning' ? { ...sheet, name: to } : sheet)),
  names: book.names.map((name) =>
    name.area?.sheet === 'Dagordning' ? { ...name, area: { ...name.area, sheet: to } } : name,
  ),
});

test.each<[string, string, boolean]>([
  ['Dagordning ht20', later, true],
  ['LG 24 november', later, true],
  ['Agenda 2020', later, true],
  ['Dagordning ht20', day, false],
  ['Dagordning (2)', later, false],
  ['Agenda', later, false],
])('an agenda renamed to %s, made again on %s', (name, today, isLeft) => {
  const book = renamed(held, name);
  const next = begun(book, { today });
  expect(sheetNamed(next, 'Dagordning') !== undefined).toBe(isLeft);
  expect(rowsOf(next, name).join() === rowsOf(book, name).join()).toBe(isLeft);
  expect(jobs.agenda(next, { today, language: 'sv' }).changes.edits).toEqual([]);
  // It is no plan either.
  expect(jobs.check(next, { today }).reading.tables.map(({ sheet }) => sheet)).toEqual(
    jobs.check(book, { today }).reading.tables.map(({ sheet }) => sheet),
  );
  if (isLeft) expect(typedIn(next)).toEqual([]);
});

const words = ['Ja', 'IT tar fram en plan.', 'Avfallet vägs varje månad i år.', 'Nej'] as const;

/** What is decided at a meeting: words and who, by line. */
const meetings = fc.dictionary(
  fc.constantFrom(...lines),
  fc.record({ decision: fc.constantFrom(...words), owner: fc.constantFrom(null, 'IT', 'Bo Ek') }),
  { minKeys: 1, noNullPrototype: true },
);

test('whatever two meetings decide: what is left of the first is not minuted again, and what is new is, once', () => {
  fc.assert(
    fc.property(meetings, meetings, fc.boolean(), fc.boolean(), (first, second, isBegun, isRemade) => {
      const one = minutesMade(decided(agenda, ...Object.entries(first)));
      const before = isBegun ? begun(one) : one;
      const typed = decided(before, ['Datum och tid', { input: '2021-03-16' }], ...Object.entries(second));
      const coming = isRemade ? begun(typed) : typed;
      const both = minutesMade(coming, { today: '2021-03-16' });
      const isNew = ([item, { decision, owner }]: (typeof entries)[number]): boolean =>
        isBegun ||
        first[item]?.decision !== decision ||
        // Who is only taken away decides nothing anew.
        (owner !== null && first[item].owner !== owner);
      const entries = Object.entries(second);
      expect(listed(both)).toHaveLength(listed(one).length + entries.filter(isNew).length);
      expect(listed(both).slice(0, listed(one).length)).toEqual(listed(one));
      const again = jobs.minutes(both, { today: '2021-03-16' });
      expect(again.changes.edits).toEqual([]);
    }),
    { numRuns: caseCount(40) },
  );
}, 240_000);
