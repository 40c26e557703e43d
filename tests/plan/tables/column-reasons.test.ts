import type { ColumnReason } from '../../../src/plan/column-reason';
import { readPlan } from '../../../src/plan/read-plan';
import { columnReasonsEn } from '../../../src/text/en/column-reasons';
import { columnReasonsSv } from '../../../src/text/sv/column-reasons';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const today = '2020-11-24';

/** A plan whose column C has the heading and the cells. */
const planWith = (heading: string, cells: Rows[number]): Rows => [
  ['Åtgärd', 'Ansvarig', heading, 'Status'],
  ...cells.map((cell, index) => [
    `Byt lampor i hus ${index + 1} så att mindre el går åt`,
    index % 2 === 0 ? 'Eva Berg' : 'Bo Lund',
    cell,
    index % 2 === 0 ? 'Klar' : 'Pågår',
  ]),
];

/** What is said of each field that column C may hold, by the field. */
const whyOf = (rows: Rows): readonly (readonly [string, string])[] =>
  readPlan(bookOf(sheetOf('Plan', rows)), { today }).problems.flatMap(({ code, at, reasons = [] }) =>
    code === 'doubtful-heading' && at.column === 3
      ? reasons.map((one) => [one.field, columnReasonsSv(one.reasons)] as const)
      : [],
  );

const coming = ['2020-12-01', '2020-12-11', '2021-01-15', '2021-02-01', '2021-03-03'].map(day);
const mostlyComing = ['2020-12-01', '2020-12-11', '2021-01-15', '2021-02-01', '2020-03-03'].map(day);

test.each([
  [
    'a heading that its cells contradict',
    'Kostnad',
    coming,
    [
      ['deadline', '5 av 5 celler är datum efter i dag'],
      ['cost', 'rubriken, men 5 av 5 celler är datum'],
    ],
  ],
  [
    'the cells are counted, not only sorted',
    'Kostnad',
    mostlyComing,
    [
      ['deadline', '4 av 5 celler är datum efter i dag'],
      ['cost', 'rubriken, men 5 av 5 celler är datum'],
    ],
  ],
  [
    'a heading that no list has',
    'Zon',
    ['Drift', 'Alla', 'Drift', 'Alla', 'Drift', 'Alla'],
    [
      ['unit', '6 av 6 celler är enheter'],
      ['decisionMaker', '6 av 6 celler är personer eller roller'],
    ],
  ],
  [
    'words that lean to a field, and cells that speak for another',
    'Tid',
    [3, 4, 5, 3, 9, 12],
    [
      ['resources', 'ord i rubriken, men 6 av 6 celler är tal'],
      ['priority', '6 av 6 celler är tal'],
    ],
  ],
] as const)('why: %s', (_, heading, cells, why) => {
  expect(whyOf(planWith(heading, cells))).toEqual(why);
});

test('a column that is not asked about has no reasons', () => {
  expect(whyOf(planWith('Klart senast', coming))).toEqual([]);
});

const said: readonly (readonly [readonly ColumnReason[], string, string])[] = [
  [[], '', ''],
  [[{ kind: 'place' }], 'kolumnens plats', 'the place of the column'],
  [
    [{ kind: 'heading' }, { kind: 'cells', isAgainst: false, sort: 'days-to-come', count: 9, of: 10 }],
    'rubriken, och 9 av 10 celler är datum efter i dag',
    'the heading, and 9 of 10 cells are days after today',
  ],
  [
    [{ kind: 'heading-words' }, { kind: 'cells', isAgainst: true, sort: 'numbers', count: 3, of: 4 }],
    'ord i rubriken, men 3 av 4 celler är tal',
    'words in the heading, but 3 of 4 cells are numbers',
  ],
];

test.each(said)('%j is said in both languages', (reasons, sv, en) => {
  expect(columnReasonsSv(reasons)).toBe(sv);
  expect(columnReasonsEn(reasons)).toBe(en);
});
