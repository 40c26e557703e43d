import { textOf } from '../../../src/book/cells';
import { mergedPart } from '../../../src/jobs/minutes/merged-lines';
import { noValues, type RecordLine, type RecordPart } from '../../../src/jobs/minutes/record';

/* A part of the minutes over the days after a meeting: what stands in the agenda, and what a person has made of the minutes. */

/** `lamps: they are changed`: what the line is about, and its decision, which a person has written. */
function lineOf(text: string): RecordLine {
  const [item = '', decision = ''] = text.split(': ');
  return {
    item,
    known: item,
    values: { ...noValues, input: 'as planned', decision: decision === '' ? null : decision },
    more: [],
    number: '',
    own: new Set(decision === '' ? [] : (['decision'] as const)),
    isGroup: false,
    isRow: false,
  };
}

const part = (...lines: readonly string[]): RecordPart => ({
  id: 'actions',
  key: undefined,
  no: 5,
  title: 'Actions',
  lines: lines.map(lineOf),
});

interface Merged {
  readonly lines: readonly string[];
  readonly differs?: readonly string[];
  readonly emptied?: readonly string[];
  readonly gone?: number;
}

/** The minutes of the first agenda, changed by a person, and merged with a later agenda. */
function later(first: RecordPart, minutes: RecordPart, now: RecordPart): Required<Merged> {
  const memory = mergedPart(first, undefined, []).lines.map(({ base }) => base);
  const { lines, gone } = mergedPart(now, minutes, memory);
  const shown = ({ item, values }: RecordLine): string =>
    [item, textOf(values.decision)].filter(Boolean).join(': ');
  return {
    lines: lines.map(shown),
    differs: lines.flatMap((line) =>
      [...line.differs].map(([field, said]) => `${line.item} ${field} ${textOf(said)}`),
    ),
    emptied: lines.flatMap((line) => [...line.emptied].map((field) => `${line.item} ${field}`)),
    gone: gone.length,
  };
}

test('the first minutes have every line of the agenda', () => {
  const { lines, gone, title, no } = mergedPart(part('lamps: are changed', 'waste'), undefined, []);
  expect(lines.map(({ item, values }) => [item, values.input, values.decision])).toEqual([
    ['lamps', 'as planned', 'are changed'],
    ['waste', 'as planned', null],
  ]);
  expect([gone, title, no]).toEqual([[], 'Actions', 5]);
});

const first = ['lamps: are changed', 'waste', 'cars: are sold'];

