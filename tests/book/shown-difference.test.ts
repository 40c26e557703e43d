import fc from 'fast-check';
import type { Edit } from '../../src/book/edit';
import { loggedRun } from '../../src/book/logged-run';
import { previewOf } from '../../src/book/preview';
import { fromDifference } from '../../src/book/shown-difference';
import { bookOf, sheetOf } from '../plan/sheet-of';

const MOST = 80;
const cut = (text: string): string => (text.length <= MOST ? text : text.slice(0, MOST - 1));

test.each([
  ['kort', 'annat', 'kort', 'annat'],
  [`${'a'.repeat(30)}x${'b'.repeat(90)}`, `${'a'.repeat(30)}y${'b'.repeat(90)}`, null, null],
  [`${'a'.repeat(100)}x`, `${'a'.repeat(100)}y`, `…${'a'.repeat(20)}x`, `…${'a'.repeat(20)}y`],
  ['a'.repeat(100), `${'a'.repeat(100)} mer`, `…${'a'.repeat(20)}`, `…${'a'.repeat(20)} mer`],
  ['a'.repeat(100), '', null, null],
])('%s and %s', (before, after, one, other) => {
  expect(fromDifference(before, after, MOST)).toEqual([one ?? before, other ?? after]);
});

test('texts that differ do so where they are shown, and no letter is halved', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'å', '😀', ' '), maxLength: 120 });
  fc.assert(
    fc.property(letters, letters, letters, (head, one, other) => {
      const [before, after] = [head + one, head + other];
      const shown = fromDifference(before, after, MOST);
      expect(cut(shown[0]) === cut(shown[1])).toBe(before === after);
      for (const text of shown) expect(text).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 300 },
  );
});

test('the log of runs shows how a long text was changed', () => {
  const long = 'Byt lampor i trapphuset. '.repeat(8);
  const book = bookOf(sheetOf('Plan', [[`${long}Klart.`]]));
  const at = { sheet: 'Plan', row: 1, column: 1 };
  const edits: readonly Edit[] = [{ kind: 'writeCells', at, cells: [[`${long}Inte klart.`]] }];
  const stamp = { at: '2026-03-01 14:32', job: 'structure' };
  const run = loggedRun(stamp, 'done', book, edits, previewOf(book, edits));
  expect(run?.rewrites).toEqual([
    { ...at, before: '…ampor i trapphuset. Klart.', after: '…ampor i trapphuset. Inte klart.' },
  ]);
});
