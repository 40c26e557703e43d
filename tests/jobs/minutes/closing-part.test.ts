import { textOf, type CellValue } from '../../../src/book/cells';
import { knownItem } from '../../../src/jobs/agenda/known-item';
import { closingPart, signaturesPart } from '../../../src/jobs/minutes/minutes-end';
import { mergedPart } from '../../../src/jobs/minutes/merged-lines';
import { headLine } from '../../../src/jobs/minutes/minutes-head';
import { noValues, type RecordLine, type RecordPart } from '../../../src/jobs/minutes/record';
import { textIn } from '../../../src/text/text';
import { readingOf } from '../reading-of';

/* The end of the minutes: the next meeting, when the notes go out, and who signs. */

const sv = textIn('sv');

const part = (...lines: readonly RecordLine[]): RecordPart => ({
  id: '@any',
  key: undefined,
  no: null,
  title: '',
  lines,
});

/** A line of the agenda; what a person has written in place of the input begins with `!`. */
const line = (item: string, decision: CellValue, input = ''): RecordLine => ({
  ...headLine(knownItem(item), item, null),
  values: { ...noValues, decision, input: input.replace('!', '') || null },
  own: new Set(input.startsWith('!') ? (['input'] as const) : []),
});

const said = (...lines: readonly RecordLine[]): readonly string[] =>
  closingPart([part(), part(...lines)], readingOf(), sv).lines.flatMap(({ known, values }) =>
    values.input === null ? [] : [`${known}: ${textOf(values.input)}`],
  );

const { nextReview, notesOut } = sv.agenda;

test.each<[string, readonly RecordLine[], readonly string[]]>([
  ['nothing is said', [line(nextReview, null)], []],
  ['it is decided', [line(nextReview, '2021-03-23')], ['next: 2021-03-23']],
  ['it is decided as a date', [line(notesOut, { date: '2020-12-01' })], ['notesOut: 2020-12-01']],
  ['a person has written it in place of the input', [line(nextReview, null, '!i mars')], ['next: i mars']],
  ['a blank is no decision', [line(nextReview, ' ', '!i mars')], ['next: i mars']],
  ['what Planbok has written there is not said by anybody', [line(nextReview, null, 'i mars')], []],
  ['a decision goes before what is written', [line(nextReview, 'i april', '!i mars')], ['next: i april']],
  [
    'the first line that says it',
    [line(nextReview, null), line(nextReview, 'i maj'), line(nextReview, 'i juni')],
    ['next: i maj'],
  ],
  ['other lines say other things', [line('Övrigt', 'i maj'), line(notesOut, 'i maj')], ['notesOut: i maj']],
  ['in another language', [line(textIn('en').agenda.nextReview, 'in May')], ['next: in May']],
])('the next meeting and the notes: %s', (_, lines, expected) => {
  expect(said(...lines)).toEqual(expected);
});

const signed = (head: Readonly<Record<string, string>>): readonly string[] => {
  const lines = Object.entries(head).map(([key, value]) => headLine(key, key, value || null));
  return signaturesPart(mergedPart(part(...lines), undefined, []), sv).lines.map(
    ({ item, values }) => `${item}: ${textOf(values.input)}`,
  );
};

test.each<[Readonly<Record<string, string>>, readonly string[]]>([
  [{}, ['Ordförande: ', 'Sekreterare: ', 'Justerare: ']],
  [{ chair: ' Eva Ask ', place: 'Sal 1' }, ['Ordförande: Eva Ask', 'Sekreterare: ', 'Justerare: ']],
  [
    { secretary: 'Bo Ek och Eva Ask', checker: 'Bo Ek, Eva Ask' },
    ['Ordförande: ', 'Sekreterare: Bo Ek och Eva Ask', 'Justerare: Bo Ek', 'Justerare: Eva Ask'],
  ],
  [{ checker: 'Kari og Ola' }, ['Ordförande: ', 'Sekreterare: ', 'Justerare: Kari', 'Justerare: Ola']],
])('who signs: %j', (head, lines) => {
  expect(signed(head)).toEqual(lines);
});
