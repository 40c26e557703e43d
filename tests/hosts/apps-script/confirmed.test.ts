import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { Failure } from '../../../src/hosts/failure';
import { seedEdits } from '../../book/seed-book';
import { ownCell, type BookState, type SheetState } from '../../fakes/spreadsheet-app/state';
import type { AppsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { copied, freshHost, seen } from './broken-runs';
import { seeded } from './seeded';

/*
 * Between reading and writing, within one execution, only what the changes concern is read anew. Whatever somebody does in
 * between, a host that has read before must do what one does that reads everything now.
 */
const PLAN = 'Plan 2020';
const made: readonly Edit[] = [
  {
    kind: 'writeCells',
    at: { sheet: PLAN, row: 2, column: 2 },
    cells: [
      ['ny', { keep: true }],
      ['ny', 1],
    ],
  },
  { kind: 'setProperty', name: 'ny', value: '1' },
];

const sheetNamed = (book: BookState, name: string): SheetState => {
  const sheet = book.sheets.find((known) => known.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

type Meddling = readonly [string, (book: BookState) => void];

const meddlings: readonly Meddling[] = [
  ['nothing', () => undefined],
  ['a cell that is to be written', (book) => void (ownCell(sheetNamed(book, PLAN), 2, 2).value = 'hennes')],
  ['a kept cell between them', (book) => void (ownCell(sheetNamed(book, PLAN), 2, 3).value = 'hennes')],
  ['a cell of the same sheet', (book) => void (ownCell(sheetNamed(book, PLAN), 4, 1).value = 'hennes')],
  ['a cell beyond the used ones', (book) => void (ownCell(sheetNamed(book, PLAN), 40, 20).value = 'hennes')],
  ['a cell of another sheet', (book) => void (ownCell(sheetNamed(book, 'Data'), 1, 1).value = 'hennes')],
  ['a formula where a value was', (book) => void (ownCell(sheetNamed(book, PLAN), 3, 2).formula = '=1+1')],
  ["the sheet's name", (book) => void (sheetNamed(book, PLAN).name = 'Omdöpt')],
  ['a new sheet', (book) => void book.sheets.push({ ...sheetNamed(book, 'Data'), id: 999, name: 'Hennes' })],
  ['the sheet itself', (book) => void (book.sheets = book.sheets.filter(({ name }) => name !== PLAN))],
  [
    'a lock on it',
    (book) =>
      void book.protections.push({
        kind: 'SHEET',
        sheetId: sheetNamed(book, PLAN).id,
        isWarningOnly: false,
        canEdit: false,
      }),
  ],
  ['a setting', (book) => void book.metadata.push({ id: 900, key: 'planbok.ny', value: 'hennes' })],
];

const outcome = (host: AppsScriptHost, changes: ReturnType<typeof guarded>): unknown => {
  try {
    host.apply(changes);
    return 'written';
  } catch (error) {
    return error instanceof Failure ? [error.code, error.details] : error;
  }
};

test.each(meddlings)('when somebody has changed %s', (_, meddle) => {
  const { book } = seeded(seedEdits);
  book.protections = [];
  const other = copied(book);
  const host = freshHost(book);
  const changes = guarded(host.read(), made);
  meddle(book);
  meddle(other);
  const now = outcome(host, changes);
  expect(now).toEqual(outcome(freshHost(other), changes));
  expect(seen(book)).toBe(seen(other));
});

test('a sheet that is not written is not read again', () => {
  const { book } = seeded(seedEdits);
  const host = freshHost(book);
  const changes = guarded(host.read(), made);
  book.wire.calls.length = 0;
  host.apply(changes);
  const names = book.wire.calls.map(({ name }) => name);
  expect(names.filter((name) => name === 'Sheet.getDataRange')).toHaveLength(1);
  expect(names).not.toContain('Range.getBackgrounds');
});

test('after a run, everything is read again', () => {
  const { book } = seeded(seedEdits);
  const host = freshHost(book);
  host.apply(guarded(host.read(), made));
  book.wire.calls.length = 0;
  book.wire.isPending = false;
  host.apply(guarded(freshHost(copied(book)).read(), [{ kind: 'setProperty', name: 'ny', value: '2' }]));
  expect(book.wire.calls.map(({ name }) => name)).toContain('Range.getBackgrounds');
});
