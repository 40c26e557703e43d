import fc from 'fast-check';
import { blocksOf, type Block } from '../../../src/opc/block';
import {
  movedTo,
  sqrefOf,
  validationsOf,
  validationXml,
  withValidations,
  type Validation,
} from '../../../src/opc/write/validations';

const sheet = (inner: string): string => `<worksheet><sheetData/>${inner}<pageMargins/></worksheet>`;
const listed = (...rules: readonly string[]): string =>
  `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;

const plain: Validation = {
  type: 'none',
  operator: 'between',
  formula1: '',
  formula2: '',
  allowsBlank: false,
  hidesArrow: false,
  showsPrompt: false,
  promptTitle: '',
  prompt: '',
  showsError: false,
  errorStyle: 'stop',
  errorTitle: '',
  error: '',
};
const area = blocksOf('B2');

test.each<[string, Partial<Validation>, string]>([
  ['nothing but its area', {}, '<dataValidation sqref="B2"/>'],
  [
    'a list',
    { type: 'list', formula1: '"a,b"' },
    '<dataValidation type="list" sqref="B2"><formula1>"a,b"</formula1></dataValidation>',
  ],
  [
    'between',
    { type: 'whole', formula1: '1', formula2: '9' },
    '<dataValidation type="whole" sqref="B2"><formula1>1</formula1><formula2>9</formula2></dataValidation>',
  ],
  [
    'outside',
    { type: 'date', operator: 'notBetween', formula1: '1', formula2: 'A1&B1' },
    '<dataValidation type="date" operator="notBetween" sqref="B2"><formula1>1</formula1><formula2>A1&amp;B1</formula2></dataValidation>',
  ],
  [
    'one limit takes one formula',
    { type: 'decimal', operator: 'equal', formula1: '1', formula2: '9' },
    '<dataValidation type="decimal" operator="equal" sqref="B2"><formula1>1</formula1></dataValidation>',
  ],
  ...(['none', 'list', 'custom'] as const).map((type): [string, Partial<Validation>, string] => [
    `${type} compares nothing`,
    { type, operator: 'equal' },
    `<dataValidation${type === 'none' ? '' : ` type="${type}"`} sqref="B2"/>`,
  ]),
  ['blanks', { allowsBlank: true }, '<dataValidation allowBlank="1" sqref="B2"/>'],
  ['no arrow', { hidesArrow: true }, '<dataValidation showDropDown="1" sqref="B2"/>'],
  [
    'a prompt',
    { showsPrompt: true, promptTitle: 'T', prompt: 'P' },
    '<dataValidation showInputMessage="1" promptTitle="T" prompt="P" sqref="B2"/>',
  ],
  [
    'an error',
    { showsError: true, errorStyle: 'warning', errorTitle: 'T', error: '"E"' },
    '<dataValidation errorStyle="warning" showErrorMessage="1" errorTitle="T" error="&quot;E&quot;" sqref="B2"/>',
  ],
])('a rule is written with what is not as usual: %s', (_, said, xml) => {
  expect(validationXml('', area, { ...plain, ...said })).toBe(xml);
});

test.each<[string, Partial<Validation>]>([
  ['<dataValidation/>', {}],
  [
    '<dataValidation allowBlank="true" showDropDown="1" showInputMessage="0" showErrorMessage="false"/>',
    { allowsBlank: true, hidesArrow: true },
  ],
  ['<dataValidation showInputMessage="1" showErrorMessage="true"/>', { showsPrompt: true, showsError: true }],
  [
    '<dataValidation><formula2>2</formula2><formula1>1</formula1></dataValidation>',
    { formula1: '1', formula2: '2' },
  ],
])('%s says what is usual where it says nothing', (xml, said) => {
  expect(validationsOf(sheet(listed(xml)))).toEqual([{ blocks: [], rule: { ...plain, ...said }, xml }]);
});

const text = fc.string({ unit: fc.constantFrom('a', '"', '<', '>', '&', '\n', "'", ' ', 'å'), maxLength: 6 });
const flag = fc.boolean();
const rule = fc.record<Validation>({
  type: fc.constantFrom('whole', 'decimal', 'date', 'time', 'textLength'),
  operator: fc.constantFrom('between', 'notBetween'),
  formula1: text,
  formula2: text,
  allowsBlank: flag,
  hidesArrow: flag,
  showsPrompt: flag,
  promptTitle: text,
  prompt: text,
  showsError: flag,
  errorStyle: fc.constantFrom('stop', 'warning', 'information'),
  errorTitle: text,
  error: text,
});
const corner = fc.nat(20).map((index) => index + 1);
const block = fc.record<Block>({ row: corner, column: corner, rows: corner, columns: corner });

test('what is written of a rule and its areas is read again', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), rule, (blocks, said) => {
      const xml = validationXml('', blocks, said);
      expect(validationsOf(sheet(listed(xml)))).toEqual([{ blocks, rule: said, xml }]);
    }),
  );
});

test('areas are written as Excel does: one cell by its name, others by two corners', () => {
  expect(sqrefOf([])).toBe('');
  expect(sqrefOf(blocksOf('$C$4 A1:B9 D1:D1 E1:F1'))).toBe('C4 A1:B9 D1 E1:F1');
  expect(movedTo('<dataValidation sqref="A1" x="1"><formula1/></dataValidation>', blocksOf('B2:B3'))).toBe(
    '<dataValidation sqref="B2:B3" x="1"><formula1/></dataValidation>',
  );
});

test('the list is counted, keeps what it says, and goes with its last rule', () => {
  const [one, other] = ['<dataValidation sqref="A1"/>', '<dataValidation sqref="B1"/>'];
  const frame = sheet(`<dataValidations disablePrompts="1" count="7">${one}${other}</dataValidations>`);
  const made = withValidations(frame, (known) => known.slice(1).map(({ xml }) => xml));
  expect(made).toBe(sheet(`<dataValidations disablePrompts="1" count="1">${other}</dataValidations>`));
  expect(withValidations(made, () => [])).toBe(sheet(''));
  expect(
    withValidations(sheet(''), (known, p) => [validationXml(p, area, plain), ...known.map(({ xml }) => xml)]),
  ).toBe(sheet(listed('<dataValidation sqref="B2"/>')));
  expect(
    withValidations('<x:worksheet><x:sheetData/></x:worksheet>', (_, p) => [validationXml(p, area, plain)]),
  ).toBe(
    '<x:worksheet><x:sheetData/><x:dataValidations count="1"><x:dataValidation sqref="B2"/></x:dataValidations></x:worksheet>',
  );
});
