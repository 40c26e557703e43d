import { runSync, type Pausable } from '../book/pausable';
import type { WorkbookSnapshot } from '../book/snapshot';
import { withCarriedMonths } from './cycle/carried-months';
import { readCycle } from './cycle/cycle-table';
import type { OrderEvidence } from './deadlines/day-order';
import type { Language } from './field';
import type { Segment } from './headings/header-segments';
import { languageOf, smallWords } from './tables/language';
import { legendOn, ROWS_WITH_KEYS } from './statuses/legends';
import { organisationIn } from './meeting/organisation';
import { readMeeting, type MeetingPlace } from './meeting/read-meeting';
import { lazy } from './lazy';
import { ownSheetsOf } from './tables/own-sheets';
import { yearAsked } from './tables/plan-year';
import { plansTogether } from './plans-together';
import { readTable, type ScannedTable, type TableRead } from './tables/read-table';
import type { PlanReading, Problem, ReadingRequest } from './reading';
import { sameActions } from './same-actions';
import { readingMemory, type ReadingMemory } from './reading-memory';
import { noWords } from './settings/own-words';
import { settingsIn } from './settings/stored-settings';
import { withAsked } from './settings/table-choices';
import { countOf, rowsOfSheet, type ReadSheet, type SheetRows } from './rows/row-count';
import { rowsOutside } from './rows/rows-outside';
import { boardsOn } from './tables/boards';
import { withPlanAsked } from './tables/followed-lists';
import { withCentralPlans } from './tables/central-plans';
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
  language: Language,
): (sheet: SearchedSheet) => ReturnType<typeof legendOn> {
  const own = new Map(
    sheets.map((sheet) => {
      const { grid, scanned } = sheet;
      const owners = scanned.map(({ found, scan }) => ({
        ...found.shape,
        // Headings of its columns are no key either.
        rows: new Set([...found.shape.header.rows, ...scan.items.slice(0, ROWS_WITH_KEYS)]),
      }));
      const itemsIn = (row: number): readonly Segment[] => owners.filter(({ rows }) => rows.has(row));
      return [sheet, legendOn(grid, itemsIn, status, language)];
    }),
  );
  const all = new Map([...own.values()].flatMap((legend) => [...legend]));
  return (sheet) => new Map([...all, ...(own.get(sheet) ?? [])]);
}

/** The rows of a sheet that belong to no table: all, or those above the first. */
const meetingPlaceOf = ({ grid, scanned, cycle }: SearchedSheet): MeetingPlace => {
  const tops = scanned.map(({ found }) => found.shape.header.rows[0] ?? found.shape.header.lowest);
  const top = Math.min(grid.rows + 1, ...tops, ...(cycle ? [cycle.headingRow] : []));
  return { grid, lastRow: top - 1 };
};

/** The rows above all that was found, also above a table that is read elsewhere now. */
const topOf = (sheet: SearchedSheet): MeetingPlace => {
  const rows = sheet.found.tables.map(({ shape }) => shape.header.rows[0] ?? shape.header.lowest);
  return {
    grid: sheet.grid,
    lastRow: Math.min(meetingPlaceOf(sheet).lastRow, ...rows.map((row) => row - 1)),
  };
};

