import { textOf, type CellValue } from '../../../src/book/cells';
import type { Kept } from '../../../src/jobs/agenda/agenda-kept';
import { headPart } from '../../../src/jobs/minutes/minutes-head';
import type { PlanReading } from '../../../src/plan/reading';
import type { Meeting } from '../../../src/plan/settings/settings';
import { textIn } from '../../../src/text/text';
import { readingOf } from '../reading-of';

/* The head of the minutes: what the agenda knows of the meeting, what a person has written above its points, what a sheet says. */

type OwnRow = readonly [item: string, value: CellValue, ...more: CellValue[]];

/** The lines that say anything: `what: value`, with what stands to the right of the columns. */
function said(
  meeting: Meeting,
  own: readonly OwnRow[] = [],
  reading: Partial<PlanReading> = {},
): readonly string[] {
  const others = own.map(([item, value, ...more]) => [null, item, value, null, null, null, null, ...more]);
  const kept = { header: { others } } as unknown as Kept;
  const { lines } = headPart(meeting, kept, { ...readingOf(), ...reading }, textIn('sv'));
  return lines.flatMap(({ item, known, values, more, own: typed }) => {
    const value = textOf(values.input);
    if (value === '' && more.length === 0 && known !== item) return [];
    return [
      [
        `${item}${known === item ? '' : ` (${known})`}: ${value}`,
        ...more.map(textOf),
        ...(typed.size === 0 ? ['nothing'] : []),
      ].join(' | '),
    ];
  });
}

test('every line is there, whether or not anything is known of it', () => {
  const { lines } = headPart({}, { header: { others: [] } } as unknown as Kept, readingOf(), textIn('sv'));
  expect(lines.map(({ known, item }) => `${known}: ${item}`)).toMatchSnapshot();
});

test.each<[string, Meeting, readonly OwnRow[], readonly string[]]>([
  ['a day alone', { date: '2020-11-24' }, [], ['Datum och tid (when): 2020-11-24']],
  ['a day and hours', { date: '2020-11-24', time: '13–15' }, [], ['Datum och tid (when): 2020-11-24 13–15']],
  ['hours alone', { time: '13–15' }, [], ['Datum och tid (when): 13–15']],
  [
    'a place and a chair',
    { place: 'Sal 1', chair: 'Eva' },
    [],
    ['Plats (place): Sal 1', 'Ordförande (chair): Eva'],
  ],
  [
    'rows of a person’s own',
    {},
    [
      ['Närvarande', 'alla'],
      ['Kopia till', 'Bo'],
    ],
    ['Närvarande (present): alla', 'Kopia till: Bo'],
  ],
  [
    'a row with more to its right',
    {},
    [['Närvarande', 'alla', 'utom Bo']],
    ['Närvarande (present): alla | utom Bo'],
  ],
  [
    'a row of the same twice',
    {},
    [
      ['Närvarande', 'Eva'],
      ['Närvarande', 'Bo'],
    ],
    ['Närvarande (present): Eva', 'Närvarande: Bo'],
  ],
  [
    'the very same twice',
    {},
    [
      ['Närvarande', 'Eva'],
      ['Närvarande', 'Eva'],
    ],
    ['Närvarande (present): Eva'],
  ],
  [
    'an empty one beside one that is not',
    {},
    [
      ['Närvarande', 'Eva'],
      ['Närvarande', null],
    ],
    ['Närvarande (present): Eva'],
  ],
  [
    'what the meeting knows, and a row says otherwise',
    { present: 'Eva' },
    [['Närvarande', 'Bo']],
    ['Närvarande (present): Eva', 'Närvarande: Bo'],
  ],
  ['a row without a label', {}, [['', 'Bo']], []],
  ['a row of nothing that is no line of the head', {}, [['Kopia till', null]], ['Kopia till:  | nothing']],
])('%s', (_, meeting, own, lines) => {
  expect(said(meeting, own)).toEqual(lines);
});
