import fc from 'fast-check';
import {
  actionTexts,
  entryIn,
  type ActionEntry,
  textsOf,
  wordsIn,
} from '../../../src/jobs/history/action-entry';
import { actionPairs } from '../../../src/jobs/history/action-pairs';
import { historyDays, historyLines, isAlike, type HistoryDay } from '../../../src/jobs/history/history-days';
import { dayBefore, withDay } from '../../../src/jobs/history/history';
import { textOf, type CellValue } from '../../../src/book/cells';
import type { Status } from '../../../src/plan/status';
import { readingOf, type ShortRow } from '../reading-of';

const figures = [3, 1, 1, 0, 0, 1, 0];
const on = (day: string, words: string, more: Partial<HistoryDay> = {}): HistoryDay => ({
  day,
  year: 2020,
  figures,
  tables: 1,
  actions: words === '' ? [] : [words],
  ...more,
});
const lines = (...days: readonly HistoryDay[]) => historyLines(days) as readonly (readonly CellValue[])[];
const packed = (...days: readonly HistoryDay[]): readonly string[] =>
  lines(...days).map(
    (line) =>
      `${textOf(line[0] ?? null)} ${textOf(line[1] ?? null)}: ${line.slice(10).map(textOf).join(' / ')}`,
  );

test('a year’s first day has its actions, a later one what came and went', () => {
  expect(
    packed(
      on('2020-03-01', 'a b c'),
      on('2020-02-01', 'a b'),
      on('2020-04-01', 'c b d d'),
      on('2020-04-02', 'd c b d'),
      on('2020-03-01', 'x', { year: 2019 }),
      on('2020-05-01', ''),
      on('2020-06-01', 'e'),
    ),
  ).toEqual([
    '2020-02-01 2020: a b +',
    '2020-03-01 2019: x +',
    '2020-03-01 2020: c +',
    '2020-04-01 2020: a - / d d +',
    '2020-04-02 2020: ',
    '2020-05-01 2020: d c b d -',
    '2020-06-01 2020: e +',
  ]);
  expect(lines(on('2020-02-01', 'a'))[0]?.slice(1, 10)).toEqual([2020, ...figures, 1]);
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }).map((found) => found.join(' '));

test('days that are written are read again, whatever their order, and damaged lines are none', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 6 }),
      fc.array(words, { minLength: 6, maxLength: 6 }),
      (dates, of) => {
        const days = dates.map((date, at) => on(`2020-02-${String(date).padStart(2, '0')}`, of[at] ?? ''));
        const read = historyDays(lines(...days));
        const sorted = (day: HistoryDay) => ({ ...day, actions: [...wordsIn(day.actions)].sort() });
        expect(read.map(sorted)).toEqual([...days].sort((a, b) => (a.day < b.day ? -1 : 1)).map(sorted));
      },
    ),
  );
  expect(historyDays([['2020-01-01', 2020], [null], [], [{ date: '2020-01-02' }, 'x', 'y']])).toEqual([
    { day: '2020-01-02', year: null, figures: [0], tables: 0, actions: [] },
  ]);
});

test.each<[string, HistoryDay, boolean]>([
  ['the same', on('2020-02-02', 'a b'), true],
  ['sorted', on('2020-02-02', 'b a'), true],
  ['in other cells', on('2020-02-02', '', { actions: ['b', 'a'] }), true],
  ['one more', on('2020-02-02', 'a b b'), false],
  ['one other', on('2020-02-02', 'a a'), false],
  ['one less', on('2020-02-02', 'a'), false],
  ['other figures', on('2020-02-02', 'a b', { figures: [3, 1, 1, 0, 0, 1, 1] }), false],
  ['fewer figures', on('2020-02-02', 'a b', { figures: [3, 1, 1] }), false],
  ['from two tables', on('2020-02-02', 'a b', { tables: 2 }), false],
])('whether a plan stands as before: %s', (_, day, isSame) => {
  expect(isAlike(on('2020-02-01', 'a b'), day)).toBe(isSame);
  const before = [on('2020-02-01', 'a b')];
  expect(withDay(before, day)).toEqual(isSame ? before : [...before, day]);
});

test('today is remembered once, as it was first written where it stands alike', () => {
  const [first, today, sorted, other] = [
    on('2020-02-01', 'a'),
    on('2020-02-02', 'a b'),
    on('2020-02-02', 'b a'),
    on('2020-02-02', 'c'),
  ];
  const lastYear = on('2020-02-02', 'z', { year: 2019 });
  expect(withDay([], today)).toEqual([today]);
  expect(withDay([today, first], sorted)).toEqual([first, today]);
  expect(withDay([today, first], other)).toEqual([first, other]);
  expect(withDay([today, lastYear], other)).toEqual([lastYear, other]);
  // It stands again as the day before: nothing is to be told of today.
  expect(withDay([first, today], on('2020-02-02', 'a'))).toEqual([first]);
  expect(dayBefore([first, today, on('2020-01-01', 'y')], { day: '2020-02-03', year: 2020 })).toBe(today);
  expect(dayBefore([first, today], { day: '2020-02-02', year: 2020 })).toBe(first);
  expect(dayBefore([first, today], { day: '2020-02-01', year: 2020 })).toBeUndefined();
  expect(dayBefore([lastYear], { day: '2020-03-01', year: 2020 })).toBeUndefined();
});

