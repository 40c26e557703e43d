import * as fc from 'fast-check';
import { fromFrame } from '../../../workbench/bench/page/bench-messages';

const cell = { sheet: 'Plan', row: 7, column: 6, before: 'v. 42', after: '2021-10-22' };

test('what the add-in’s pages say is taken', () => {
  expect(fromFrame({ planbok: 'dry-run', cells: [cell] })).toEqual({ planbok: 'dry-run', cells: [cell] });
  expect(fromFrame({ planbok: 'dry-run', cells: null })).toEqual({ planbok: 'dry-run', cells: null });
  expect(fromFrame({ planbok: 'command-done', more: 1 })).toEqual({ planbok: 'command-done' });
});

test.each([
  [{ planbok: 'dry-run' }],
  [{ planbok: 'dry-run', cells: {} }],
  [{ planbok: 'dry-run', cells: [{ ...cell, row: '7' }] }],
  [{ planbok: 'dry-run', cells: [{ ...cell, after: { length: 1 } }] }],
  [{ planbok: 'dry-run', cells: [null] }],
  [{ planbok: 'open', path: '/etc/passwd' }],
  [{ planbok: ['command-done'] }],
])('%j is not', (data) => expect(fromFrame(data)).toBeUndefined());

test('nothing at all makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (data) => void fromFrame(data)));
});
