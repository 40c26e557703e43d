import fc from 'fast-check';
import { cellXml } from '../../../src/opc/write/cell-xml';
import { wouldBeRetyped } from '../../../src/opc/write/text-gate';
import { scan } from '../../../src/opc/xml';
import { fromXstring } from '../../../src/opc/xml-text';
import { unicodeText } from '../../unicode-text';

test.each([
  '=1+1',
  '=HYPERLINK("http://x","y")',
  "=cmd|' /C calc'!A0",
  '+46 8 123',
  '-',
  '- en punkt',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '007',
  '1-2',
  '1/2',
  '3/4 2021',
  '2021-03-15',
  '10:30',
  '12 %',
  '1 000,50',
  '25.8',
  '1e5',
  '(5)',
  '5 kr',
  'SEK 12',
  '€5',
  '1 maj',
  'maj 2021',
  'Jul-14',
  '14 december 2020',
  'TRUE',
  'sant',
  '#REF!',
  '#N/A',
  '#SAKNAS!',
  "'quoted",
])('%j would be re-typed', (text) => {
  expect(wouldBeRetyped(text)).toBe(true);
});

test.each([
  '',
  'Klar',
  'v. 42',
  'ht 2021',
  'A-1',
  'Mål 1.1',
  '1.1 Utbildning',
  'senast 30 juni',
  'maj',
  'x'.repeat(100),
  '1'.repeat(50),
  'Sant eller falskt',
  '#hashtagg',
  'kr',
])('%j stays as it is', (text) => {
  expect(wouldBeRetyped(text)).toBe(false);
});

/** What a cell's XML holds: the names of its elements and its text. */
function read(xml: string): { readonly names: readonly string[]; readonly text: string } {
  const names: string[] = [];
  let text = '';
  scan(xml, { open: (tag) => names.push(tag.name), text: (piece) => (text += piece) });
  return { names, text: fromXstring(text) };
}

test('whatever the text is, it is written as text and read back the same', () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '"',
        "'",
        '<',
        '&',
        ']]>',
        '_x',
        '_x0041_',
        '\u0000',
        '\u001b',
        '\ud800',
        '\ufffe',
        '\ufeff',
        ' ',
      ),
      unicodeText({ maxLength: 2 }),
    ),
  });
  fc.assert(
    fc.property(hostile, (text) => {
      const { names, text: found } = read(cellXml('', 'A1', 0, { kind: 'text', text }));
      expect(names).toEqual(['c', 'is', 't']);
      expect(found).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test('white space that a reader would drop is marked', () => {
  const has = (text: string): boolean =>
    cellXml('', 'A1', 0, { kind: 'text', text }).includes('xml:space="preserve"');
  expect([' a', 'a ', 'a\nb', 'a\tb', 'a  b'].map(has)).toEqual([true, true, true, true, true]);
  expect(has('a b')).toBe(false);
});
