import { textOf, type CellValue } from '../../../src/book/cells';
import { standingMinutes } from '../../../src/jobs/minutes/standing-minutes';
import type { RecordPart } from '../../../src/jobs/minutes/record';
import { textIn } from '../../../src/text/text';
import { day, sheetOf } from '../../plan/sheet-of';
import { partText } from './record-as-text';

/* What is read from a sheet of minutes, whatever a person has made of it. */

const { minutes } = textIn('sv');

type Rows = readonly (readonly CellValue[])[];

const HEADINGS: readonly CellValue[] = minutes.headings;

const read = (rows: Rows, agenda: readonly RecordPart[] = []): readonly string[] => {
  const { title, madeFrom, headings, parts } = standingMinutes(sheetOf('Protokoll', rows), agenda);
  return [
    `${textOf(title)} / ${textOf(madeFrom)} / ${headings.map(textOf).filter(Boolean).join(', ')}`,
    ...parts.flatMap(partText),
  ];
};

const top: Rows = [['Protokoll'], ['Underlaget är som det stod.'], [], [null, 'Plats', 'F3'], [null, 'Kopia till', 'Drift']];

const whole: Rows = [
  ...top,
  [],
  HEADINGS,
  [1, 'Inledning och syftet med mötet'],
  [null, 'Syftet', 'Att följa upp', 'Noteras', 'B-1', 'Noteras.', 'Eva', day('2021-05-01'), null, 'till höger'],
  ['→', '1.2 Mät avfall', 'Pågår'],
  ['2', 'Klimatpott och projekt', null, null, 'B-2', 'Potten delas ut.'],
  [null, 'Potten', 12],
  ['3b', 'Övriga frågor'],
  [day('2021-03-01'), 'En fråga till'],
  [],
  [null, minutes.results('14001:2015')],
  [null, 'Slutsatser', null, 'Inget beslut togs'],
  [],
  [null, minutes.closingTitle],
  [null, 'Bilagor', 'två'],
  [],
  [null, minutes.signatures],
  [null, null, null, minutes.signed, null, minutes.signedOn],
  [null, 'Ordförande\n\u00a0', 'Eva'],
];

test('a sheet as Planbok writes it', () => {
  expect(read(whole)).toMatchSnapshot();
});

const point = (no: number, key: RecordPart['key'], title: string): RecordPart => ({
  id: key ?? `own ${title}`,
  key,
  no,
  title,
  lines: [],
});

const agenda = [
  point(1, 'opening', 'Inledning och syftet med mötet'),
  point(2, 'climatePot', 'Vår pott'),
  point(3, undefined, 'Övriga frågor'),
];

test.each<[string, Rows, readonly RecordPart[]]>([
  ['points that a person has named are those of the agenda with their title or number', [
    ...top,
    HEADINGS,
    [1, 'Vi börjar'],
    [2, 'Vår pott'],
    [3, 'Övriga frågor'],
    [4, 'Klimatpott och projekt'],
    [5, 'Kaffet'],
  ], agenda],
  ['an empty sheet', [], []],
  ['no headings', [...top, [1, 'Inledning och syftet med mötet'], [null, 'Syftet', 'Att följa upp']], []],
  ['headings of which half are a person’s', [
    ...top,
    HEADINGS.map((heading, index) => (index < 4 ? `Vår ${index}` : heading)),
    [1, 'Inledning och syftet med mötet'],
  ], []],
  ['headings of which most are', [
    ...top,
    HEADINGS.map((heading, index) => (index < 5 ? `Vår ${index}` : heading)),
    [1, 'Inledning och syftet med mötet'],
  ], []],
  ['a line without a label', [
    ...top,
    HEADINGS,
    [1, 'Inledning och syftet med mötet'],
    [null, null, 'bara underlag'],
    [null, null, null, null, 'B-9'],
    [null, ' ', null, null, null, null, null, null, null, 'bara till höger'],
    [null, ' '],
  ], []],
  ['a person’s point below the end', [
    ...top,
    HEADINGS,
    [1, 'Inledning och syftet med mötet'],
    [null, minutes.closingTitle],
    [null, 'Bilagor', 'två'],
    [2, 'Kaffet'],
    [null, 'Sorter', 'två'],
  ], []],
  ['a number without a title', [...top, HEADINGS, [1, 'Inledning och syftet med mötet'], [2, null, 'sagt']], []],
])('%s', (_, rows, points) => {
  expect(read(rows, points)).toMatchSnapshot();
});
