import * as fc from 'fast-check';
import { delimitedTable, fieldsOf } from '../../../src/book/delimited-text';
import { delimitedFile, harmless, type DelimitedStyle } from '../../../src/handouts/export/delimited-file';

const swedish: DelimitedStyle = { separator: ';', decimal: ',', hasMark: true };
const english: DelimitedStyle = { separator: ',', decimal: '.', hasMark: true };

test.each([
  ['=1+1', "'=1+1"],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+46 8 790 60 00', "'+46 8 790 60 00"],
  ['-1+1', "'-1+1"],
  ['- punkt i en lista', "'- punkt i en lista"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['  =1+1', "'  =1+1"],
  ['"=1+1', '\'"=1+1'],
  ['＝1+1', "'＝1+1"],
  ['\uFEFF=1', "'\uFEFF=1"],
  ['-12-3', "'-12-3"],
  // A field that is not ours would begin here.
  ["a;=cmd|' /C calc'!A0", "a;'=cmd|' /C calc'!A0"],
  ['a, @SUM(A1)', "a, '@SUM(A1)"],
  ['a\n=HYPERLINK("x")', 'a\n\'=HYPERLINK("x")'],
  ['Tel 08-790, +46 8 790', 'Tel 08-790, +46 8 790'],
  // Numbers stay numbers, and what is no formula stays as it is.
  ['-12', '-12'],
  ['-12,50', '-12,50'],
  ['-1 250.5', '-1 250.5'],
  ['-5 %', '-5 %'],
  ['– tankstreck', '– tankstreck'],
  ['a=b', 'a=b'],
  ['', ''],
  ['Å-01', 'Å-01'],
])('%j is handed out as %j', (text, written) => expect(harmless(text)).toBe(written));

test('separator, decimal sign, quotes and line breaks', () => {
  const rows = [
    ['Nr', 'Åtgärd; med "citat"', 'rad 1\nrad 2'],
    [1.5, -3, null],
  ];
  expect(delimitedFile(rows, swedish)).toBe(
    '\uFEFFNr;"Åtgärd; med ""citat""";"rad 1\nrad 2"\r\n"1,5";-3;\r\n',
  );
  expect(delimitedFile(rows, english)).toBe('\uFEFFNr,"Åtgärd; med ""citat""","rad 1\nrad 2"\r\n1.5,-3,\r\n');
});

test('any texts come back, and none begins as a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }).filter((one) => !/[\uD800-\uDFFF]/u.test(one)),
    fc.constantFrom('=1', '+1', '-1', '@a', '\t=', 'a;=1', 'a,=1', 'a\n=1', '";=1', '"', ' å '),
  );
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom(swedish, english), (rows, style) => {
      const file = delimitedFile(rows, style).replace('\uFEFF', '');
      const read = fieldsOf(file, style.separator);
      if ('line' in read) throw new Error('a quote is open');
      expect(read).toEqual(rows.map((row) => row.map(harmless)));
      for (const field of read.flat()) expect(field).not.toMatch(/^[\s"]*[=+@]/u);
    }),
  );
});

test('opened with the other separator, no field does harm', () => {
  const part = fc.constantFrom(
    ';',
    ',',
    '\t',
    '\n',
    '"',
    '=cmd|x!A0',
    '@SUM(A1)',
    '+1+f(2)',
    '-f(1)',
    'text',
    ' ',
  );
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(swedish, english),
      (row, style) => {
        const file = delimitedFile([row], { ...style, hasMark: false });
        // Quotes that do not stand where a field begins are letters to the program; what begins as a formula then is seen.
        for (const field of file.split(/[;,\t\r\n]/u)) expect(field).not.toMatch(/^["\s]*[=+@-].*[(|!]/u);
      },
    ),
  );
});

test('what is written is known again as a table of that separator', () => {
  const rows = [
    ['Nr', 'Åtgärd, mål', 'Ansvarig'],
    ['1', 'Byt; lampor, alla', 'Bo'],
  ];
  expect(delimitedTable(delimitedFile(rows, { ...swedish, hasMark: false }))).toEqual({
    separator: ';',
    rows,
  });
});
