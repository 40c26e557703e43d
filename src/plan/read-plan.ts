import type { WorkbookSnapshot } from '../book/snapshot';
import { orderEvidence, type OrderEvidence } from './day-order';
import { yearOf } from './day';
import { deadlineReader } from './deadlines';
import type { Language } from './field';
import type { FinderTools } from './finder-tools';
import { gridOf, isEmptyRow, shownText, type Grid } from './grid';
import { headingReader } from './headings';
import { languageOf } from './language';
import { legendOn, ROWS_WITH_KEYS } from './legends';
import { ownSheetsOf, type OwnSheets } from './own-sheets';
import { planYearOf } from './plan-year';
import { readTable, type ScannedTable, type TableRead } from './read-table';
import type { PlanReading, Problem, ReadingRequest } from './reading';
import { countOf, rowsOfSheet, type SheetRows } from './row-count';
import { scanRows } from './row-scan';
import { statusReader, type StatusReader } from './statuses';
import { tablesOn, type FoundOnSheet, type FoundTable } from './table-finder';

interface SearchedSheet {
  readonly grid: Grid;
  readonly found: FoundOnSheet;
  readonly scanned: readonly ScannedTable[];
}

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

function searched(
  book: WorkbookSnapshot,
  request: ReadingRequest,
  own: OwnSheets,
  tools: FinderTools,
): readonly SearchedSheet[] {
  const grids = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return book.sheets.flatMap((sheet): SearchedSheet[] => {
    if (own.derived.has(sheet.name) || own.superseded.has(sheet.name)) return [];
    if (request.sheet !== undefined && request.sheet !== sheet.name) return [];
    const grid = gridOf(sheet);
    if (isEmpty(grid)) return [];
    const found = tablesOn(grid, tools);
    const sourceName = own.plans.get(sheet.name);
    const sourceSheet = sourceName === undefined || sourceName === null ? undefined : grids.get(sourceName);
    const source = sourceSheet ? gridOf(sourceSheet) : undefined;
    const scanned = found.tables.map((table): ScannedTable => {
      const { shape } = table;
      const headings = shape.columns.flatMap(({ header }) => (header ? [header.text] : []));
      const names = { sheet: sheet.name, titles: titlesOf(table, source), headings };
      return {
        grid,
        found: table,
        scan: scanRows(grid, shape),
        order: orderEvidence(grid, shape.columns, shape.header.lowest + 1, shape.last),
        year: planYearOf(names, shape.columns, request),
      };
    });
    return [{ grid, found, scanned }];
  });
}

function titleRowsOf({ scanned, grid }: SearchedSheet): readonly number[] {
  const top = Math.min(...scanned.map(({ found }) => found.shape.header.rows[0] ?? 1));
  const above = Array.from({ length: Math.max(0, top - 1) }, (_, index) => index + 1);
  const captions = scanned.flatMap(({ found }) => found.title.lines.slice(-1).map(({ row }) => row));
  return [...above, ...captions].filter((row) => !isEmptyRow(grid, row));
}

/** A table that has nearly what a plan has is told about, on sheets where nothing was read. */
function nearMiss({ grid, found }: SearchedSheet): Problem[] {
  const NEARLY = 3;
  const [nearest] = [...found.foreign].sort((a, b) => b.points - a.points);
  if (!nearest || nearest.points < NEARLY) return [];
  const { header } = nearest;
  const headings = header.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const at = { sheet: grid.sheet.name, row: header.lowest, column: header.left };
  return [{ code: 'near-miss', severity: 'note', at, found: headings.slice(0, 6).join(', ') }];
}

const sum = (orders: readonly OrderEvidence[]): OrderEvidence => ({
  dayFirst: orders.reduce((total, { dayFirst }) => total + dayFirst, 0),
  monthFirst: orders.reduce((total, { monthFirst }) => total + monthFirst, 0),
});

/** The key to colours and letters: what the sheet itself says, else what any sheet of the workbook says. */
function legendsFor(
  sheets: readonly SearchedSheet[],
  status: StatusReader,
): (sheet: SearchedSheet) => ReturnType<typeof legendOn> {
  const own = new Map(
    sheets.map((sheet) => {
      const { grid, scanned } = sheet;
      const owners = scanned.map(({ found, scan }) => ({
        ...found.shape,
        rows: new Set(scan.items.slice(0, ROWS_WITH_KEYS)),
      }));
      const isOfItem = (row: number, column: number): boolean =>
        owners.some(({ left, right, rows }) => column >= left && column <= right && rows.has(row));
      return [sheet, legendOn(grid, isOfItem, status)];
    }),
  );
  const all = new Map([...own.values()].flatMap((legend) => [...legend]));
  return (sheet) => new Map([...all, ...(own.get(sheet) ?? [])]);
}

/**
 * Reads a workbook as a careful coordinator does: every sheet is a plan, or a list beside one, or neither; every row with
 * text on a sheet that holds a table is interpreted or listed. Our own overview and agenda are not read; a plan sheet of
 * ours is, in place of the sheet it was built from.
 */
export function readPlan(book: WorkbookSnapshot, request: ReadingRequest): PlanReading {
  const own = ownSheetsOf(book);
  const spoken = languageOf(book, [], request.language);
  const status = statusReader({ language: spoken });
  const tools: FinderTools = {
    headingFor: headingReader(),
    readers: {
      status,
      deadline: deadlineReader({ planYear: yearOf(request.today), language: spoken, dayOrder: 'day-first' }),
    },
    told: request.map,
  };
  const sheets = searched(book, request, own, tools);
  const withTables = sheets.filter(({ scanned }) => scanned.length > 0);
  const headers = withTables.flatMap(({ scanned }) => scanned.map(({ found }) => found.shape.header));
  const language: Language = languageOf(book, headers, request.language);
  const orders = sum(withTables.flatMap(({ scanned }) => scanned.map(({ order }) => order)));
  const legendFor = legendsFor(sheets, status);
  const read: TableRead[] = [];
  const counted: SheetRows[] = [];
  for (const sheet of withTables) {
    const legend = legendFor(sheet);
    const tables = sheet.scanned.map((table) => readTable(table, language, orders, legend));
    read.push(...tables);
    counted.push(
      rowsOfSheet({
        grid: sheet.grid,
        tables: tables.map(({ table }) => table),
        titleRows: titleRowsOf(sheet),
      }),
    );
  }
  const without = sheets.filter(({ scanned }) => scanned.length === 0);
  return {
    language,
    tables: read.map(({ table }) => table),
    noPlan: without.map(({ grid }) => grid.sheet.name),
    superseded: [...own.superseded],
    rows: countOf(counted),
    problems: [...read.flatMap(({ problems }) => problems), ...without.flatMap(nearMiss)],
  };
}
