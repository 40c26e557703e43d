import { digest, digestInSteps } from '../../src/book/digest';
import type { ChangeSet } from '../../src/book/edit';
import { runSync } from '../../src/book/pausable';

const changing = (cells: number): ChangeSet => ({
  edits: [
    {
      kind: 'writeCells',
      at: { sheet: 'Åtgärder', row: 1, column: 1 },
      cells: Array.from({ length: cells }, (_, at) => [`Å-${at}`]),
    },
  ],
  expects: [],
  absent: [],
});

test.each([0, 1, 60_000])('%i cells have one digest, with rests and without', (cells) => {
  expect(runSync(digestInSteps(changing(cells)))).toBe(digest(changing(cells)));
});

test('the digest of many changes is not made in one go', () => {
  const work = digestInSteps(changing(60_000));
  expect(work.next().done).toBe(false);
});

test('one letter makes another digest', () => {
  expect(digest({ ...changing(1), absent: ['a'] })).not.toBe(digest({ ...changing(1), absent: ['b'] }));
});
