import type { CellValue } from '../../../src/book/cells';
import { mergedPart, type MergedPart } from '../../../src/jobs/minutes/merged-lines';
import { decisionsIn, numbered, numberStem } from '../../../src/jobs/minutes/minute-decisions';
import { noValues, TITLE, type RecordLine } from '../../../src/jobs/minutes/record';
import { textIn } from '../../../src/text/text';

/* Numbers of decisions: one that stands is kept, the next free one is given, and none is ever given twice. */

/** `decided @number`: a decision, and the number that stands beside it. */
function lineOf(text: string, more: Partial<RecordLine> = {}): RecordLine {
  const [decision = '', number = ''] = text.split(' @');
  return {
    item: '1.2 Mät avfall',
    known: '1.2 Mät avfall',
    values: { ...noValues, decision: decision || null },
    more: [],
    number,
    own: new Set(),
    isGroup: false,
    isRow: false,
    ...more,
  };
}

/** @param gone numbers of decisions that were in the part and have been deleted */
function partOf(no: CellValue, lines: readonly RecordLine[], gone: readonly string[] = []): MergedPart {
  const part = mergedPart({ id: 'plan', key: 'plan', no, title: 'Planen', lines }, undefined, []);
  return {
    ...part,
    gone: gone.map((number) => ({ of: number, kind: '', marks: { ...noMarks }, number, listed: null })),
  };
}

const noMarks = { input: '', proposal: '', decision: '', owner: '', due: '' };

const day = '2020-11-24';
const stem = 'B-2020-11-';

test('numbers begin with the month of the meeting', () => {
  expect(numberStem(day)).toBe(stem);
});

test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  ['the first two', ['a', 'b'], [], [], ['1', '2']],
  ['a line without a decision', ['', 'b'], [], [], ['', '1']],
  ['one that stands', ['a', `b @${stem}1`], [], [], ['2', '1']],
  ['one that stands, below a gap', ['a', `b @${stem}3`, 'c'], [], [], ['1', '3', '2']],
  ['one of a person’s own', ['a', 'b @§ 14'], [], [], ['1', '§ 14']],
  ['one that stands twice', [`a @${stem}1`, `b @${stem}1`], [], [], ['1', '2']],
  ['one that was deleted', ['a', 'b'], [`${stem}1`], [], ['2', '3']],
  ['one of another list', ['a', 'b'], [], [`${stem}2`, 'B-2020-04-1'], ['1', '3']],
  ['one beside which nothing is decided any more', [` @${stem}1`, 'b'], [], [], ['', '2']],
])('%s', (_, lines, gone, taken, expected) => {
  const [part] = numbered(
    [
      partOf(
        3,
        lines.map((text) => lineOf(text)),
        gone,
      ),
    ],
    day,
    taken,
  );
  expect(part?.lines.map(({ number }) => number.replace(stem, ''))).toEqual(expected);
});

test('numbers go on from point to point', () => {
  const parts = numbered([partOf(3, [lineOf('a')]), partOf('4b', [lineOf('b')])], day, []);
  expect(decisionsIn(parts, textIn('sv')).map(({ number, point, text }) => [number, point, text])).toEqual([
    [`${stem}1`, 3, 'a'],
    [`${stem}2`, '4b', 'b'],
  ]);
});

const said = (decision: CellValue, owner: CellValue = null, due: CellValue = null) => ({
  ...noValues,
  decision,
  owner,
  due,
});

test.each<[string, Partial<RecordLine>, string | null, boolean]>([
  ['beside a row', { isRow: true, values: said('Utförs.') }, '1.2 Mät avfall', false],
  ['beside no row', { values: said('Utförs.') }, null, false],
  ['in the row of the title', { isRow: true, known: TITLE, values: said('Utförs.') }, null, false],
  ['no', { values: said('Nej') }, null, true],
  ['no, though somebody has it', { values: said('Nej', 'Eva') }, null, true],
  ['no with words', { values: said('Nej, inte i år.') }, null, true],
  [
    'no with words, and somebody who does something',
    { values: said('Nej, Eva skriver.', 'Eva') },
    null,
    false,
  ],
  ['no with words, and a day', { values: said('Nej, senare.', null, 'maj') }, null, false],
])('what a decision is about, and whether it denies: %s', (_, line, of, isDenied) => {
  const parts = numbered([partOf(3, [lineOf('', line)])], day, []);
  expect(decisionsIn(parts, textIn('sv'))).toMatchObject([
    { of, isDenied, owner: line.values?.owner, due: line.values?.due },
  ]);
});
