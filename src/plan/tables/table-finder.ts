import { textOf } from '../../book/cells';
import { pause, type Pausable } from '../../book/pausable';
import { captionAt } from './caption-line';
import type { CellsOf, ColumnDraft } from './column-draft';
import { draftsFor, itemLikeRows, rawColumns } from './columns';
import type { FinderTools } from './finder-tools';
import { isEmptyRow, loneColumn, ownValue, type Grid } from './grid';
import { headerFrom, type Header } from '../headings/header-row';
import { headersOn } from '../headings/headers';
import { isAfterGap, shapedHeaders } from '../headings/shaped-headers';
import type { ReadKind } from '../field';
import type { TableChoice, TableSense } from '../settings/settings';
import { numberDepth } from '../rows/row-words';
import { headingInSwedish } from '../norwegian/norwegian';
import { liesOnSide } from './plan-like-sheets';
import { settleMissingFields } from './missing-fields';
import { namesOtherList, weighed } from './other-list';
import { ENOUGH, kindOf, type KindFound } from './table-kind';
import { shapeOf, type TableShape } from './table-shape';
import { titleOf, type TitleBlock } from './table-title';
import { besideTold, toldTables, type ToldTables } from './told-tables';
import { withMain } from './told-main';

/** A table as found: its place, kind and columns; its rows are not read yet. */
export interface FoundTable {
  readonly shape: TableShape;
  readonly title: TitleBlock;
  readonly points: number;
  /** Another kind that it may as well be; `none`: another sort of list. */
  readonly rival: TableSense | undefined;
  /** Found by the look of its cells alone; its headings are in no language Planbok knows. */
  readonly isByShape: boolean;
  /** A person has said that it is a table. */
  readonly isTold: boolean;
  /** A person has said that it is a plan. */
  readonly isToldPlan: boolean;
}

/** Something with headings that is no plan, such as a summary. */
export interface ForeignBlock {
  readonly header: Header;
  readonly last: number;
  readonly points: number;
  readonly drafts: readonly ColumnDraft[];
  /** How much speaks for a list of another sort (`SURELY_OTHER`). */
  readonly other: number;
}

/** What a person has said of the tables of one sheet. */
export interface ToldOfSheet {
  /** Where the headings of its only table are. */
  readonly headerRow?: number | undefined;
  /** Tables that are there, or are none, beside those that are found. */
  readonly tables?: readonly TableChoice[];
}

export interface FoundOnSheet {
  readonly tables: readonly FoundTable[];
  readonly foreign: readonly ForeignBlock[];
}

const GROUP_ROWS_SEEN = 300;

/** Texts that stand alone between the rows, for their words. */
function loneTexts(grid: Grid, header: Header, last: number): string {
  const texts: string[] = [];
  const end = Math.min(last, header.lowest + GROUP_ROWS_SEEN);
  for (let row = header.lowest + 1; row <= end; row += 1) {
    const column = loneColumn(grid, row, header.left, header.right);
    if (column > 0) texts.push(textOf(ownValue(grid, row, column)).slice(0, 60));
  }
  return texts.join('\n').toLowerCase();
}

/** The last row before the next table that shares a column with this one; `tops` are the first rows of each. */
function lastRowOf(grid: Grid, header: Header, headers: readonly Header[], tops: readonly number[]): number {
  const next = headers.flatMap((other, index) =>
    other.lowest > header.lowest && other.left <= header.right && other.right >= header.left
      ? [(tops[index] ?? other.lowest) - 1]
      : [],
  );
  return Math.min(grid.rows, ...next);
}

function* kindAt(
  grid: Grid,
  header: Header,
  last: number,
  title: TitleBlock,
  tools: FinderTools,
  isTaken: (column: number) => boolean,
  told: { readonly isTable: boolean; readonly kind: ReadKind | undefined },
): Pausable<KindFound> {
  const raw = rawColumns(grid, header, last, tools.readers, isTaken);
  yield pause;
  const written = [grid.sheet.name, ...title.lines.map((line) => line.text)].join('\n').toLowerCase();
  const names = headingInSwedish(written);
  const groups = headingInSwedish(loneTexts(grid, header, last));
  const found = yield* kindOf(
    (kind) => draftsFor(raw, kind, tools),
    { names, groups },
    told.isTable ? 0 : ENOUGH,
    told.kind,
  );
  if (told.isTable) return found.kind === null ? found : withMain(found, found.kind, tools.today);
  if (tools.isOurs === true || isTold(header, tools)) return found;
  // What stands right above a list names it, whatever the sheet is called.
  const own = headingInSwedish(title.lines.map((line) => line.text.toLowerCase()).join('\n'));
  const said = namesOtherList(own) ? own : names;
  return weighed(found, said, cellsIn(grid, header, last), tools.today);
}

