import fc from 'fast-check';
import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import {
  extentOf,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/book/snapshot';
import { chosenAgenda } from '../../../src/jobs/agenda/agenda-choice';
import { agendaEdits } from '../../../src/jobs/agenda/agenda-edits';
import { keptOf } from '../../../src/jobs/agenda/agenda-kept';
import { agendaPoints, type PointKey } from '../../../src/jobs/agenda/agenda-points';
import { agendaMeeting } from '../../../src/jobs/minutes/agenda-meeting';
import { agendaSections } from '../../../src/jobs/agenda/agenda-sections';
import { agendaState } from '../../../src/jobs/agenda/agenda-state';
import { settingsIn } from '../../../src/plan/settings/stored-settings';
import { textIn } from '../../../src/text/text';
import { emptyBook } from '../../book/seed-book';
import { noLinks, readingOf, type ShortRow } from '../reading-of';
import { caseCount } from '../../case-count';

const text = textIn('sv');
const SHEET = 'Dagordning';

const plan: readonly ShortRow[] = [
  { id: '1.1', title: 'Byt lampor', status: 'done' },
  { id: '1.2', title: 'Mät avfall', status: 'ongoing', due: '2020-06-30' },
  { id: '1.3', title: 'Res mindre', status: 'moved' },
];

const today = '2020-11-24';

/** `without`: as an agenda whose table of points had not that one. */
function madeAgain(
  book: WorkbookSnapshot,
  rows: readonly ShortRow[],
  without: readonly PointKey[] = [],
): WorkbookSnapshot {
  const reading = readingOf({ sheet: 'Plan', kind: 'actions', year: 2020, rows });
  const state = agendaState(reading, 2020, today, text, noLinks);
  const meeting = agendaMeeting(book, reading, today, {});
  const kept = keptOf(book);
  const { points, choice } = chosenAgenda(kept, settingsIn(book).settings.agenda ?? {}, {});
  const sections = agendaSections(
    state,
    points.filter(({ key }) => key === undefined || !without.includes(key)),
  );
  return replay(book, agendaEdits(book, sections, kept, choice, reading, { today, meeting }, text));
}

const typed = (book: WorkbookSnapshot, row: number, column: number, words: string): WorkbookSnapshot =>
  replay(book, [{ kind: 'writeCells', at: { sheet: SHEET, row, column }, cells: [[words]] }]);

function sheetOf(book: WorkbookSnapshot): SheetSnapshot {
  const sheet = sheetNamed(book, SHEET);
  if (!sheet) throw new Error('no agenda');
  return sheet;
}

const rowWith = (book: WorkbookSnapshot, item: string): number =>
  sheetOf(book).values.findIndex((line) => line[1] === item) + 1;

const textsOf = (book: WorkbookSnapshot): string[] => sheetOf(book).values.flat().map(textOf);

const first = madeAgain(emptyBook, plan);

test('made again from the same workbook, nothing changes', () => {
  expect(madeAgain(first, plan)).toEqual(first);
});

describe.each(agendaPoints.map(({ key }) => [key]))('an agenda from before the point %s was added', (key) => {
  test('gets it, and nothing twice', () => {
    expect(madeAgain(madeAgain(emptyBook, plan, [key]), plan)).toEqual(first);
  });

  test('keeps a decision with its line', () => {
    const before = madeAgain(emptyBook, plan, [key]);
    const item = key === 'close' ? text.agenda.purpose : text.agenda.nextReview;
    const again = madeAgain(typed(before, rowWith(before, item), 5, 'Den 3 mars'), plan);
    expect(valueAt(sheetOf(again), rowWith(again, item), 5)).toBe('Den 3 mars');
    expect(rowWith(again, item)).toBe(rowWith(first, item));
  });
});

test('a decision stays with its line when lines above it come and go', () => {
  const row = rowWith(first, '1.2 Mät avfall');
  const decided = typed(typed(first, row, 5, 'Ny tid till våren'), row, 6, 'Driftchef');
  const again = madeAgain(decided, [{ id: '0.9', title: 'Nytt', status: 'done' }, ...plan.slice(1)]);
  const moved = rowWith(again, '1.2 Mät avfall');
  expect(moved).not.toBe(0);
  expect([5, 6].map((column) => valueAt(sheetOf(again), moved, column))).toEqual([
    'Ny tid till våren',
    'Driftchef',
  ]);
});

test('input that a person has rewritten stays; input she has not follows the workbook', () => {
  const row = rowWith(first, '1.2 Mät avfall');
  const rewritten = typed(first, row, 3, 'Mitt eget underlag');
  const changed = plan.map((action) => (action.id === '1.2' ? { ...action, due: '2020-12-31' } : action));
  expect(valueAt(sheetOf(madeAgain(rewritten, changed)), row, 3)).toBe('Mitt eget underlag');
  expect(textOf(valueAt(sheetOf(madeAgain(first, changed)), row, 3))).toContain('2020-12-31');
});

test('a line whose action is gone goes too, unless something is written in it', () => {
  const without = plan.slice(0, 1);
  expect(rowWith(madeAgain(first, without), '1.2 Mät avfall')).toBe(0);
  const decided = typed(first, rowWith(first, '1.2 Mät avfall'), 5, 'Beslut finns');
  expect(textsOf(madeAgain(decided, without))).toContain('Beslut finns');
});

test('roles, time and place stay', () => {
  const chaired = typed(first, rowWith(first, 'Ordförande'), 3, 'Skolchef');
  const again = madeAgain(chaired, []);
  expect(valueAt(sheetOf(again), rowWith(again, 'Ordförande'), 3)).toBe('Skolchef');
});

test('whatever is typed in whichever cells below the headings, every word is there after the agenda is made again', () => {
  const { rows } = extentOf(sheetOf(first));
  const head = rowWith(first, 'Ärende');
  const note = fc.record({
    row: fc.integer({ min: head + 1, max: rows + 3 }),
    column: fc.integer({ min: 3, max: 7 }),
    words: fc
      .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'å', ' ', '1') })
      .filter((made) => made.trim() !== ''),
  });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), fc.subarray([...plan]), (notes, left) => {
      const written = new Map(notes.map((made) => [`${made.row},${made.column}`, made]));
      let book = first;
      for (const { row, column, words } of written.values()) book = typed(book, row, column, `§${words}§`);
      const again = textsOf(madeAgain(book, left));
      for (const { words } of written.values()) expect(again).toContain(`§${words}§`);
      const twice = madeAgain(madeAgain(book, left), left);
      expect(twice).toEqual(madeAgain(book, left));
    }),
    { numRuns: caseCount(40) },
  );
});
