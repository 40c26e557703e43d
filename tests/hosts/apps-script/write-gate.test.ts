import fc from 'fast-check';
import type { Formula } from '../../../src/book/formula';
import { printed } from '../../../src/book/formula-text';
import { serviceValue } from '../../../src/hosts/apps-script/cell-value';
import { bookFormula, sheetsFormula } from '../../../src/hosts/sheets/formula-separators';
import { retyped } from '../../fakes/spreadsheet-app/retyped';
import { unicodeText } from '../../unicode-text';

const hostile = fc.oneof(
  unicodeText({ maxLength: 20 }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r\n', '\u00a0', "'", '\u200b', '\ufeff', '+', '-', '(', '"'),
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '=cmd|',
        '=IMPORTXML(',
        '=HYPERLINK("x")',
        '1',
        '-5',
        '1-2',
        '3/4',
        '12 %',
        '5 kr',
        '1 maj',
        'maj 20',
        'TRUE',
        'sant',
        '1e5',
        '.5',
        '10:30',
        "'x",
        '#N/A',
      ),
      fc.string({ maxLength: 4 }),
    )
    .map((parts) => parts.join('')),
);

test('no text becomes anything else: what is written is read back', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('General', '@', '0.00', 'yyyy-mm-dd'), (text, format) => {
      fc.pre(text !== '');
      expect(retyped(String(serviceValue(text, undefined)), format)).toEqual({ kind: 'value', value: text });
    }),
    { numRuns: 20_000 },
  );
});

const formula: fc.Arbitrary<Formula> = fc.letrec<{ node: Formula }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      kind: fc.constant('value' as const),
      value: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('a,b', 'a;b', '"', "'", '{;}'),
        fc.integer(),
        fc.boolean(),
      ),
    }),
    fc.record({
      kind: fc.constant('range' as const),
      sheet: fc.constantFrom('Plan, 2020', "Bo's; blad", 'Data'),
      row: fc.integer({ min: 1, max: 99 }),
      column: fc.integer({ min: 1, max: 30 }),
      rows: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('IF' as const, 'COUNTIFS' as const, 'SUM' as const),
      args: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('+' as const, '&' as const, '<=' as const),
      left: tie('node'),
      right: tie('node'),
    }),
  ),
})).node;

test('a formula goes to Sheets as it would be printed for it, and comes back as it was', () => {
  fc.assert(
    fc.property(formula, (tree) => {
      const text = printed(tree);
      expect(sheetsFormula(text)).toBe(`=${printed(tree, { separator: ';' })}`);
      expect(bookFormula(sheetsFormula(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