test('so many words in a cell, and the words again', () => {
  const many = Array.from({ length: 501 }, (_, at) => `w${at}`);
  const texts = textsOf(many, (word) => word);
  expect(texts.map((text) => text.split(' ').length)).toEqual([250, 250, 1]);
  expect(wordsIn(texts)).toEqual(many);
  expect(textsOf([], String)).toEqual([]);
  expect(wordsIn(['', ' a  b '])).toEqual(['a', 'b']);
});

test('a word says how an action stands, and knows it by its title and number', () => {
  const plan = (...rows: readonly ShortRow[]) => readingOf({ sheet: 'Plan', kind: 'actions', rows }).tables;
  const entries = (...rows: readonly ShortRow[]) => wordsIn(actionTexts(plan(...rows))).map(entryIn);
  const [one, two, three] = entries(
    { id: 'Å-1 ', title: 'Byt  Lampor', status: 'done', due: '2020-03-31' },
    { id: 'å-1', title: 'byt lampor', status: 'ongoing' },
    { title: 'Sortera' },
    { title: ' ' },
  );
  expect([one?.status, one?.due, two?.status, two?.due, three?.status, three?.id]).toEqual([
    'done',
    '2020-03-31',
    'ongoing',
    '',
    'missing',
    '',
  ]);
  expect([one?.title, one?.id]).toEqual([two?.title, two?.id]);
  expect(three?.title).not.toBe(one?.title);
  expect(entries({ title: ' ' })).toEqual([]);
  expect(entryIn('nonsense')).toEqual({ status: 'unknown', title: '', id: '', due: '' });
});

/** `title` or `title#id`, then how it stands. */
const entry = (word: string): ActionEntry => {
  const [name = '', status = 'ongoing'] = word.split('=');
  const [title = '', id = ''] = name.split('#');
  return { title, id, status: status as Status, due: '' };
};
const shown = ({ title, id, status }: ActionEntry): string => `${title}${id && `#${id}`}=${status}`;

test.each<[was: string, is: string, pairs: string, added: string, removed: string, unsure: number]>([
  ['a#1 b#2', 'b#2 a#1', 'a#1 b#2', '', '', 0],
  ['a#1 b#2', 'a#1 b#2 c#3', 'a#1 b#2', 'c#3', '', 0],
  ['a#1 b#2', 'a#1', 'a#1', '', 'b#2', 0],
  // Renumbered: known by the title.
  ['a#1 b#2', 'a#2 b#1', 'a#1>a#2 b#2>b#1', '', '', 0],
  // One went and one came under another number: two actions where numbers stay with titles.
  ['a#1 b#2', 'a#1 c#3', 'a#1', 'c#3', 'b#2', 0],
  // Under the same number: one renamed, or another.
  ['a#1 b#2', 'a#1 c#2', 'a#1', '', '', 1],
  // Without numbers nobody knows.
  ['a b', 'a c', 'a', '', '', 1],
  ['a b', 'a b c', 'a b', 'c', '', 0],
  // Two of one title: by their numbers, else by the one that stands otherwise.
  ['x#1 a#2 a#3', 'x#1 a#3=done a#2', 'a#2 a#3>a#3=done x#1', '', '', 0],
  ['a a', 'a a=done', 'a>a=done', '', '', 0],
  ['a a', 'a=done a=done', '', '', '', 2],
  // A copy: nothing is told of the title.
  ['a b', 'a a b', 'b', '', '', 2],
  ['a a b', 'a b', 'b', '', '', 2],
  ['x#1 a a', 'x#1 a c#3', 'x#1', '', '', 2],
  // Rows that came while others went, where ids have not stayed with their titles: the same, perhaps, under a new title.
  ['a#1 b#2 c#5', 'a#1 b#3 d#4', 'a#1 b#2>b#3', '', '', 1],
  ['a#1 b#2 c#5', 'a#1 b#2 d#4', 'a#1 b#2', 'd#4', 'c#5', 0],
  ['', 'a', '', 'a', '', 0],
  ['a', '', '', '', 'a', 0],
])('%p and then %p', (was, is, pairs, added, removed, unsure) => {
  const list = (text: string) => text.split(' ').flatMap((word) => (word === '' ? [] : [entry(word)]));
  const found = actionPairs(list(was), list(is));
  const plain = (text: string): string => text.replaceAll('=ongoing', '');
  expect({
    pairs: found.pairs
      .map(([old, fresh]) =>
        plain(shown(old) === shown(fresh) ? shown(old) : `${shown(old)}>${shown(fresh)}`),
      )
      .sort()
      .join(' '),
    added: plain(found.added.map(shown).join(' ')),
    removed: plain(found.removed.map(shown).join(' ')),
    unsure: found.unsure,
  }).toEqual({ pairs, added, removed, unsure });
});
