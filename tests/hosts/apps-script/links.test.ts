import { cellKey } from '../../../src/book/area';
import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { cellAt, type BookState } from '../../fakes/spreadsheet-app/state';
import { comparable } from '../comparable';
import { copied, freshHost } from './broken-runs';
import { seeded } from './seeded';

const SHEET = 'Revisioner';
const ROWS = 60;

/** Texts and empty cells by turns; a number, a day and a formula among them. */
const column = (row: number): CellInput => {
  if (row === 20) return 7;
  if (row === 30) return { date: '2020-10-31' };
  if (row === 40) return { formula: { kind: 'foreign', text: 'SUM(A2:A4)' }, value: 6 };
  return row % 2 === 0 ? `Å-${row}` : null;
};

const { book } = seeded([
  { kind: 'addSheet', sheet: SHEET },
  {
    kind: 'writeCells',
    at: { sheet: SHEET, row: 1, column: 1 },
    cells: Array.from({ length: ROWS }, (_, at) => [column(at + 1)]),
  },
]);

const linked: readonly Edit[] = Array.from({ length: ROWS / 2 }, (_, at) => (at + 1) * 2)
  .filter((row) => typeof column(row) === 'string')
  .map((row) => ({
    kind: 'setLink',
    at: { sheet: SHEET, row, column: 1 },
    to: { sheet: SHEET, row: 1, column: 1 },
  }));

function linkedIn(state: BookState, edits: readonly Edit[]): readonly string[] {
  const host = freshHost(state);
  const before = host.read();
  const changes = guarded(before, edits);
  state.wire.calls.length = 0;
  host.apply(changes);
  const calls = state.wire.calls.map(({ name }) => name);
  expect(comparable(freshHost(state).read())).toEqual(comparable(replay(before, changes.edits)));
  return calls.filter((name) => name === 'Range.setRichTextValues');
}

const stateOf = (state: BookState, row: number) => {
  const sheet = state.sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error('no sheet');
  return cellAt(sheet, row, 1);
};

test('a column of links with empty cells between is a call for each stretch without number, day or formula', () => {
  const state = copied(book);
  expect(linkedIn(state, linked)).toHaveLength(4);
  expect(stateOf(state, 3).value).toBe('');
  expect([20, 30, 40].map((row) => stateOf(state, row))).toEqual(
    [20, 30, 40].map((row) => stateOf(book, row)),
  );
});

test('a few links are put on their own cells alone', () => {
  const state = copied(book);
  expect(linkedIn(state, linked.slice(0, 3))).toHaveLength(3);
});

test('a text with runs of its own between links keeps them', () => {
  const state = copied(book);
  const sheet = state.sheets.find(({ name }) => name === SHEET);
  const rich = sheet?.cells.get(cellKey(12, 1));
  if (rich) rich.runs = [{ from: 0, to: 1, link: null, isBold: true }];
  const host = freshHost(state);
  const edits = linked.filter((edit) => edit.kind === 'setLink' && edit.at.row !== 12);
  host.apply(guarded(host.read(), edits));
  expect(stateOf(state, 12).runs).toHaveLength(1);
});

test('beside a formula that fills other cells, nothing is written back', () => {
  const state = copied(book);
  const spilling = state.sheets.find(({ name }) => name === SHEET)?.cells.get(cellKey(40, 1));
  if (spilling) spilling.formula = '=UNIQUE(A1:A9)';
  expect(linkedIn(state, linked)).toHaveLength(linked.length);
});
