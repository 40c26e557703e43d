import type { Formula } from '../../src/book/formula';
import { printed } from '../../src/book/formula-text';

const range: Formula = { kind: 'range', sheet: "Eva's plan", row: 2, column: 3, rows: 4, columns: 1 };
const cell: Formula = { kind: 'range', row: 1, column: 1, rows: 1, columns: 1 };
const value = (held: string | number | boolean): Formula => ({ kind: 'value', value: held });

test.each<[Formula, string]>([
  [value('a "b"'), '"a ""b"""'],
  [value('a'.repeat(255)), `"${'a'.repeat(255)}"`],
  [
    value(`${'a'.repeat(127)}${'"'.repeat(129)}`),
    `("${'a'.repeat(127)}"&"${'""'.repeat(127)}"&"${'""'.repeat(2)}")`,
  ],
  [value('😀'.repeat(128)), `("${'😀'.repeat(127)}"&"😀")`],
  [value(1.5), '1.5'],
  [value(true), 'TRUE'],
  [range, "'Eva''s plan'!$C$2:$C$5"],
  [cell, '$A$1'],
  [{ kind: 'call', name: 'TODAY', args: [] }, 'TODAY()'],
  [
    { kind: 'call', name: 'COUNTIFS', args: [range, value('Klar')] },
    "COUNTIFS('Eva''s plan'!$C$2:$C$5,\"Klar\")",
  ],
  [
    {
      kind: 'binary',
      operator: '*',
      left: { kind: 'binary', operator: '+', left: cell, right: value(1) },
      right: value(2),
    },
    '($A$1+1)*2',
  ],
  [{ kind: 'foreign', text: 'SUM(A1;B1)' }, 'SUM(A1;B1)'],
])('%j is printed %s', (formula, text) => {
  expect(printed(formula)).toBe(text);
});

test('Google Sheets is given semicolons, inside calls only', () => {
  const formula: Formula = { kind: 'call', name: 'IF', args: [cell, value('a,b'), value(0)] };
  expect(printed(formula, { separator: ';' })).toBe('IF($A$1;"a,b";0)');
});