function cellsIn(grid: Grid, header: Header, last: number): CellsOf {
  const rows = itemLikeRows(grid, header, last);
  return (column) => rows.map((row) => ownValue(grid, row, column));
}

/**
 * Every table on the sheet with what it is about, and what only looks like one. Below a `headerRow` that the person has said
 * all is one table, whatever it looks like; `tables` of hers are there beside what is found.
 */
export function* tablesOn(
  grid: Grid,
  tools: FinderTools,
  { headerRow, tables: choices = [] }: ToldOfSheet = {},
): Pausable<FoundOnSheet> {
  const chosen = headerRow === undefined ? undefined : chosenHeader(grid, headerRow, tools);
  const byName = chosen
    ? [chosen]
    : headersOn(grid, tools.headingFor).filter((header) => !liesOnSide(grid, header, tools.headingFor));
  yield pause;
  const byShape = chosen
    ? []
    : shapedHeaders(grid, byName, tools.headingFor).filter(
        (header) => !liesOnSide(grid, header, tools.headingFor),
      );
  const told = toldTables(grid, choices, [...byName, ...byShape], tools.headingFor);
  const named = besideTold(byName, told);
  const shaped = new Set(besideTold(byShape, told));
  const added = [...told.keys()].filter((header) => !named.includes(header) && !shaped.has(header));
  const wayOf = (header: Header): Way => {
    if (told.get(header) === 'none') return 'refused';
    if (header === chosen || told.has(header)) return 'as-told';
    return shaped.has(header) ? 'by-shape' : 'by-name';
  };
  const first = yield* found(grid, inOrder([...named, ...shaped, ...added]), tools, wayOf, told);
  if (shaped.size === 0) return first;
  const tables = new Set(first.tables.map(({ shape }) => shape.header));
  const others = new Set(
    first.foreign.filter((block) => isOtherList(grid, block)).map(({ header }) => header),
  );
  const isKept = (header: Header): boolean => !shaped.has(header) || tables.has(header) || others.has(header);
  const dropped = first.foreign.filter(({ header }) => !isKept(header));
  // A row that heads no table must not end the table above it.
  const cuts = dropped.some(({ header }) =>
    first.tables.some(({ shape }) => shape.header.lowest < header.lowest && overlap(shape.header, header)),
  );
  if (!cuts) return first;
  const kept = inOrder([...named, ...shaped, ...added].filter(isKept));
  const second = yield* found(grid, kept, tools, wayOf, told);
  // The rows below that made one table of two lists are no part of the first.
  if (second.tables.length < first.tables.length) return first;
  return { tables: second.tables, foreign: [...second.foreign, ...dropped] };
}

/** So much speaks for another sort of list that its rows, after a gap, are not those of the table above. */
const MOSTLY_OTHER = 2;
/** Fewer headings may be a row of the table above. */
const FEWEST_OF_OTHER = 4;

const isOtherList = (grid: Grid, { header, other }: ForeignBlock): boolean =>
  other >= MOSTLY_OTHER &&
  header.cells.length >= FEWEST_OF_OTHER &&
  header.lowest > 1 &&
  isAfterGap(grid, header.rows[0] ?? header.lowest, header);

const inOrder = (headers: readonly Header[]): readonly Header[] =>
  [...headers].sort((a, b) => a.lowest - b.lowest || a.left - b.left);

const overlap = (one: Header, other: Header): boolean => one.left <= other.right && one.right >= other.left;

const noTitle: TitleBlock = { lines: [], caption: null, outer: null };

/** The first line that belongs to the table itself and not to the one above it. */
const firstLine = (title: TitleBlock | undefined): number | undefined => {
  const isOwn = title?.lines.some(({ row }) => row === title.outer?.row);
  return isOwn === true ? title?.outer?.row : title?.caption?.row;
};

