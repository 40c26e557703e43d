import { pause, type Pausable } from '../../book/pausable';
import type { SheetSnapshot, WorkbookSnapshot } from '../../book/snapshot';
import { share } from '../columns/content';
import type { CycleFound } from '../cycle/cycle-found';
import { cycleOn } from '../cycle/cycle-on-sheet';
import { orderEvidence } from '../deadlines/day-order';
import type { Field } from '../field';
import type { FinderTools } from './finder-tools';
import { gridOf, isEmptyRow, shownText, type Grid } from './grid';
import type { OwnSheets } from './own-sheets';
import { planYearOf } from './plan-year';
import type { ScannedTable } from './read-table';
import { lazy } from '../lazy';
import type { ReadingRequest } from '../reading';
import { scanRows } from '../rows/row-scan';
import { toldBands } from '../rows/told-bands';
import type { ColumnChoice, TableChoice, WorkbookSettings } from '../settings/settings';
import { withOwnHeadings } from '../settings/own-headings';
import type { OwnHeading } from '../settings/own-words';
import { ownListOverrides } from './own-list';
import { programListOn } from './program-lists';
import { columnOverrides } from './column-overrides';
import { toldHeaderRow } from './told-header';
import { isLeftOut, textsOn } from './left-out';
import { tablesOn, type FoundOnSheet, type FoundTable } from './table-finder';

/** A sheet with the tables found on it, their rows told apart. */
export interface SearchedSheet {
  readonly grid: Grid;
  readonly found: FoundOnSheet;
  readonly scanned: readonly ScannedTable[];
  /** The annual cycle, on a sheet without other tables whose months head their activities. */
  readonly cycle: CycleFound | undefined;
  /** Action tables that a plan sheet of ours stands for: they and their rows are not read again. */
  readonly replaced: readonly FoundTable[];
  /** A plan sheet of ours stands for it, and nothing else is read on it. */
  readonly isReplaced: boolean;
}

const nothing: FoundOnSheet = { tables: [], foreign: [] };

/** The sheet name of choices that hold on every sheet without a choice of its own; no real sheet has it. */
const EVERY_SHEET = '';

const isEmpty = (grid: Grid): boolean => !grid.filled.some((count) => count > 0);

/** Lines above a table that tell its year; for a plan of ours also those of the sheet it was built from. */
function titlesOf(found: FoundTable, source: Grid | undefined): readonly string[] {
  const own = [...found.title.lines].reverse().map(({ text }) => text);
  if (!source) return own;
  const [caption, ...rest] = own;
  const lines: string[] = [source.sheet.name];
  for (let row = 1; row <= Math.min(source.rows, 10); row += 1) {
    if (source.filled[row] === 1) lines.push(shownText(source, row, source.first[row] ?? 1));
  }
  return caption === undefined ? lines : [caption, ...rest, ...lines];
}

/** The texts that stand alone in their rows: headings and notes. */
function loneTextsOn(sheet: SheetSnapshot | undefined): ReadonlySet<string> {
  if (!sheet) return new Set();
  const grid = gridOf(sheet);
  const rows = Array.from({ length: grid.rows }, (_, index) => index + 1);
  return new Set(
    rows.filter((row) => grid.filled[row] === 1).map((row) => shownText(grid, row, grid.first[row] ?? 1)),
  );
}

const higherThan = ({ shape: { header } }: FoundTable, all: readonly FoundTable[]): readonly FoundTable[] =>
  all.filter(({ shape }) => shape.header.lowest < header.lowest);

const isLower = (table: FoundTable, all: readonly FoundTable[]): boolean => higherThan(table, all).length > 0;

/** Lines above the tables that stand higher on the sheet, the nearest first. */
const titlesBefore = (table: FoundTable, all: readonly FoundTable[]): readonly string[] =>
  higherThan(table, all)
    .flatMap(({ title }) => title.lines)
    .sort((a, b) => b.row - a.row)
    .map(({ text }) => text);

/**
 * What was said about the sheet's columns, and what is said of the same headings elsewhere. A plan of ours has headings
 * that say what its source's were said to hold; only of a column that was said to hold nothing known does the heading
 * still say something else.
 */
