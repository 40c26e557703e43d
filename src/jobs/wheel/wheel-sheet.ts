import type { CellInput, Edit } from '../../book/edit';
import type { Formula } from '../../book/formula';
import { pictureNamed, type Wheel } from '../../book/picture';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import type { PlanReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import type { CycleEntry } from '../cycle/cycle-entries';
import { addressOf } from '../link/items';
import { cellRef, compared, fixed, product } from '../rollup/formulas';
import type { JobRequest } from '../job';
import { footerOf } from '../sheets/footer';
import { drawn, ownSheetNamed, type OwnSheet } from '../sheets/own-sheet';
import { sheetLines, TO_ROW } from '../sheets/sheet-lines';
import { lackingCells } from './lacking-activities';
import { shownWheel } from './shown-wheel';
import { hasPlace, wheelEntries } from './wheel-entries';
import { numberedEntries, wheelGroups } from './wheel-groups';
import { WHEEL_HEADINGS, WHEEL_MARK } from './wheel-signs';

/** The picture has a column of its own, so that no row that grows is ever below it. */
const columns = { picture: 1, to: 2, no: 3, when: 4, activity: 5, owner: 6, changed: 7 } as const;
const WIDTHS = [78, 3, 5, 19, 38, 22, 12];
const COUNT = columns.changed - columns.no + 1;
/** Points: within the width of its column in every program. */
const SIDE = 400;

/** The row's cells that hold just what the table here says, each with its cell here. */
function sources(
  book: WorkbookSnapshot,
  { item }: CycleEntry,
  row: number,
  shown: ReadonlyMap<number, string>,
): [Formula, Formula][] {
  const sheet = sheetNamed(book, item.table.sheet);
  return item.table.columns.flatMap(({ column, field }): [Formula, Formula][] => {
    const here = field === 'title' ? columns.activity : field === 'deadline' ? columns.when : 0;
    // The cell itself: what is read may be carried down to it, as a month that stands once for several.
    const value = sheet && valueAt(sheet, item.row.row, column);
    const source = {
      kind: 'range',
      sheet: item.table.sheet,
      row: item.row.row,
      column,
      rows: 1,
      columns: 1,
    } as const;
    return typeof value === 'string' && value !== '' && value === shown.get(here)
      ? [[source, cellRef(row, here)]]
      : [];
  });
}

/** Says that the row's activity is not as it was any more; nothing where no cell can be compared. */
function changedCell(
  book: WorkbookSnapshot,
  entry: CycleEntry,
  row: number,
  shown: ReadonlyMap<number, string>,
  text: Text,
): CellInput {
  const same = sources(book, entry, row, shown).map(([source, here]) => compared(source, '=', here));
  if (same.length === 0) return null;
  // A row that is gone is an error.
  const isSame: Formula = {
    kind: 'call',
    name: 'IFERROR',
    args: [product([fixed(1), ...same]), fixed(0)],
  };
  const said: Formula = {
    kind: 'call',
    name: 'IF',
    args: [compared(isSame, '=', fixed(1)), fixed(''), fixed(text.wheel.changed)],
  };
  return { formula: said, value: '' };
}

type WheelRequest = Pick<JobRequest, 'today' | 'year' | 'withoutPictures'>;

/**
 * The annual wheel as a picture, beside the numbered table that explains it. Both are of the day that stands above them; a
 * row whose activity has been changed since says so by itself.
 */
function wheelSheet(
  book: WorkbookSnapshot,
  reading: PlanReading,
  entries: readonly CycleEntry[],
  { today, withoutPictures }: WheelRequest,
  text: Text,
): OwnSheet {
  const { wheel } = text;
  const year = entries[0]?.year ?? null;
  const title = wheel.title(year);
  const groups = wheelGroups(entries);
  const sheet = sheetLines();
  sheet.add([title], 'title');
  sheet.add([wheel.madeFrom(today)], 'subtitle');
  sheet.add([withoutPictures === true ? wheel.noPicture : wheel.follows], 'subtitle');
  sheet.skip(WHEEL_HEADINGS - 1 - sheet.next());
  const lacking = lackingCells(book, entries, text);
  const row = sheet.add([null, null, ...lacking]);
  if (lacking.length > 0) sheet.look({ row, column: columns.no, rows: 1, columns: lacking.length }, 'beside');
  sheet.add([null, null, ...wheel.headings]);
  sheet.look({ row: WHEEL_HEADINGS, column: columns.no, rows: 1, columns: COUNT }, 'heading');
  for (const { number, entry } of numberedEntries(groups)) {
    const row = sheet.next();
    const shown = new Map([
      [columns.when, entry.when],
      [columns.activity, entry.title],
    ]);
    sheet.add([
      null,
      TO_ROW,
      number,
      entry.when || null,
      entry.title || null,
      oneLine(entry.item.row.ownerText) || null,
      changedCell(book, entry, row, shown, text),
    ]);
    sheet.link(row, columns.to, addressOf(entry.item));
  }
  sheet.look(
    { row: WHEEL_HEADINGS + 1, column: columns.to, rows: entries.length, columns: COUNT + 1 },
    'body',
  );
  const picture: Wheel = {
    kind: 'wheel',
    side: SIDE,
    title,
    alternative: wheel.alternative(title, entries.length),
    ...shownWheel(groups, year, text),
  };
  return {
    mark: WHEEL_MARK,
    preferredName: wheel.sheet,
    lines: sheet.lines,
    looks: sheet.looks,
    links: sheet.links,
    widths: WIDTHS,
    page: { orientation: 'landscape', isFitted: true, footer: footerOf(reading, wheel.sheet, today) },
    ...(withoutPictures === true
      ? {}
      : {
          picture: {
            row: WHEEL_HEADINGS,
            column: columns.picture,
            picture: entries.some(hasPlace) ? picture : null,
          },
        }),
  };
}

/** The wheel of the cycle that the agenda shows, where there is one; one that was drawn before follows what has become of it. */
export function wheelEdits(
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: WheelRequest,
  language: Language,
  text: Text,
): readonly Edit[] {
  const entries = wheelEntries(reading, request, language);
  const isWanted = entries.some(hasPlace) || ownSheetNamed(book, WHEEL_MARK) !== undefined;
  if (!isWanted) return [];
  // A picture that cannot be drawn anew keeps the table that explains it.
  const isDrawnAlready =
    ownSheetNamed(book, WHEEL_MARK) !== undefined && pictureNamed(book, WHEEL_MARK) !== null;
  if (request.withoutPictures === true && isDrawnAlready) return [];
  return drawn(book, wheelSheet(book, reading, entries, request, text));
}
