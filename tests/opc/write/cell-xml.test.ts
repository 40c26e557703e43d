import { cellXml, type CellContent } from '../../../src/opc/write/cell-xml';
import { isSameRef, refsOf } from '../../../src/opc/write/refs';

/* A cell as it is written, by its content. */

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const formula = (result: Exclude<CellContent, { kind: 'formula' }>, value = 'A1<B1'): CellContent => ({
  kind: 'formula',
  text: value,
  result,
});

test.each<[CellContent, string]>([
  [{ kind: 'empty' }, '<c r="B2"/>'],
  [text('kort'), '<c r="B2" t="inlineStr"><is><t>kort</t></is></c>'],
  [text(''), '<c r="B2" t="inlineStr"><is><t></t></is></c>'],
  [text(' a'), '<c r="B2" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'],
  [text('a '), '<c r="B2" t="inlineStr"><is><t xml:space="preserve">a </t></is></c>'],
  [text('a  b'), '<c r="B2" t="inlineStr"><is><t xml:space="preserve">a  b</t></is></c>'],
  [text('a\nb'), '<c r="B2" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>'],
  [text('a\tb'), '<c r="B2" t="inlineStr"><is><t xml:space="preserve">a\tb</t></is></c>'],
  [text('a b & <c>'), '<c r="B2" t="inlineStr"><is><t>a b &amp; &lt;c&gt;</t></is></c>'],
  [{ kind: 'number', number: 1.5 }, '<c r="B2"><v>1.5</v></c>'],
  [{ kind: 'number', number: 1e21 }, '<c r="B2"><v>1e+21</v></c>'],
  [{ kind: 'boolean', value: true }, '<c r="B2" t="b"><v>1</v></c>'],
  [{ kind: 'boolean', value: false }, '<c r="B2" t="b"><v>0</v></c>'],
  [{ kind: 'error', code: '#N/A' }, '<c r="B2" t="e"><v>#N/A</v></c>'],
  [formula({ kind: 'empty' }), '<c r="B2"><f>A1&lt;B1</f></c>'],
  [formula({ kind: 'number', number: 2 }), '<c r="B2"><f>A1&lt;B1</f><v>2</v></c>'],
  [formula({ kind: 'text', text: 'a & b' }), '<c r="B2" t="str"><f>A1&lt;B1</f><v>a &amp; b</v></c>'],
  [formula({ kind: 'boolean', value: true }), '<c r="B2" t="b"><f>A1&lt;B1</f><v>1</v></c>'],
  [formula({ kind: 'error', code: '#REF!' }), '<c r="B2" t="e"><f>A1&lt;B1</f><v>#REF!</v></c>'],
])('%j', (content, xml) => {
  expect(cellXml('', 'B2', 0, content)).toBe(xml);
  const prefixed = xml.replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:').replace('<x:c r="B2"', '<x:c r="B2" s="7"');
  expect(cellXml('x:', 'B2', 7, content)).toBe(prefixed);
});

test.each([Number.NaN, Infinity, -Infinity])('%s is no number of a cell', (number) => {
  expect(() => cellXml('', 'B2', 0, { kind: 'number', number })).toThrow('cell can hold');
  expect(() => cellXml('', 'B2', 0, formula({ kind: 'number', number }))).toThrow('cell can hold');
});

test.each<[string, string, boolean]>([
  ['A1', 'A1', true],
  ['$A$1:$A$1', 'A1', true],
  ['a1:b2', '$A$1:$B$2', true],
  ['A1:B2', 'A1:B3', false],
  ['A1:B2', 'A1:C2', false],
  ['A1:B2', 'B1:C2', false],
  ['A1:B2', 'A2:B3', false],
  ['A1', 'Namn', false],
  ['Namn', 'A1', false],
  [' Namn', 'Namn ', true],
  ['Namn', 'namn', false],
])('whether %j and %j are the same cells: %s', (one, other, expected) => {
  expect(isSameRef(one, other)).toBe(expected);
});

test('the areas of a list of references', () => {
  expect(refsOf(' A1  B2:C3\n D4 ')).toEqual(['A1', 'B2:C3', 'D4']);
  expect(refsOf('')).toEqual([]);
});