function choicesFor(
  sheet: string,
  source: string | null | undefined,
  choices: readonly ColumnChoice[],
): { readonly own: readonly ColumnChoice[]; readonly elsewhere: readonly ColumnChoice[] } {
  const own = choices.filter((choice) => choice.sheet === sheet);
  const others = choices.filter((choice) => choice.sheet !== sheet);
  if (source === undefined) return { own, elsewhere: others };
  const ofSource = others.filter((choice) => choice.sheet === source || choice.sheet === EVERY_SHEET);
  return { own: [...ofSource.filter(({ field }) => field === 'unknown'), ...own], elsewhere: [] };
}

/**
 * With the organisation's own headings. A plan of ours has headings of ours; of the organisation's only those count there
 * that mean nothing to a plan, for they are kept.
 */
function toolsWith(
  tools: Omit<FinderTools, 'overrides' | 'toldBands'>,
  words: readonly OwnHeading[],
): (source: string | null | undefined) => Omit<FinderTools, 'overrides' | 'toldBands'> {
  const theirs = { ...tools, headingFor: withOwnHeadings(words, tools.headingFor) };
  const others = words.filter(({ field }) => field === 'unknown');
  const ours = { ...tools, headingFor: withOwnHeadings(others, tools.headingFor) };
  return (source) => (source === undefined ? theirs : ours);
}

/** Half of the times are months: a plan has days, a cycle has months. */
const MOSTLY_MONTHS = 0.5;

/** A table by its headings that is no plan, or whose rows say how they stand or who does them by which day, is what its headings say. */
function isFollowedUp({ isByShape, shape }: FoundTable): boolean {
  const has = (wanted: Field): boolean => shape.columns.some(({ field }) => field === wanted);
  if (shape.kind !== 'actions') return !isByShape || (shape.kind !== 'cycle' && has('owner'));
  const isByDay = shape.columns.some(
    ({ field, content }) => field === 'deadline' && share(content.months, content) < MOSTLY_MONTHS,
  );
  return has('status') || (has('owner') && isByDay);
}

/** A cycle of months over activities, or of several activities in a cell, says more than the same read as a table of rows. */
function saysMore(cycle: CycleFound, tables: readonly FoundTable[]): boolean {
  // Owners and remarks beside an activity are no activities.
  const told = tables
    .filter(({ shape }) => shape.kind === 'cycle')
    .map(({ shape }) =>
      shape.columns
        .filter(({ field }) => field !== 'deadline' && field !== 'unknown')
        .reduce((sum, { content }) => sum + content.filled, 0),
    );
  return cycle.activities.length > Math.max(0, ...told);
}

const isPositive = ({ kind }: TableChoice): boolean => kind !== 'none';

