import type { Edit } from '../../book/edit';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import { setFormats, setValues, writtenBlocks } from './apply-cells';
import { setCharts } from './apply-chart';
import { setLinks } from './apply-links';
import { setLooks } from './apply-looks';
import { guardedBlocks, liftRules, setConditionalLooks, setRules } from './apply-rules';
import { freeze, setTablesAndFilter, setWidths } from './apply-sheet';
import { keepMemory, restructured, setNames, setProperties } from './apply-workbook';
import { sheetMemory } from './memory';
import type { BookReading } from './read';
import type { SheetReading } from './read-sheet';
import { memoryAfter, memoryMeanwhile, sheetAfter, type Remembered } from './remembering';
import type { Services } from './services';
import { NEW_SHEET, type Asked, type Target } from './target';
import { gathered, noWork, reaches, type SheetWork, type Work } from './work';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** How far the run's edits reach on a sheet. */
type Reach = readonly [rows: number, columns: number];
const NO_REACH: Reach = [0, 0];

/** What is asked of a sheet before the first write, since a read after it would cost a round trip. */
interface Question extends Asked {
  readonly filter: Filter | null;
  readonly conditionals: readonly FormatRule[];
}

const NEW_QUESTION: Question = { ...NEW_SHEET, filter: null, conditionals: [] };

function asked(
  { sheet, snapshot, typed: { values } }: SheetReading,
  work: SheetWork,
  [rows, columns]: Reach,
): Question {
  const [knownRows, knownColumns] = [values.length, values[0]?.length ?? 0];
  const hasBands = work.tables.length > 0;
  const unknown = work.columns.filter((column) => !snapshot.widths.has(column));
  return {
    charts: work.charts.length > 0 ? sheet.getCharts() : [],
    bandings: hasBands ? sheet.getBandings() : [],
    pixels: new Map(unknown.map((column) => [column, sheet.getColumnWidth(column)])),
    maxRows: rows > knownRows ? sheet.getMaxRows() : knownRows,
    maxColumns: columns > knownColumns ? sheet.getMaxColumns() : knownColumns,
    filter: hasBands || work.isFiltered ? sheet.getFilter() : null,
    conditionals: work.conditionals.length > 0 ? sheet.getConditionalFormatRules() : [],
  };
}

function questions(
  reading: BookReading,
  work: Work,
  reach: ReadonlyMap<string, Reach>,
): ReadonlyMap<string, Question> {
  return new Map(
    [...work.sheets].flatMap(([name, sheetWork]): [string, Question][] => {
      const before = reading.sheets.get(name);
      return before ? [[name, asked(before, sheetWork, reach.get(name) ?? NO_REACH)]] : [];
    }),
  );
}

/** Makes room: a sheet of Sheets has only the rows and columns it has. */
function widen({ sheet, asked: { maxRows, maxColumns } }: Target, [rows, columns]: Reach): void {
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function carryOut(target: Target, work: SheetWork, question: Question): void {
  const blocks = writtenBlocks(target, work.writes);
  const lifted = guardedBlocks(target, blocks);
  liftRules(target, lifted);
  setFormats(target, work);
  setValues(target, blocks);
  setLooks(target, work);
  setLinks(target, work, blocks);
  setRules(target, work, lifted);
  setConditionalLooks(target, work, question.conditionals);
  setWidths(target, work);
  freeze(target, work);
  setTablesAndFilter(target, work, question.filter);
  setCharts(target, work);
}

/**
 * Carries out the edits on the spreadsheet, which holds what was read and is to hold `planned`. Nothing is read once the
 * first write is done. What is kept for ourselves goes in before what it tells of: cut short anywhere, the spreadsheet can
 * be read for what it is, and each sheet of ours known.
 */
export function carriedOut(
  reading: BookReading,
  planned: WorkbookSnapshot,
  edits: readonly Edit[],
  services: Services,
): void {
  const work = gathered(edits);
  const reach = reaches(edits);
  const asking = questions(reading, work, reach);
  const active = reading.spreadsheet.getActiveSheet();
  const added = restructured(reading, work);
  const targets = new Map<string, Remembered & { readonly work: SheetWork; readonly question: Question }>();
  for (const name of new Set([...added.keys(), ...work.sheets.keys()])) {
    const before = added.has(name) ? undefined : reading.sheets.get(name);
    const sheet = added.get(name) ?? before?.sheet;
    const sheetPlan = sheetNamed(planned, name);
    if (!sheetPlan || !sheet) continue;
    const question = (before && asking.get(name)) ?? NEW_QUESTION;
    const memory = before ? sheetMemory(reading.memory, before.id) : {};
    const target: Target = { sheet, before, planned: sheetPlan, reading, services, asked: question, memory };
    const sheetWork = work.sheets.get(name) ?? noWork();
    const after = sheetAfter(target, sheetWork, reach.get(name) ?? NO_REACH);
    targets.set(name, { target, work: sheetWork, question, after });
  }
  const memory = memoryAfter(reading, planned, targets);
  const meanwhile = memoryMeanwhile(reading.memory, memory);
  keepMemory(reading, services, meanwhile, reading.memory);
  for (const [name, { target }] of targets) widen(target, reach.get(name) ?? NO_REACH);
  setNames(reading, planned, work);
  for (const { target, work: sheetWork, question } of targets.values()) carryOut(target, sheetWork, question);
  for (const name of added.keys())
    if (targets.get(name)?.target.planned.visibility !== 'visible')
      targets.get(name)?.target.sheet.hideSheet();
  setProperties(reading, planned, work, services);
  keepMemory(reading, services, memory, meanwhile);
  if (added.size > 0 && sheetNamed(planned, active.getName())) reading.spreadsheet.setActiveSheet(active);
}
