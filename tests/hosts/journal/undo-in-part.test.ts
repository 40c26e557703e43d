import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { undoNow } from '../../../src/book/undo-now';
import { PLAN, planBook } from '../../book/plan-book';
import { inserted, rearranged } from '../../book/rearranged';
import {
  actionsIn,
  broken,
  endOf,
  everyBreak,
  heldFrom,
  over,
  text,
  tried,
  type Doing,
  type Ends,
} from './breaks';
import { tornPlace, type Held } from './torn-place';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

/** Statuses as one word, a table over the plan, and a sheet of ours. */
const run: readonly Edit[] = [
  {
    kind: 'writeCells',
    at: at(PLAN, 2, 4),
    cells: Array.from({ length: 9 }, (_, row) => [row % 2 ? 'klar' : 'pågår']),
  },
  {
    kind: 'setTable',
    sheet: PLAN,
    name: 'Plan',
    area: { sheet: PLAN, row: 1, column: 1, rows: 10, columns: 5 },
  },
  { kind: 'addSheet', sheet: 'Läge' },
  { kind: 'setName', name: 'planbok_läge', area: at('Läge', 1, 1), hidden: true },
  { kind: 'writeCells', at: at('Läge', 1, 1), cells: [['Klara'], ['Kvar']] },
  { kind: 'setProperty', name: 'a', value: 'nu' },
];

const typed = (sheet: string, row: number, column: number): Edit => ({
  kind: 'writeCells',
  at: at(sheet, row, column),
  cells: [['hennes']],
});

const laters: readonly (readonly [string, (book: WorkbookSnapshot) => WorkbookSnapshot])[] = [
  ['typed over a status', (book) => replay(book, [typed(PLAN, 4, 4)])],
  ['written on the sheet of ours', (book) => replay(book, [typed('Läge', 5, 1)])],
  ['put in a row', (book) => rearranged(book, PLAN, { rows: inserted(3) })],
];

/** The workbook after the run and what she did then, with the run's id, and what it becomes when the run is taken back. */
function begun(later: (book: WorkbookSnapshot) => WorkbookSnapshot): { held: Held; id: string; ends: Ends } {
  const held = heldFrom(planBook);
  const host = over(tornPlace(held));
  host.apply(guarded(planBook, [typed('Data', 1, 5)]));
  const before = held.book;
  host.apply(guarded(before, run));
  host.apply(guarded(held.book, [typed('Data', 2, 5)]));
  held.book = later(held.book);
  const { changes } = undoNow(held.book, inverse(before, run));
  const id = host.runs()[1]?.id ?? '';
  return { held, id, ends: { old: text(held.book), new: text(replay(held.book, changes.edits)) } };
}

describe('a run that is taken back in part, and breaks off anywhere', () => {
  afterAll(() => process.stdout.write(`undo in part: ${tried.cases} breaks\n`));

  test.each(laters)('she has %s: all of it stands or all but that is taken back', (_, later) => {
    const { held, id, ends } = begun(later);
    const undo: Doing = (host) => host.undo(id);
    expect(ends.old).not.toBe(ends.new);
    expect(everyBreak(held, undo, ends, [0, 1, 2, 3, 5, 8])).toEqual([]);
  });

  test.each(laters)('she has %s: the log has each run once, in its place, whatever breaks', (_, later) => {
    const { held, id, ends } = begun(later);
    const undo: Doing = (host) => host.undo(id);
    const ids = over(tornPlace(held))
      .runs()
      .map((one) => one.id);
    for (let breaking = 0; breaking < actionsIn(held, undo); breaking += 1) {
      const { held: left } = broken(held, undo, { at: breaking, how: 'answer-lost', isLasting: true });
      const runs = over(tornPlace(left)).runs();
      expect(runs.map((one) => one.id)).toEqual(ids);
      const isOld = endOf(left, ends) === 'old';
      expect([breaking, runs[1]?.state]).toEqual([breaking, isOld ? 'done' : 'undone-in-part']);
    }
  });

  test('what is left is returned; the run is done with, and makes room as any other', () => {
    const { held, id } = begun((book) => replay(book, [typed(PLAN, 4, 4)]));
    const host = over(tornPlace(held));
    expect(host.undo(id)).toEqual([{ kind: 'cells', area: at(PLAN, 4, 4) }]);
    expect(() => host.undo(id)).toThrow('no-such-run');
    expect(() => host.redo(id)).toThrow('no-such-run');
    for (let number = 1; number <= 13; number += 1) {
      host.apply(guarded(held.book, [{ kind: 'setProperty', name: 'a', value: `${number}` }]));
      expect(host.runs().filter((one) => one.id === id).length).toBe(number < 11 ? 1 : 0);
    }
    expect(host.runs().map(({ state }) => state)).toEqual(Array(12).fill('done'));
  });
});
