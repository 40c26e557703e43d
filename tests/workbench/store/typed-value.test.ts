import fc from 'fast-check';
import { formatAfter, typed } from '../../../workbench/office-double/store/typed-value';

const plain = { format: 'General', epoch: 1900, today: '2021-03-23' } as const;

test.each([
  ['', null],
  [' ', ' '],
  ['7', 7],
  ['007', 7],
  ['-1.5', -1.5],
  ['.5', 0.5],
  ['1,234.5', 1234.5],
  ['1,23', '1,23'],
  ['1e3', 1000],
  ['12%', 0.12],
  ['$5', 5],
  ['(3)', -3],
  ['1 1/2', 1.5],
  ['true', true],
  ['FALSE', false],
  ['#N/A', { error: '#N/A' }],
  ['2021-06-30', 44377],
  ['2021-02-30', '2021-02-30'],
  ['6/30/2021', 44377],
  ['30/6/2021', '30/6/2021'],
  ['1-2', 44198],
  ['1/2', 44198],
  ['13/2', '13/2'],
  ['3/2022', 44621],
  ['1-1-70', 25569],
  ['Jun 2021', 44348],
  ['30 Jun 2021', 44377],
  ['June 30, 2021', 44377],
  ['maj 2021', 'maj 2021'],
  ['10:30', 0.4375],
  ['10:30 pm', 0.9375],
  ['25:61', '25:61'],
  ['2021-06-30 12:00', 44377.5],
  ["'007", '007'],
  ["'=1+1", '=1+1'],
  ['Åtgärd', 'Åtgärd'],
  ['v. 42', 'v. 42'],
  ['-', '-'],
  ['=', '='],
] as const)('%j becomes %j', (text, value) => {
  expect(typed(text, plain).value).toEqual(value);
});

test('a formula is what begins with =', () => {
  expect(typed('=SUM(A1:A2)', plain)).toEqual({ value: null, formula: 'SUM(A1:A2)' });
});

test('in a cell formatted as text everything stays as it is typed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(typed(text, { ...plain, format: '@' })).toEqual({ value: text });
    }),
  );
});

test('whatever is typed behind an apostrophe is text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typed(`'${text}`, plain)).toEqual({ value: text, isQuoted: true });
    }),
  );
});

test('in the 1904 system days have other numbers', () => {
  expect(typed('2021-06-30', { ...plain, epoch: 1904 }).value).toBe(44377 - 1462);
});

test.each([
  ['General', '2021-06-30', 'mm-dd-yy'],
  ['yyyy-mm-dd', '2021-06-30', 'yyyy-mm-dd'],
  ['0.00', '2021-06-30', 'mm-dd-yy'],
  ['General', '1-2', 'd-mmm'],
  ['General', '12%', '0%'],
  ['0.00', '12%', '0.00'],
  ['General', '7', 'General'],
  ['@', '2021-06-30', '@'],
])('%s after %j is %s', (before, text, after) => {
  expect(formatAfter(before, typed(text, { ...plain, format: before }))).toBe(after);
});