/** Every sheet that may hold a plan, searched. Our own sheets are left out, but for the plans among them. */
export function* searchedSheets(
  book: WorkbookSnapshot,
  request: ReadingRequest,
  settings: WorkbookSettings,
  own: OwnSheets,
  tools: Omit<FinderTools, 'overrides' | 'toldBands'>,
): Pausable<readonly SearchedSheet[]> {
  const { columns, headers, tables: toldTables = [], notPlans = [], words } = settings;
  // An organisation's own headings hold on every sheet, also for headings in two rows.
  const carried = (words?.headings ?? []).map((word) => ({ ...word, sheet: EVERY_SHEET }));
  const toolsFor = toolsWith(tools, words?.headings ?? []);
  const grids = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const searched: SearchedSheet[] = [];
  for (const sheet of book.sheets) {
    if (own.derived.has(sheet.name)) continue;
    if (request.sheet !== undefined && request.sheet !== sheet.name) continue;
    const grid = gridOf(sheet);
    if (isEmpty(grid)) continue;
    const sourceName = own.plans.get(sheet.name);
    const { own: choices, elsewhere } = choicesFor(sheet.name, sourceName, [...carried, ...columns]);
    const chosenRow = headers.filter((choice) => choice.sheet === sheet.name).at(-1)?.row;
    const ours = own.lists.get(sheet.name);
    const program = ours === undefined && sourceName === undefined ? programListOn(grid) : undefined;
    const listed = ours ?? program?.kind;
    const here = {
      ...toolsFor(sourceName),
      overrides: ownListOverrides(ours, program, columnOverrides(request.map, choices, elsewhere)),
      toldBands: toldBands({
        map: request.map,
        own: choices,
        elsewhere,
        statuses: words?.statuses ?? [],
        lone: lazy(() => loneTextsOn(typeof sourceName === 'string' ? grids.get(sourceName) : undefined)),
      }),
      isOurs: sourceName !== undefined,
      listed,
    };
    const tables = toldTables.filter((choice) => choice.sheet === sheet.name);
    const isTold = chosenRow !== undefined || tables.some(isPositive);
    if (notPlans.includes(sheet.name) && !isTold) {
      searched.push({ grid, found: nothing, scanned: [], cycle: undefined, replaced: [], isReplaced: false });
      continue;
    }
    yield pause;
    let found = yield* tablesOn(grid, here, { headerRow: chosenRow, tables });
    const toldRow = found.tables.length > 0 ? undefined : toldHeaderRow(grid, request, choices);
    if (toldRow !== undefined) found = yield* tablesOn(grid, here, { headerRow: toldRow, tables });
    const textsOfPlans = lazy(() => textsOn(book, own, sheet.name));
    const isSuperseded = own.superseded.has(sheet.name);
    const isReplaced = (table: FoundTable): boolean =>
      isSuperseded &&
      table.shape.kind === 'actions' &&
      !(table.isTold && isLeftOut(grid, table, textsOfPlans()));
    const isPlan = found.tables.some(({ isByShape }) => !isByShape);
    const mayBeCycle = !isTold && toldRow === undefined && !found.tables.some(isFollowedUp);
    const read = mayBeCycle ? cycleOn(grid, tools.headingFor, isPlan) : undefined;
    const cycle = read && saysMore(read, found.tables) ? read : undefined;
    const kept = cycle ? [] : found.tables.filter((table) => !isReplaced(table));
    yield pause;
    const sourceSheet = sourceName === undefined || sourceName === null ? undefined : grids.get(sourceName);
    const source = sourceSheet ? gridOf(sourceSheet) : undefined;
    const scanned = kept.map((table): ScannedTable => {
      const { shape } = table;
      const names = {
        kind: shape.kind,
        sheet: sheet.name,
        titles: titlesOf(table, source),
        before: titlesBefore(table, found.tables),
        isLower: isLower(table, found.tables),
      };
      return {
        grid,
        found: table,
        scan: scanRows(grid, shape),
        order: lazy(() => orderEvidence(grid, shape.columns, shape.header.lowest + 1, shape.last)),
        year: planYearOf(names, shape.columns, request, tools.yearsIn),
        ...(program ? { statuses: program.statuses } : {}),
      };
    });
    searched.push({
      grid,
      found,
      scanned,
      cycle,
      replaced: found.tables.filter(isReplaced),
      isReplaced: isSuperseded && kept.length === 0 && !cycle,
    });
    yield pause;
  }
  return searched;
}

/** Rows above the first table, and the line that is each table's own title. */
export function titleRowsOf({ scanned, cycle, grid }: SearchedSheet): readonly number[] {
  const tops = scanned.map(({ found }) => found.shape.header.rows[0] ?? 1);
  const top = Math.min(...tops, ...(cycle ? [cycle.headingRow] : []));
  const above = Array.from({ length: Math.max(0, top - 1) }, (_, index) => index + 1);
  const captions = scanned.flatMap(({ found }) =>
    [...found.title.lines.slice(-1), ...(found.title.outer ? [found.title.outer] : [])].map(({ row }) => row),
  );
  return [...above, ...captions].filter((row) => !isEmptyRow(grid, row));
}

/** Rows of tables that are read elsewhere now. */
export function replacedRows({ replaced }: SearchedSheet): (row: number) => boolean {
  const spans = replaced.map(({ shape, title }) => ({
    first: title.caption?.row ?? shape.header.rows[0] ?? shape.header.lowest,
    last: shape.last,
  }));
  if (spans.length === 0) return () => false;
  return (row) => spans.some(({ first, last }) => row >= first && row <= last);
}
