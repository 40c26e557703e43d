import type { WorkbookSnapshot } from '../../book/snapshot';
import { orderEvidence } from '../deadlines/day-order';
import type { FinderTools } from './finder-tools';
import { gridOf, isEmptyRow, shownText, type Grid } from './grid';
import type { OwnSheets } from './own-sheets';
import { planYearOf } from './plan-year';
import type { ScannedTable } from './read-table';
import type { Problem, ReadingRequest } from '../reading';
import { scanRows } from '../rows/row-scan';
import { tablesOn, type FoundOnSheet, type FoundTable } from './table-finder';

/** A sheet with the tables found on it, their rows told apart. */
export interface SearchedSheet {
  readonly grid: Grid;
  readonly found: FoundOnSheet;
  readonly scanned: readonly ScannedTable[];
  /** Action tables that a plan sheet of ours stands for: they and their rows are not read again. */
  readonly replaced: readonly FoundTable[];
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

/** Every sheet that may hold a plan, searched. Our own sheets are left out, but for the plans among them. */
export function searchedSheets(
  book: WorkbookSnapshot,
  request: ReadingRequest,
  own: OwnSheets,
  tools: FinderTools,
): readonly SearchedSheet[] {
  const grids = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return book.sheets.flatMap((sheet): SearchedSheet[] => {
    if (own.derived.has(sheet.name)) return [];
    if (request.sheet !== undefined && request.sheet !== sheet.name) return [];
    const grid = gridOf(sheet);
    if (isEmpty(grid)) return [];
    const found = tablesOn(grid, tools);
    const isReplaced = ({ shape }: FoundTable): boolean =>
      own.superseded.has(sheet.name) && shape.kind === 'actions';
    const kept = found.tables.filter((table) => !isReplaced(table));
    if (own.superseded.has(sheet.name) && kept.length === 0) return [];
    const sourceName = own.plans.get(sheet.name);
    const sourceSheet = sourceName === undefined || sourceName === null ? undefined : grids.get(sourceName);
    const source = sourceSheet ? gridOf(sourceSheet) : undefined;
    const scanned = kept.map((table): ScannedTable => {
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
    return [{ grid, found, scanned, replaced: found.tables.filter(isReplaced) }];
  });
}

/** Rows above the first table, and the line that is each table's own title. */
export function titleRowsOf({ scanned, grid }: SearchedSheet): readonly number[] {
  const top = Math.min(...scanned.map(({ found }) => found.shape.header.rows[0] ?? 1));
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

/** A table that has nearly what a plan has is told about, on sheets where nothing was read. */
export function nearMiss({ grid, found }: SearchedSheet): Problem[] {
  const NEARLY = 3;
  const [nearest] = [...found.foreign].sort((a, b) => b.points - a.points);
  if (!nearest || nearest.points < NEARLY) return [];
  const { header } = nearest;
  const headings = header.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const at = { sheet: grid.sheet.name, row: header.lowest, column: header.left };
  return [{ code: 'near-miss', severity: 'note', at, found: headings.slice(0, 6).join(', ') }];
}