test.each<[string, minutes: readonly string[], agenda: readonly string[], Merged]>([
  ['nothing has changed', first, first, { lines: first }],
  [
    'a decision is written in the agenda',
    first,
    ['lamps: are changed', 'waste: is sorted', 'cars: are sold'],
    { lines: ['lamps: are changed', 'waste: is sorted', 'cars: are sold'] },
  ],
  [
    'one is changed in the agenda',
    first,
    ['lamps: are kept', 'waste', 'cars: are sold'],
    { lines: ['lamps: are kept', 'waste', 'cars: are sold'] },
  ],
  [
    'one is changed in the minutes',
    ['lamps: stay', 'waste', 'cars: are sold'],
    first,
    { lines: ['lamps: stay', 'waste', 'cars: are sold'] },
  ],
  [
    'one is changed in both',
    ['lamps: stay', 'waste', 'cars: are sold'],
    ['lamps: are kept', 'waste', 'cars: are sold'],
    { lines: ['lamps: stay', 'waste', 'cars: are sold'], differs: ['lamps decision are kept'] },
  ],
  [
    'one is emptied in the agenda',
    first,
    ['lamps', 'waste', 'cars: are sold'],
    { lines: first, emptied: ['lamps decision'] },
  ],
  [
    'one is emptied in the agenda and changed in the minutes',
    ['lamps: stay', 'waste', 'cars: are sold'],
    ['lamps', 'waste', 'cars: are sold'],
    { lines: ['lamps: stay', 'waste', 'cars: are sold'] },
  ],
  [
    'a line is deleted from the agenda',
    first,
    ['waste', 'cars: are sold'],
    { lines: first, emptied: ['lamps decision'] },
  ],
  [
    'a line without a decision is deleted from the agenda',
    first,
    ['lamps: are changed', 'cars: are sold'],
    { lines: first },
  ],
  [
    'a line is taken out of the minutes',
    ['waste', 'cars: are sold'],
    first,
    { lines: ['waste', 'cars: are sold'], gone: 1 },
  ],
  [
    'one is taken out of the minutes, and changed in the agenda',
    ['waste', 'cars: are sold'],
    ['lamps: are kept', 'waste', 'cars: are sold'],
    { lines: ['waste', 'cars: are sold', 'lamps: are kept'] },
  ],
  [
    'a line with a decision is new in the agenda',
    first,
    [...first, 'trips: are fewer'],
    { lines: [...first, 'trips: are fewer'] },
  ],
  ['one without is new there', first, [...first, 'trips'], { lines: first }],
  [
    'a line is new in the minutes',
    [...first, 'trips: are fewer'],
    first,
    { lines: [...first, 'trips: are fewer'] },
  ],
  [
    'the same line is written in both by hand',
    [...first, 'trips: are fewer'],
    [...first, 'trips: are fewer'],
    { lines: [...first, 'trips: are fewer'] },
  ],
  [
    'a line is written in both by hand, otherwise',
    [...first, 'trips: are fewer'],
    [...first, 'trips: are longer'],
    { lines: [...first, 'trips: are fewer'], differs: ['trips decision are longer'] },
  ],
  [
    'a second line of what is there is written in the minutes',
    [...first, 'lamps: are cleaned'],
    first,
    { lines: [...first, 'lamps: are cleaned'] },
  ],
  [
    'a second line of what is there is written in the agenda',
    first,
    [...first, 'lamps: are cleaned'],
    { lines: [...first, 'lamps: are cleaned'] },
  ],
  [
    'and in both',
    [...first, 'lamps: are cleaned'],
    [...first, 'lamps: are cleaned'],
    { lines: [...first, 'lamps: are cleaned'] },
  ],
  [
    'two more lines are written in both, in another order',
    [...first, 'lamps: are cleaned', 'lamps: are dimmed'],
    [...first, 'lamps: are dimmed', 'lamps: are cleaned'],
    { lines: [...first, 'lamps: are cleaned', 'lamps: are dimmed'] },
  ],
  [
    'lines are in another order',
    ['cars: are sold', 'lamps: are changed', 'waste'],
    ['waste', 'cars: are sold', 'lamps: are kept'],
    { lines: ['cars: are sold', 'lamps: are kept', 'waste'] },
  ],
])('%s', (_, minutes, agenda, merged) => {
  expect(later(part(...first), part(...minutes), part(...agenda))).toEqual({
    differs: [],
    emptied: [],
    gone: 0,
    ...merged,
  });
});

test('a title and a number of the minutes stay, unless the title is empty', () => {
  const of = (title: string) => {
    const { no, title: now } = mergedPart(
      { ...part('lamps'), no: 6, title: 'New' },
      { ...part('lamps'), title },
      [],
    );
    return [no, now];
  };
  expect([of('Old'), of('')]).toEqual([
    [5, 'Old'],
    [5, 'New'],
  ]);
});

test('what stands to the right of the columns is the agenda’s, until something is written there in the minutes', () => {
  const beside = (minutes: readonly string[], agenda: readonly string[]) => {
    const of = (more: readonly string[]): RecordPart => ({
      ...part('lamps'),
      lines: [{ ...lineOf('lamps'), more }],
    });
    return mergedPart(of(agenda), of(minutes), []).lines.map(({ more }) => more);
  };
  expect([beside([], ['a']), beside([''], ['a']), beside(['b'], ['a'])]).toEqual([[['a']], [['a']], [['b']]]);
});
