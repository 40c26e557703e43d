import fc from 'fast-check';
import { delimitedTable, type Separator } from '../../src/book/delimited-text';

const rowsOf = (text: string): unknown => {
  const table = delimitedTable(text);
  return 'line' in table ? `open quote on line ${table.line}` : table.rows;
};

test.each([
  [
    'a line',
    'a;b\nc;d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a line break at the end',
    'a;b\r\nc;d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'commas',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'tabs',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'decimal commas between semicolons',
    'Pris;Antal\n22,8;1\n3,5;2',
    [
      ['Pris', 'Antal'],
      ['22,8', '1'],
      ['3,5', '2'],
    ],
  ],
  ['the separator that the file names', 'sep=,\na;b,c', [['a;b', 'c']]],
  [
    'quotes around separators and line breaks',
    '"a;b";"c\nd"\ne;f',
    [
      ['a;b', 'c\nd'],
      ['e', 'f'],
    ],
  ],
  [
    'doubled quotes',
    '"sa ""ja""";x\ny;z',
    [
      ['sa "ja"', 'x'],
      ['y', 'z'],
    ],
  ],
  [
    'a quote inside a field',
    '5" rör;x\ny;z',
    [
      ['5" rör', 'x'],
      ['y', 'z'],
    ],
  ],
  [
    'text after a closing quote',
    '"a"b;c\nd;e',
    [
      ['ab', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    'empty fields',
    ';a;\nb;;c',
    [
      ['', 'a', ''],
      ['b', '', 'c'],
    ],
  ],
  ['an empty line', 'a;b\n\nc;d', [['a', 'b'], [''], ['c', 'd']]],
  ['one column', 'Åtgärd\nByt lampor', [['Åtgärd'], ['Byt lampor']]],
  ['nothing', '', []],
  ['a quote that is never closed', 'a;b\nc;"d\ne;f', 'open quote on line 2'],
  ['one after fields of several lines', '"a\nb\nc";d\n"e\nf";"g\n', 'open quote on line 5'],
] as const)('%s', (_, text, expected) => {
  expect(rowsOf(text)).toEqual(expected);
});

const field = fc.string({
  unit: fc.constantFrom('a', 'å', ' ', '"', '\n', ';', ',', '\t', '1'),
  maxLength: 8,
});
const written = (rows: readonly (readonly string[])[], separator: Separator): string =>
  rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)).join('\r\n');

test('whatever the fields hold, each comes back as it was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom<Separator>(';', ',', '\t', '|'),
      (rows, separator) => {
        expect(rowsOf(`sep=${separator}\n${written(rows, separator)}`)).toEqual(rows);
      },
    ),
  );
});

test('any text is read, or said to have an open quote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(rowsOf(text)).toBeDefined();
    }),
  );
});
