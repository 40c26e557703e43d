import { legendOn } from '../../../src/plan/statuses/legends';
import { mayCount, numberSort } from '../../../src/plan/statuses/bare-numbers';
import { byColour, inLegend, initialInLegend, markInLegend } from '../../../src/plan/statuses/legend-lookup';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { gridOf } from '../../../src/plan/tables/grid';
import { sheetOf, type Rows, type SheetExtras } from '../sheet-of';

const status = statusReader({ language: 'sv', today: '2026-05-20' });
const [green, red, grey] = ['C6EFCE', 'FFC7CE', 'EEEEEE'];

const legend = (
  rows: Rows,
  extras: SheetExtras = {},
  items = new Map<number, { left: number; right: number }>(),
) =>
  Object.fromEntries(
    legendOn(
      gridOf(sheetOf('Plan', rows, extras)),
      (row) => {
        const item = items.get(row);
        return item ? [item] : [];
      },
      status,
      'sv',
    ),
  );

describe('the colours of a sheet’s key', () => {
  test.each<[string, Rows, SheetExtras, Record<string, string>]>([
    [
      'of the words’ own cells',
      [['Klart'], ['Pågår']],
      { fills: { A1: green, A2: red } },
      { [green]: 'done', [red]: 'ongoing' },
    ],
    [
      'of the empty cells to their left',
      [
        [null, 'Klart'],
        [null, '= Pågår'],
      ],
      { fills: { A1: green, A2: red } },
      { [green]: 'done', [red]: 'ongoing' },
    ],
    [
      'of the words’ own cells, also where those to the left have others',
      [
        [null, 'Klart'],
        [null, 'Pågår'],
      ],
      { fills: { A1: grey, A2: grey, B1: green, B2: red } },
      { [green]: 'done', [red]: 'ongoing' },
    ],
    [
      'none of a cell with a text to its left, which is the key',
      [
        ['x', 'Klart'],
        ['y', 'Pågår'],
      ],
      { fills: { A1: green, A2: red } },
      { x: 'done', y: 'ongoing' },
    ],
    [
      'with blanks around the words',
      [[' = Klart '], [`  Pågår${' '.repeat(40)}`]],
      { fills: { A1: green, A2: red } },
      { [green]: 'done', [red]: 'ongoing' },
    ],
    ['none of white', [['Klart'], ['Pågår']], { fills: { A1: 'FFFFFF', A2: red } }, {}],
    ['none where all stand for the same', [['Klart'], ['Klar']], { fills: { A1: green, A2: red } }, {}],
    ['none of what says no status', [['Klart'], ['Kanske']], { fills: { A1: green, A2: red } }, {}],
    [
      'none of a longer text',
      [['Klart'], ['Pågår, och det kommer att ta lång tid innan']],
      { fills: { A1: green, A2: red } },
      {},
    ],
  ])('%s', (_, rows, extras, key) => {
    expect(legend(rows, extras)).toEqual(key);
  });
});

test.each<[string, Rows, Record<string, string>]>([
  [
    'cell by cell',
    [
      ['G', 'Klart'],
      ['R', 'Ej påbörjad'],
    ],
    { g: 'done', r: 'notStarted' },
  ],
  ['several on one row', [['G', 'Klart', 'R', 'Ej påbörjad']], { g: 'done', r: 'notStarted' }],
  ['in one text', [['G = klart, R = ej påbörjad']], { g: 'done', r: 'notStarted' }],
  ['three cells are no pairs', [['G', 'Klart', 'R']], {}],
  ['two headings are no key', [['Pågår', 'Klart']], {}],
])('the words of a key, %s', (_, rows, key) => {
  expect(legend(rows)).toEqual(key);
});

test('a key is looked for beside the items of a table, not in them', () => {
  const rows = [
    ['Byt', 'Klart', 'G', 'klart'],
    ['Mät', 'Pågår', 'R', 'ej påbörjad'],
  ];
  const items = new Map([1, 2].map((row) => [row, { left: 1, right: 2 }]));
  expect(legend(rows, {}, items)).toEqual({ g: 'done', r: 'notStarted' });
});

