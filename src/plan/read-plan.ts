import { withoutRest, type InSteps } from '../book/in-steps';
import type { WorkbookSnapshot } from '../book/snapshot';

import type { OrderEvidence } from './deadlines/day-order';
import type { Language } from './field';
import type { Segment } from './headings/header-segments';
import { languageOf, smallWords } from './tables/language';
import { legendOn, ROWS_WITH_KEYS } from './statuses/legends';
import { once } from './once';
import { ownSheetsOf } from './tables/own-sheets';
import { readTable, type TableRead } from './tables/read-table';
import type { PlanReading, ReadingRequest } from './reading';
import { readingMemory, type ReadingMemory } from './reading-memory';
import { countOf, rowsOfSheet, type SheetRows } from './rows/row-count';
import { nearlyRead } from './tables/near-miss';
import { replacedRows, searchedSheets, titleRowsOf, type SearchedSheet } from './tables/sheet-search';
import type { StatusReader } from './statuses/statuses';

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
      const itemsIn = (row: number): readonly Segment[] => owners.filter(({ rows }) => rows.has(row));
      return [sheet, legendOn(grid, itemsIn, status)];
    }),
  );
  const all = new Map([...own.values()].flatMap((legend) => [...legend]));
  return (sheet) => new Map([...all, ...(own.get(sheet) ?? [])]);
}

/**
 * Reads a workbook as a careful coordinator does: every sheet is a plan, or a list beside one, or neither; every row with
 * text on a sheet that holds a table is interpreted or listed. Our own overview and agenda are not read; a plan sheet of
 * ours is, in place of the sheet it was built from. `memory`: that of an earlier reading, to spare what it has learnt.
 */
export function* planInSteps(
  book: WorkbookSnapshot,
  request: ReadingRequest,
  memory: ReadingMemory = readingMemory(),
): InSteps<PlanReading> {
  const own = ownSheetsOf(book);
  const words = smallWords(book, memory.wordsIn);
  const spoken = languageOf(words, [], request.language);
  const readers = memory.readersFor(spoken, request.today);
  const sheets = yield* searchedSheets(book, request, own, {
    headingFor: memory.headingFor,
    readers,
    today: request.today,
  });
  const withTables = sheets.filter(({ scanned }) => scanned.length > 0);
  const headers = withTables.flatMap(({ scanned }) => scanned.map(({ found }) => found.shape.header));
  const language: Language = languageOf(words, headers, request.language);
  const orders = once(() => sum(withTables.flatMap(({ scanned }) => scanned.map(({ order }) => order()))));
  const legendFor = legendsFor(sheets, readers.status);
  const dates = { is1904: book.is1904 === true, today: request.today };
  const read: TableRead[] = [];
  const counted: SheetRows[] = [];
  for (const sheet of withTables) {
    const legend = legendFor(sheet);
    const tables: TableRead[] = [];
    for (const table of sheet.scanned)
      tables.push(yield* readTable(table, language, orders, legend, dates, memory));
    read.push(...tables);
    counted.push(
      rowsOfSheet({
        grid: sheet.grid,
        tables: tables.map(({ table }) => table),
        titleRows: titleRowsOf(sheet),
        isElsewhere: replacedRows(sheet),
      }),
    );
  }
  const without = sheets.filter(({ scanned }) => scanned.length === 0);
  const near = nearlyRead(without);
  const problems = once(() => [
    ...read.flatMap((table) => table.problems()),
    ...near.map(({ problem }) => problem),
  ]);
  return {
    language,
    tables: read.map(({ table }) => table),
    noPlan: without.map(({ grid }) => grid.sheet.name),
    nearMisses: [...near].sort((a, b) => b.points - a.points).map(({ nearMiss }) => nearMiss),
    superseded: [...own.superseded],
    rows: countOf(counted),
    get problems() {
      return problems();
    },
  };
}

/** `planInSteps` without any rest. */
export const readPlan = (...of: Parameters<typeof planInSteps>): PlanReading =>
  withoutRest(planInSteps(...of));
