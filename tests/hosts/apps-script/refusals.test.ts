import { cellKey } from '../../../src/book/area';
import type { CellInput } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { appsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { Failure } from '../../../src/hosts/failure';
import { JOURNAL } from '../../../src/hosts/journal/journal-sheet';
import { seedEdits } from '../../book/seed-book';
import { dumped, ownCell } from '../../fakes/spreadsheet-app/state';
import { freshHost, seen } from './broken-runs';
import { seeded, servicesOf } from './seeded';

test('a run that would not end in time is taken back', () => {
  const { book } = seeded(seedEdits);
  const before = seen(book);
  let clock = 0;
  const host = appsScriptHost(servicesOf(book), () => (clock += 150_000));
  const changes = guarded(host.read(), [{ kind: 'setProperty', name: 'a', value: 'b' }]);
  expect(() => host.apply(changes)).toThrow(new Failure('too-large', { reason: 'script-time' }));
  expect(seen(book)).toBe(before);
});

test('a sheet that somebody has locked is told before anything is written', () => {
  const { book } = seeded(seedEdits);
  const before = seen(book);
  book.protections = [
    { kind: 'RANGE', sheetId: book.sheets[0]?.id ?? 0, isWarningOnly: false, canEdit: false },
  ];
  const host = freshHost(book);
  const changes = guarded(host.read(), [
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 1, column: 1 }, cells: [['x']] },
  ]);
  expect(() => host.apply(changes)).toThrow(new Failure('protected', { reason: 'protected-sheet' }));
  expect(seen(book)).toBe(before);
});

test("a person's own sheet that has the journal's name is told, and stays as it is", () => {
  const { book } = seeded(seedEdits);
  const journal = book.sheets.find(({ name }) => name === JOURNAL);
  if (!journal) throw new Error('no journal');
  journal.cells.clear();
  Object.assign(ownCell(journal, 1, 1), { value: 'Hennes' });
  Object.assign(ownCell(journal, 2, 1), { value: 'anteckning' });
  const before = JSON.stringify(dumped(book));
  const host = freshHost(book);
  const changes = guarded(host.read(), [{ kind: 'setProperty', name: 'a', value: 'b' }]);
  expect(() => host.apply(changes)).toThrow(
    new Failure('conflict', { reason: 'sheet-exists', sheet: JOURNAL }),
  );
  expect(JSON.stringify(dumped(book))).toBe(before);
});

test('a kept cell with runs of its own, beside many written ones, keeps them', () => {
  const { book } = seeded([
    { kind: 'addSheet', sheet: 'Plan' },
    {
      kind: 'writeCells',
      at: { sheet: 'Plan', row: 1, column: 1 },
      cells: Array.from({ length: 41 }, (_, row): CellInput[] => [row, `Byt lampor i hus ${row}`]),
    },
  ]);
  const sheet = book.sheets.find(({ name }) => name === 'Plan');
  const rich = sheet?.cells.get(cellKey(20, 2));
  if (rich) rich.runs = [{ from: 0, to: 3, link: null, isBold: true }];
  const host = freshHost(book);
  const read = host.read();
  const cells = Array.from({ length: 40 }, (_, row): CellInput[] => [row % 2 === 0 ? 'ny' : { keep: true }]);
  host.apply(guarded(read, [{ kind: 'writeCells', at: { sheet: 'Plan', row: 3, column: 2 }, cells }]));
  expect(sheet?.cells.get(cellKey(20, 2))?.runs).toHaveLength(1);
});

test('what was read before the run had its turn is not taken for what stands', () => {
  const { book } = seeded(seedEdits);
  const host = freshHost(book);
  const read = host.read();
  const at = { sheet: 'Plan 2020', row: 1, column: 1 };
  const changes = guarded(read, [{ kind: 'writeCells', at, cells: [['x']] }]);
  const other = freshHost(book);
  other.apply(guarded(other.read(), [{ kind: 'writeCells', at, cells: [['hennes']] }]));
  const before = seen(book);
  expect(() => host.apply(changes, { asRead: read })).toThrow(expect.objectContaining({ code: 'conflict' }));
  expect(seen(book)).toBe(before);
});
