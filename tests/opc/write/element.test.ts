import fc from 'fast-check';
import {
  attributeIn,
  characterData,
  decodedAttribute,
  element,
  retagged,
} from '../../../src/opc/write/element';
import { spliced } from '../../../src/opc/write/splice';
import { patchBetween, patched } from '../../../src/opc/write/text-patch';

describe('tags as text', () => {
  test.each<[string, string, Parameters<typeof retagged>[1], string]>([
    ['sets', '<c r="A1" s="1"/>', { s: 2 }, '<c r="A1" s="2"/>'],
    ['adds last', "<x:c r='A1'>", { s: 2, t: 'b' }, '<x:c r=\'A1\' s="2" t="b">'],
    ['removes', '<c r="A1" s="1" t="s">', { t: undefined, cm: undefined }, '<c r="A1" s="1">'],
    [
      'minds whole names',
      '<row spans="1:2" xr:spans="9" s="1"/>',
      { spans: '1:3' },
      '<row spans="1:3" xr:spans="9" s="1"/>',
    ],
    [
      'minds quotes with signs in them',
      '<f ref="a>b" t=\'x="y"\'/>',
      { t: '"' },
      '<f ref="a>b" t="&quot;"/>',
    ],
    ['keeps white space', '<a  b = "1"\n c="2" >', { c: 3 }, '<a  b = "1" c="3" >'],
  ])('%s', (_, tag, changes, expected) => {
    expect(retagged(tag, changes)).toBe(expected);
  });

  test('an attribute by its exact name, raw and resolved', () => {
    const tag = '<name xr:name="other" name="a&amp;b"/>';
    expect(attributeIn(tag, 'name')).toBe('a&amp;b');
    expect(decodedAttribute(tag, 'name')).toBe('a&b');
    expect(attributeIn(tag, 'nam')).toBeUndefined();
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', "'", '<', '>', '&', '\n', '\t', ' ', 'å') }),
        (value) => {
          expect(decodedAttribute(element('a', { value }), 'value')).toBe(value);
        },
      ),
    );
  });
});

describe('splices and patches', () => {
  test('splices in any order, of the original offsets', () => {
    const made = spliced('abcdef', [
      { start: 4, end: 5, by: 'X' },
      { start: 0, end: 1, by: '' },
      { start: 2, end: 2, by: 'Y' },
    ]);
    expect(made).toBe('bYcdXf');
    expect(() =>
      spliced('abc', [
        { start: 0, end: 2, by: '' },
        { start: 1, end: 3, by: '' },
      ]),
    ).toThrow('overlap');
  });

  const piece = fc.constantFrom(
    '<c r="A1"/>',
    '<c r="B1">x</c>',
    '<c r="C1">',
    '</c>',
    '<v>1</v>',
    'text',
    '<f>',
    '',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((made) => made.join(''));

  test('a patch always makes the other text', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(patched(from, patchBetween(from, to))).toBe(to);
      }),
      { numRuns: 1000 },
    );
  });

  test('a patch is as short as the difference', () => {
    const cells = Array.from({ length: 1000 }, (_, index) => `<c r="A${index}"><v>${index}</v></c>`);
    const before = `<sheetData>${cells.join('')}</sheetData>`;
    const after = before.replace('<v>500</v>', '<v>new</v>');
    expect(JSON.stringify(patchBetween(after, before)).length).toBeLessThan(100);
  });
});

test.each<[string, string]>([
  ['<f/>', ''],
  ['<f a="1">x</f>', 'x'],
  ['<f>a &lt; &quot;b&quot; &amp;&#10;\n\tc</f>', 'a < "b" &\n\n\tc'],
  ['<f>a<![CDATA[ < b]]></f>', 'a < b'],
  ['<f>a<b>c</b></f>', 'ac'],
])('the character data of %s', (xml, data) => {
  expect(characterData(xml)).toBe(data);
});
