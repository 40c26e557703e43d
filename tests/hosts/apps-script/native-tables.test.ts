import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { seedEdits } from '../../book/seed-book';
import { comparable } from '../comparable';
import { seeded } from './seeded';

test('a table of Google’s own, made from outside, is known by its name, and gets neither bands nor a filter', () => {
  const { book, host } = seeded(seedEdits);
  const sheet = book.sheets.find(({ name }) => name === 'Data');
  book.names.set('planbok_native_Lista', {
    sheetId: sheet?.id ?? 0,
    block: { row: 1, column: 1, rows: 3, columns: 3 },
  });
  const before = host.read();
  expect(before.sheets[1]?.tables).toEqual([
    { name: 'Lista', area: { sheet: 'Data', row: 1, column: 1, rows: 3, columns: 3 }, totalsRow: false },
  ]);
  const edits: readonly Edit[] = [
    {
      kind: 'setTable',
      sheet: 'Data',
      name: 'Lista',
      area: { sheet: 'Data', row: 1, column: 1, rows: 4, columns: 3 },
    },
  ];
  const { undo } = host.apply(guarded(before, edits));
  expect(comparable(host.read())).toEqual(comparable(replay(before, edits)));
  expect(book.sheets.find(({ name }) => name === 'Data')).toMatchObject({ bandings: [], filter: null });
  host.apply(undo);
  expect(comparable(host.read())).toEqual(comparable(before));
});
