import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

type Line = readonly (string | number | null)[];

const headings: Line = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const first: readonly Line[] = [
  ['1', 'Byt lampor i trapphuset', 'Drift', '2020-06-30', 'Klar'],
  ['2', 'Mät elen varje månad', 'Drift', '2020-09-30', 'Klar'],
];
const last: Line = ['3', 'Sortera avfall i köket', 'Eva Berg', '2020-12-31', 'Pågår'];

const titlesOf = (rows: Rows): readonly string[] =>
  readPlan(bookOf(sheetOf('Plan 2020', rows)), { today: '2020-11-24' }).tables.flatMap((table) =>
    table.rows.map(({ title }) => title),
  );

/** The titles of the actions of a plan in which this line stands. */
const titles = (line: Line): readonly string[] => titlesOf([headings, ...first, line, last]);

/** Those of a plan without numbers that ends with these lines. */
const titlesAbove = (...lines: readonly Line[]): readonly string[] =>
  titlesOf([headings, ...first, last].map((row) => row.slice(1)).concat(lines.map((line) => [...line])));

const three = ['Byt lampor i trapphuset', 'Mät elen varje månad', 'Sortera avfall i köket'];

test.each([
  '2 av 2',
  '2 of 5',
  '2/5',
  '2 av 5 st',
  2,
  '40 %',
  '1 klar',
  '1 av 3 klara',
  '33 % klart',
  '2 st',
])('a sum of how many of how many is no action that is done: %s', (sum) => {
  expect(titles([null, 'Summa', null, null, sum])).toEqual(three);
  expect(titles([null, 'Totalt', null, sum, null])).toEqual(three);
  expect(titles(['Summa', '3 st', null, null, sum])).toEqual(three);
  expect(titlesAbove(['Totalt 3 åtgärder', null, null, sum])).toEqual(three);
});

test.each<readonly [string, readonly Line[]]>([
  ['counts of each status', [['Totalt', '3 st', null, '2 klara, 1 pågår']]],
  [
    'numbers of each status',
    [
      ['Klara', 2],
      ['Pågående', 1],
      ['Ej påbörjade', 0],
      ['Summa', 3],
    ],
  ],
  ['shares of each status after a blank row', [[], ['Klart', null, null, 0.67], ['Pågår', null, null, 0.33]]],
  ['counts in words', [[], ['Klart:', '2 st'], ['Pågår:', '1 st'], ['Ej startat:', '0 st']]],
  ['headings of their own', [[], ['Status', 'Antal'], ['Klar', 2], ['Pågår', 1], ['Totalt', 3]]],
  ['a count of part and whole', [['Antal', '3', null, '2 klara / 3']]],
  [
    'sums of parts',
    [
      ['Delsumma energi', 80],
      ['Totalsumma', 110],
      ['Totalkostnad', 110],
    ],
  ],
  ['a sentence', [['Summering: 2 av 3 åtgärder är genomförda']]],
  [
    'in English',
    [
      ['Total', '3 actions', null, '2 done'],
      ['Closed', null, null, 2],
      ['Count', null, null, 3],
    ],
  ],
  [
    'in Norwegian',
    [
      ['Totalt', '3 tiltak', null, '2 ferdige'],
      ['Ferdig', null, null, 2],
    ],
  ],
  [
    'a line to sign below a blank row',
    [[], ['Datum: 2020-11-20', 'Underskrift:'], ['Godkänd av chef', 'Eva']],
  ],
])('a summary below the plan holds no actions: %s', (_, lines) => {
  expect(titlesAbove(...lines)).toEqual(three);
});

test('a line with an owner, or with another title, is an action', () => {
  expect(titles(['4', 'Summa av allt vi vet', 'Eva', null, '2 av 5'])).toHaveLength(4);
  expect(titles([null, 'Kompostera', null, null, '2 av 5'])).toHaveLength(4);
});

test.each<Line>([
  ['4', 'Avslut', null, 2020, 0],
  ['4', 'Planering', null, '50 %', null],
  [null, 'Totalrenovering av kök', null, '2020', 'Klar'],
  [null, 'Uppföljning', 'Eva', '2020', 'Klar'],
])('a short title with a number, or with more than counts, is an action: %j', (...line) => {
  expect(titles(line)).toHaveLength(4);
});