/** "Delmål 1.2" goes on under the "Mål 1" that stands above "Delmål 1.1". */
function continued(title: TitleBlock, before: TitleBlock | undefined): TitleBlock['outer'] {
  if (!title.caption || !before?.caption || !before.outer) return null;
  return numberDepth(title.caption.text) === numberDepth(before.caption.text) ? before.outer : null;
}

/** How a table was found: by the words of its headings, by the look of its cells, by a person's choice; or refused by her. */
type Way = 'by-name' | 'by-shape' | 'as-told' | 'refused';

/** The heading in the row that the person chose; none when the row is empty. */
function chosenHeader(grid: Grid, row: number, tools: FinderTools): Header | undefined {
  if (row > grid.rows || isEmptyRow(grid, row)) return undefined;
  return headerFrom(grid, row, grid.first[row] ?? 1, grid.last[row] ?? 1, tools.headingFor);
}

/** Columns the person has named: two of them are reason enough to take what stands there for a table. */
const ENOUGH_TOLD = 2;

const isTold = (header: Header, { overrides }: FinderTools): boolean =>
  overrides !== undefined &&
  header.cells.filter((cell) => overrides(cell.column, cell) !== undefined).length >= ENOUGH_TOLD;

function* found(
  grid: Grid,
  headers: readonly Header[],
  tools: FinderTools,
  wayOf: (header: Header) => Way,
  told: ToldTables,
): Pausable<FoundOnSheet> {
  const tables: FoundTable[] = [];
  const foreign: ForeignBlock[] = [];
  const titles: TitleBlock[] = [];
  for (const header of headers) {
    const above = headers.filter(
      (other) => other.lowest < header.lowest && other.left <= header.right && other.right >= header.left,
    );
    const after = lastFilledBefore(grid, header, above);
    const title = titleOf(grid, header, after, above.length > 0 || headers.length > 1);
    titles.push(title.outer ? title : { ...title, outer: continued(title, titles.at(-1)) });
  }
  const tops = headers.map((other, at) => firstLine(titles[at]) ?? other.rows[0] ?? other.lowest);
  for (const [index, header] of headers.entries()) {
    const title = titles[index] ?? noTitle;
    const last = lastRowOf(grid, header, headers, tops);
    const isTaken = (column: number): boolean =>
      headers.some((other) => other !== header && column >= other.left && column <= other.right);
    const way = wayOf(header);
    if (way === 'refused') continue;
    const listed = index === 0 && way === 'by-name' ? tools.listed : undefined;
    const isTable =
      way === 'as-told' || listed !== undefined || (way === 'by-shape' && isTold(header, tools));
    const sense = told.get(header) ?? listed;
    // A central plan has the columns of an action plan: it is searched for as one, and `withCentralPlans` names its kind later.
    const kindTold = sense === 'central' ? 'actions' : sense;
    const ofKind = { isTable, kind: kindTold === 'none' ? undefined : kindTold };
    const about = yield* kindAt(grid, header, last, title, tools, isTaken, ofKind);
    const { kind, points, rival, drafts, other = 0 } = about;
    if (kind !== null)
      settleMissingFields(drafts, kind, () => ({
        cellsOf: cellsIn(grid, header, last),
        readers: tools.readers,
        today: tools.today,
      }));
    if (kind === null) foreign.push({ header, last, points, drafts, other });
    else
      tables.push({
        shape: shapeOf(kind, header, last, drafts, tools.toldBands),
        title,
        points,
        rival,
        isByShape: way === 'by-shape',
        isTold: told.has(header),
        isToldPlan: told.get(header) === 'actions',
      });
    yield pause;
  }
  return { tables, foreign };
}

/** The last row of the table above, as far as cells filled two and two tell; 0 when there is none. */
function lastFilledBefore(grid: Grid, header: Header, above: readonly Header[]): number {
  const [top = header.lowest] = header.rows;
  const floor = Math.max(0, ...above.map((other) => other.lowest));
  if (floor === 0) return 0;
  for (let row = top - 1; row > floor; row -= 1) {
    const isCaption = captionAt(grid, row, header.left, header.right) !== undefined;
    if ((grid.filled[row] ?? 0) >= 2 && !isCaption) return row;
  }
  return floor;
}