test.each<[number, boolean]>([
  [0, true],
  [0.5, false],
  [0.99, false],
  [1, true],
  [4, true],
  [5, true],
  [6, true],
  [9, true],
  [10, false],
  [11, true],
  [40, false],
  [100, false],
  [101, true],
])('%d may be a code or a count: %s', (value, may) => {
  expect(mayCount(value)).toBe(may);
});

test.each<[readonly number[], ReturnType<typeof numberSort>]>([
  [[], undefined],
  [[50], undefined],
  [[0, 50], undefined],
  [[50, 50], undefined],
  [[0, 1], undefined],
  [[0.5, 1], 'parts'],
  [[0.25, 0.5], 'parts'],
  [[1, 2], undefined],
  [[1, 5], undefined],
  [[1, 6], 'counts'],
  [[4, 5, 10], 'counts'],
  [[5, 10], 'percents'],
  [[50, 100], 'percents'],
  [[50, 101], 'counts'],
  [[50, 105], 'counts'],
  [[50, 99], undefined],
  [[0.5, 10], undefined],
  [[2.5, 10], undefined],
])('%j together are %s', (values, sort) => {
  expect(numberSort(values)).toBe(sort);
});

describe('a text looked up in a key', () => {
  const key = new Map([
    ['g', 'done'],
    ['green', 'done'],
    ['yellow', 'ongoing'],
    ['✓', 'done'],
    ['○', 'notStarted'],
  ] as const);
  const found = (
    one: { readonly status: string; readonly certainty: string } | undefined,
  ): string | undefined => one && `${one.status} ${one.certainty}`;

  test.each<[string, string | undefined]>([
    ['g', 'done certain'],
    ['g.', 'done certain'],
    ['grön', 'done certain'],
    ['gul ruta', 'ongoing certain'],
    ['?g', undefined],
    ['röd', undefined],
    ['', undefined],
  ])('%s by its letters or its colour: %s', (text, sense) => {
    expect(found(inLegend(text, key))).toBe(sense);
    expect(inLegend(text, new Map())).toBeUndefined();
  });

  test.each<[string, string | undefined]>([
    ['○ inget', 'notStarted likely'],
    ['○', 'notStarted certain'],
    ['✓', 'done certain'],
    ['✓ nästan', undefined],
    ['🟡 lite sent', 'ongoing likely'],
    ['🟡', 'ongoing certain'],
    ['🔴', undefined],
    ['g ja', undefined],
    ['', undefined],
  ])('%s by its mark: %s', (text, sense) => {
    expect(found(markInLegend(text, key))).toBe(sense);
    expect(markInLegend(text, new Map())).toBeUndefined();
  });

  const colours = new Map([
    ['green', 'done'],
    ['grey', 'cancelled'],
    ['yellow', 'ongoing'],
    ['red', 'notStarted'],
    ['b', 'done'],
  ] as const);
  test.each<[string, string | undefined]>([
    ['y', 'ongoing likely'],
    ['a', 'ongoing likely'],
    ['r', 'notStarted likely'],
    ['g', undefined],
    ['b', undefined],
    ['o', undefined],
    ['x', undefined],
    ['re', undefined],
  ])('%s by the initial of one colour alone: %s', (text, sense) => {
    expect(found(initialInLegend(text, colours))).toBe(sense);
  });

  test.each<[string | undefined, string | undefined]>([
    ['green', 'done'],
    ['yellow', 'ongoing'],
    ['orange', 'ongoing'],
    ['blue', undefined],
    [undefined, undefined],
  ])('amber is yellow or orange, whichever the key has: %s is %s', (colour, is) => {
    expect(byColour(key, colour)).toBe(is);
    if (colour === 'yellow') expect(byColour(new Map([['orange', 'waiting']]), colour)).toBe('waiting');
  });
});
