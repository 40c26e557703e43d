import * as fc from 'fast-check';
import { cellsOf, tsvOf } from '../../../workbench/bench/page/grid/tsv';

/** Cells as they may be: with tabs, line breaks and quotes in them. */
const cell = fc.string({
  unit: fc.constantFrom('a', 'å', '"', '\t', '\n', '\r', ' ', ',', "'"),
  maxLength: 8,
});

test('what is copied is what is pasted', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
        ),
      (rows) => {
        // A row of one empty cell at the end is what a line break at the end looks like.
        const last = rows.at(-1);
        fc.pre(!(rows.length > 1 && last?.length === 1 && last[0] === ''));
        expect(cellsOf(tsvOf(rows))).toEqual(rows);
      },
    ),
  );
});

test.each<readonly [string, readonly (readonly string[])[]]>([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['\t', [['', '']]],
  ['"a\nb"\tc', [['a\nb', 'c']]],
  ['"he said ""no"""', [['he said "no"']]],
  ['"open', [['"open']]],
  ['5" pipe\tx', [['5" pipe', 'x']]],
  ['"a"b\tc', [['"a"b', 'c']]],
  ['', [['']]],
])('%j is read as a spreadsheet reads it', (text, rows) => expect(cellsOf(text)).toEqual(rows));

test('any text at all is read, and its letters kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const letters = (some: string): string => some.replaceAll(/[\t\r\n"]/g, '');
      expect(letters(cellsOf(text).flat().join(''))).toBe(letters(text));
    }),
  );
});