/** What each plan is for, once it is known what the others are for; other tables are for what they say. */
function yearsFor(
  sheets: readonly SearchedSheet[],
  asked: number | undefined,
): (table: ScannedTable) => ScannedTable {
  const isPlan = ({ found }: ScannedTable): boolean => found.shape.kind === 'actions';
  const years = sheets.flatMap(({ scanned }) => scanned.filter(isPlan).map(({ year }) => year));
  return (table) => (isPlan(table) ? { ...table, year: yearAsked(table.year, years, asked) } : table);
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
): Pausable<PlanReading> {
  const own = ownSheetsOf(book);
  // What we have written in the language of a request is not the language of the workbook.
  const theirs = book.sheets.filter(({ name }) => !own.derived.has(name));
  const words = smallWords({ sheets: theirs }, memory.wordsIn);
  const spoken = languageOf(words, [], request.language);
  const settings = withAsked(settingsIn(book).settings, request);
  const { words: ownWords = noWords, notPlans = [] } = settings;
  const readers = memory.readersFor(spoken, request.today, ownWords);
  const all = yield* searchedSheets(book, request, settings, own, {
    headingFor: memory.headingFor,
    yearsIn: memory.yearsIn,
    readers,
    today: request.today,
  });
  const standing = withPlanAsked(all.filter(({ isReplaced }) => !isReplaced));
  const sheets = withCentralPlans(standing, settings.tables ?? [], own.central);
  const withYear = yearsFor(sheets, request.year);
  const withTables = sheets.filter(({ scanned, cycle }) => scanned.length > 0 || cycle);
  const headers = withTables.flatMap(({ scanned }) => scanned.map(({ found }) => found.shape.header));
  const language: Language = languageOf(words, headers, request.language);
  const orders = lazy(() => sum(withTables.flatMap(({ scanned }) => scanned.map(({ order }) => order()))));
  const legendFor = legendsFor(sheets, readers.status, spoken);
  const dates = { is1904: book.is1904 === true, today: request.today };
  const read: TableRead[] = [];
  /** Places in `read` of tables of which a person has said that they are plans. */
  const told = new Set<number>();
  const counted: SheetRows[] = [];
  const outside: (() => readonly Problem[])[] = [];
  for (const sheet of withTables) {
    const legend = legendFor(sheet);
    const tables: TableRead[] = [];
    for (const scanned of sheet.scanned) {
      const { table, problems } = yield* readTable(
        withYear(scanned),
        language,
        orders,
        legend,
        dates,
        memory,
        ownWords.statuses,
      );
      tables.push({ table: withCarriedMonths(table), problems });
      if (scanned.found.isToldPlan) told.add(read.length + tables.length - 1);
    }
    if (sheet.cycle) tables.push(readCycle(sheet.grid, sheet.cycle, request, language));
    read.push(...tables);
    const readSheet: ReadSheet = {
      grid: sheet.grid,
      tables: tables.map(({ table }) => table),
      titleRows: titleRowsOf(sheet),
      isElsewhere: replacedRows(sheet),
    };
    const rows = rowsOfSheet(readSheet);
    counted.push(rows);
    outside.push(() => rowsOutside(readSheet, rows.listed));
  }
  const without = sheets.filter(({ scanned, cycle }) => scanned.length === 0 && !cycle);
  const meeting = readMeeting(sheets.map(meetingPlaceOf), request.today);
  const isAskable = ({ grid: { sheet } }: SearchedSheet): boolean =>
    !meeting.sheets.includes(sheet.name) && !notPlans.includes(sheet.name) && !own.plans.has(sheet.name);
  const askable = all.filter(isAskable);
  const boards = boardsOn(askable, readers);
  const isBoard = ({ grid: { sheet } }: SearchedSheet): boolean =>
    boards.some(({ at }) => at.sheet === sheet.name);
  const near = nearlyRead(
    askable.filter((sheet) => !isBoard(sheet)),
    request.today,
    { signs: readers.signs, headingFor: memory.headingFor },
  );
  const tables = plansTogether(
    read.map(({ table }) => table),
    request,
  );
  const problems = lazy(() => [
    ...sameActions(tables, (table) => told.has(tables.indexOf(table))),
    ...read.flatMap((table) => table.problems()),
    ...outside.flatMap((rows) => rows()),
    ...near.map(({ problem }) => problem),
    ...boards,
  ]);
  return {
    language,
    tables,
    noPlan: without.map(({ grid }) => grid.sheet.name).filter((name) => !meeting.sheets.includes(name)),
    meeting,
    organisation: organisationIn(all.map(topOf)),
    nearMisses: [...near].sort((a, b) => b.points - a.points).map(({ nearMiss }) => nearMiss),
    superseded: [...own.superseded],
    rows: countOf(counted),
    get problems() {
      return problems();
    },
  };
}

/** `planInSteps` without a pause. */
export const readPlan = (...of: Parameters<typeof planInSteps>): PlanReading => runSync(planInSteps(...of));
