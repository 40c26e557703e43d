import { mayBeOne, saidTimes } from '../../../src/jobs/agenda/said-times';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';

const today = '2020-11-24';
const plan = sheetOf('Plan 2020', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor på kontoret', 'Drift', day('2020-10-16'), 'Klar'],
]);

const decisions = (caption: string): Rows => [
  [caption],
  [],
  ['Nr', 'Beslut', 'Ansvarig', 'Klart senast', 'Status'],
  ['B1', 'Planen fastställs.', 'Skolchef', day('2020-04-30'), 'Klar'],
  ['B2', 'Ett miljöombud utses på varje institution.', 'Prefekt', day('2020-06-05'), 'Pågår'],
];

const problemsOf = (...sheets: ReturnType<typeof sheetOf>[]): string[] =>
  jobs
    .check(bookOf(plan, ...sheets), { today })
    .problems.filter(({ code }) => code === 'differing-meeting-date' || code === 'two-meetings')
    .map(({ code, found, candidates = [] }) => `${code}: ${found ?? ''} / ${candidates.join(' & ')}`);

test.each<[string, string, readonly string[]]>([
  ['an ISO day', 'Beslut 2020-04-06', ['2020-4-6']],
  ['a compact day, as in the deck', 'protokoll från ledningens genomgång 20200406', ['2020-4-6']],
  ['a month, as in the deck', 'från ledningens genomgång i mars', ['?-3-?']],
  ['a month of a year', 'från genomgången i mars 2020', ['2020-3-?']],
  ['a day in words', 'mötet den 6 april 2020', ['2020-4-6']],
  ['English', 'the management review in March 2020', ['2020-3-?']],
  ['a verb is no month', 'decisions that may be repeated', []],
  ['a number is no day', 'dnr 20201406', []],
])('%s', (_, text, said) => {
  expect(saidTimes(text).map(({ year, month, day: of }) => `${year ?? '?'}-${month}-${of ?? '?'}`)).toEqual(
    said,
  );
});

test('times that leave something open agree with what fits them, both ways', () => {
  const [march] = saidTimes('i mars');
  const [april] = saidTimes('2020-04-06');
  const [anyApril] = saidTimes('i april 2020');
  if (!march || !april || !anyApril) throw new Error('not read');
  expect([mayBeOne(march, april), mayBeOne(april, march)]).toEqual([false, false]);
  expect([mayBeOne(anyApril, april), mayBeOne(april, anyApril)]).toEqual([true, true]);
});

test('the deck: the heading says March, the row 20200406', () => {
  const deck = sheetOf('Föregående möte', [
    ['2. Föregående möte och status av tidigare beslutade åtgärder från ledningens genomgång i mars'],
    [],
    ['Åtgärd', 'Status', 'Kommentar', 'Ansvarig'],
    ['Avvikelser intern och extern revision', 'Samtliga stängda', '', 'Skolchef'],
    [
      'Beslut från tidigare protokoll från ledningens genomgång 20200406',
      'Samtliga beslut genomförda',
      '',
      'Skolchef',
    ],
  ]);
  expect(problemsOf(deck)).toEqual([
    'differing-meeting-date: 2. Föregående möte och status av tidigare beslutade åtgärder från ledningens genomgång i mars / Beslut från tidigare protokoll från ledningens genomgång 20200406',
  ]);
});

test.each<[string, string, string, readonly string[]]>([
  ['name and line above agree', 'Beslut 2020-04-06', 'Beslut vid genomgången den 6 april 2020', []],
  ['the line above names more days', 'Beslut 2020-04-06', 'Möte 2020-04-06, uppdaterat i november 2020', []],
  [
    'the name has two days, of which the line above has one',
    'Beslut 2020-04-06 och 2020-04-07',
    'Beslut vid genomgången den 7 april 2020',
    [],
  ],
  [
    'they contradict each other',
    'Beslut 2020-04-06',
    'Beslut vid ledningens genomgång i mars 2020',
    ['differing-meeting-date: Beslut vid ledningens genomgång i mars 2020 / Beslut 2020-04-06'],
  ],
])('%s', (_, name, caption, said) => {
  expect(problemsOf(sheetOf(name, decisions(caption)))).toEqual(said);
});

test('what is said of the previous meeting beside its label is held against its decisions', () => {
  const meeting = (when: string) =>
    sheetOf('Möte', [
      ['Ordförande', 'Skolchef'],
      ['Föregående möte', when],
    ]);
  const list = sheetOf('Beslut 2020-04-06', decisions('Beslut'));
  expect(problemsOf(list, meeting('i mars'))).toEqual(['differing-meeting-date: i mars / Beslut 2020-04-06']);
  expect(problemsOf(list, meeting('6 april 2020'))).toEqual([]);
});

test('two lists of decisions of one day', () => {
  const one = sheetOf('Beslut 2020-04-06', decisions('Beslut'));
  const other = sheetOf('Beslut LG 2020-04-06', decisions('Beslut, ledningsgruppen'));
  expect(problemsOf(one, other)).toEqual([
    'two-meetings: 2020-04-06 / Beslut 2020-04-06 & Beslut LG 2020-04-06',
  ]);
});
