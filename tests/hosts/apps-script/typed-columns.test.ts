import type { CellValue } from '../../../src/book/cells';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { appsScriptHost, type AppsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { Failure } from '../../../src/hosts/failure';
import type { BookState } from '../../fakes/spreadsheet-app/state';
import { quirkNamed } from '../../fakes/spreadsheet-app/quirks/known-quirks';
import { newDesk } from '../../fakes/spreadsheet-app/services';
import { comparable } from '../comparable';
import { seeded, servicesOf } from './seeded';

/* A native table of a person's, as Google Sheets has them: values may be written in columns with a type, formats and rules not. */

const HEADINGS = ['Åtgärd', 'Klart senast', 'Status'];
const at = (row: number, column: number) => ({ sheet: 'Plan', row, column });
const area = (column: number, rows = 3) => ({ ...at(2, column), rows, columns: 1 });

const plan: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Plan' },
  {
    kind: 'writeCells',
    at: at(1, 1),
    cells: [
      HEADINGS,
      ['Byt lampor', { date: '2020-06-30' }, 'klart'],
      ['Mät', 'juni', 'pågår'],
      ['Utbilda', null, ''],
    ],
  },
];

/** An execution in which Google keeps the types of these columns. */
function typedHost(book: BookState, quirk: string): AppsScriptHost {
  book.wire.quirks = [];
  book.wire.isPending = false;
  quirkNamed(quirk).install({ book, desk: newDesk(), spent: { ms: 0 } });
  return appsScriptHost(servicesOf(book));
}

const write = (row: number, column: number, ...cells: CellValue[]): Edit => ({
  kind: 'writeCells',
  at: at(row, column),
  cells: cells.map((cell) => [cell]),
});
const list: Edit = {
  kind: 'setRule',
  area: area(3),
  rule: { kind: 'list', source: ['Klar', 'Pågår'], strict: false },
};
const texts: Edit = { kind: 'setFormat', area: area(1), format: '@' };

test('values are written, what the type forbids stands in the note, and a second reading finds it there', () => {
  const { book } = seeded(plan);
  const host = typedHost(book, 'typed-words');
  const before = host.read();
  const edits = [write(2, 3, 'Klar', 'Pågår'), list, texts, write(4, 2, { date: '2021-01-31' })];
  host.apply(guarded(before, edits));
  const after = typedHost(book, 'typed-words').read();
  expect(comparable(after)).toEqual(comparable(replay(before, edits)));
  expect(after.sheets[0]?.rules).toEqual([
    { area: list.kind === 'setRule' && list.area, rule: list.kind === 'setRule' && list.rule },
  ]);
  const [undo] = typedHost(book, 'typed-words').history.runs();
  typedHost(book, 'typed-words').history.undo(undo?.id ?? '');
  expect(comparable(typedHost(book, 'typed-words').read())).toEqual(comparable(before));
});

test('once the columns have no types, the same edits set what the note held', () => {
  const { book } = seeded(plan);
  const host = typedHost(book, 'typed-words');
  host.apply(guarded(host.read(), [list]));
  book.wire.quirks = [];
  const free = appsScriptHost(servicesOf(book));
  free.apply(guarded(free.read(), [list]));
  const metadata = book.metadata.map(({ value }) => value).join('');
  expect(metadata).not.toContain('unset');
  expect(free.read().sheets[0]?.rules).toHaveLength(1);
});

test.each<[string, Edit]>([
  ['a day where the type shows numbers', write(3, 1, { date: '2021-01-31' })],
  ['a number where the type shows days', write(2, 2, 42)],
])('%s is refused by its cell, and nothing is written', (_, edit) => {
  const { book } = seeded(plan);
  const host = typedHost(book, 'typed-columns');
  const before = host.read();
  let failure: unknown;
  try {
    host.apply(guarded(before, [write(2, 3, 'Klar'), edit]));
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(Failure);
  const cell = edit.kind === 'writeCells' && edit.at.column === 1 ? 'A3' : 'B2';
  expect((failure as Failure).details).toMatchObject({ reason: 'typed-columns', sheet: 'Plan', cell });
  expect(comparable(typedHost(book, 'typed-columns').read())).toEqual(comparable(before));
});
