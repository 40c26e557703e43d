import type { CellValue } from '../../../src/book/cells';
import type { Field } from '../../../src/plan/field';
import { readPlan } from '../../../src/plan/read-plan';
import { linksOf } from '../../../src/plan/references/references';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const actions = (heading: string, cells: readonly CellValue[]): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', heading],
  ['Å-01', 'Byt lampor i korridoren', 'Eva Berg', '2020-06-01', 'Klar', cells[0] ?? null],
  ['Å-02', 'Märk kärlen i miljörummet', 'Bo Ek', '2020-09-01', 'Pågår', cells[1] ?? null],
  ['Å-03', 'Skriv en rutin för avfall', 'Eva Berg', '2020-10-01', 'Pågår', cells[2] ?? null],
  ['Å-04', 'Utbilda ombuden', 'Bo Ek', '2020-12-01', 'Ej påbörjad', cells[3] ?? null],
];

const findings = (...refs: readonly string[]): Rows => [
  ['Ref', 'Typ', 'Iakttagelse', 'Status'],
  ...refs.map((ref, index) => [ref, 'Avvikelse', `Något saknas på plats nummer ${index + 1}`, 'Pågår']),
];

const read = (heading: string, cells: readonly CellValue[], ids: readonly string[], field?: Field) => {
  const book = bookOf(
    sheetOf('Plan 2020', actions(heading, cells)),
    sheetOf('Revision 2020', findings(...ids)),
  );
  const map = field && new Map([[heading, field]]);
  return linksOf(readPlan(book, { today: '2020-11-24', ...(map && { map }) }));
};

const refs = ['AV1', 'AV2', 'F1', 'F2', 'P10'];

test.each<[string, readonly CellValue[], number]>([
  ['Revision', ['AV1', 'F2', null, null], 2],
  ['Audit', ['AV1', 'AV1', 'AV1', 'AV1'], 4],
  ['Rev.', ['AV1, F2', 'P10', null, null], 3],
  ['Kommer från', ['AV1 och F2', null, 'f1', null], 3],
  ['Källa', ['AV1; F2; P10', 'AV2', null, null], 4],
  ['Underlag', ['av1', 'Av2', null, null], 2],
  ['IR', ['AV1', 'F2', null, null], 2],
  ['Se', ['se F1', 'se F2', null, null], 2],
  ['Xyz', ['(F1)', '(F2)', null, null], 2],
  ['Revision 2020', [null, null, 'AV2', 'F1'], 2],
])(
  'a column headed %s of nothing but ids of findings says which they answer: %j',
  (heading, cells, links) => {
    const { links: found, problems } = read(heading, cells, refs);
    expect(found).toHaveLength(links);
    expect(problems.filter(({ code }) => code === 'no-such-reference')).toEqual([]);
  },
);

test.each<[string, readonly CellValue[], readonly string[]]>([
  ['one cell alone', ['AV1', null, null, null], refs],
  ['an id that no finding has', ['AV1', 'AV9', null, null], refs],
  ['a text among them', ['AV1', 'F2', 'intern revision', null], refs],
  ['an id with words', ['AV1 delvis', 'F2', null, null], refs],
  ['bare numbers', [1, 2, 3, 4], ['1', '2', '3', '4']],
  ['years', ['2019', '2020', null, null], ['2019', '2020']],
  ['letters without a number', ['A', 'B', null, null], ['A', 'B']],
  ['nothing', [null, null, null, null], refs],
  ['findings without ids', ['AV1', 'F2', null, null], []],
])('other columns are read as before: %s', (_what, cells, ids) => {
  expect(read('Revision', cells, ids).links).toEqual([]);
});

test('a column that a person has named stays what she says', () => {
  expect(read('Revision', ['AV1', 'F2', null, null], refs, 'comment').links).toEqual([]);
});
