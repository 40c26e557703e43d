import type { Edit } from '../../book/edit';
import { PICTURE_SETTING } from '../../book/picture';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import { Failure } from '../failure';
import { setFormats, setValues, writtenBlocks } from './apply-cells';
import { setCharts } from './apply-chart';
import { setPicture } from './apply-picture';
import { setLinks } from './apply-links';
import { setLooks } from './apply-looks';
import { guardedBlocks, liftRules, setConditionalLooks, setRules } from './apply-rules';
import { setTablesAndFilter } from './apply-tables';
import { setWidths } from './apply-widths';
import { keepMemory, restructured, setNames, setProperties } from './apply-workbook';
import { hasDecimals, type Decimal } from '../sheets/formula-separators';
import { sheetFacts, NEW_SHEET, type SheetFacts } from './sheet-facts';
import { sheetMemory, type SheetMemory } from '../sheets/memory';
import type { BookReading } from './read';
import { memoryAfter, memoryMeanwhile, sheetAfter, withUnset, type Remembered } from '../sheets/remembering';
import { serviceFailure } from './service-failure';
import type { Services } from './services';
import type { Target } from './target';
import { unsetAfter } from '../sheets/unset-after';
import { gathered, noWork, NO_REACH, reaches, type Reach, type SheetWork, type Work } from '../sheets/work';

/** The facts that are needed about each existing sheet, by its name. */
function answers(
  reading: BookReading,
  work: Work,
  reach: ReadonlyMap<string, Reach>,
  isTakenBack: boolean,
): ReadonlyMap<string, SheetFacts> {
  return new Map(
    [...work.sheets].flatMap(([name, sheetWork]): [string, SheetFacts][] => {
      const before = reading.sheets.get(name);
      return before ? [[name, sheetFacts(before, sheetWork, reach.get(name) ?? NO_REACH, isTakenBack)]] : [];
    }),
  );
}

/** How numbers are written in formulas, asked before the first write where one that may be written has a number with parts. */
function decimalFor(reading: BookReading, planned: WorkbookSnapshot, { sheets }: Work): Decimal | undefined {
  const isNeeded = [...sheets].some(
    ([name, { writes }]) =>
      writes.length > 0 && [...(sheetNamed(planned, name)?.formulas.values() ?? [])].some(hasDecimals),
  );
  return isNeeded ? reading.decimal() : undefined;
}

/** Adds rows and columns: a sheet in Google Sheets has a fixed number of both. */
function widen({ sheet, facts: { maxRows, maxColumns } }: Target, [rows, columns]: Reach): void {
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function freeze({ sheet, planned, before }: Target, { isFrozen }: SheetWork): void {
  if (!isFrozen) return;
  const { rows, columns } = planned.frozen;
  const was = before?.snapshot.frozen ?? { rows: 0, columns: 0 };
  if (rows !== was.rows) sheet.setFrozenRows(rows);
  if (columns !== was.columns) sheet.setFrozenColumns(columns);
}

/** Colours that Google does not let us take away stay. It has not let us set them either, unless the cells were protected meanwhile. */
function asAllowed(work: () => void): void {
  try {
    work();
  } catch (error) {
    const failure = serviceFailure(error);
    if (!(failure instanceof Failure) || failure.code !== 'protected') throw error;
  }
}

/** @returns the formats and rules that a column's type did not let us set, for the note */
function carryOut(target: Target, work: SheetWork, isTakenBack: boolean): SheetMemory['unset'] {
  const blocks = writtenBlocks(target, work.writes);
  const lifted = liftRules(target, guardedBlocks(target, blocks));
  const formats = setFormats(target, work);
  // Before any value: without its format one of them may mean something else.
  unsetAfter(target, work, { formats, rules: [] });
  setValues(target, blocks);
  if (isTakenBack) asAllowed(() => setLooks(target, work));
  else setLooks(target, work);
  setLinks(target, work, blocks);
  const rules = setRules(target, work, lifted);
  setConditionalLooks(target, work);
  setWidths(target, work);
  freeze(target, work);
  setTablesAndFilter(target, work);
  setCharts(target, work);
  return unsetAfter(target, work, { formats, rules });
}

/**
 * Carries out the edits on the spreadsheet, which holds what was read and is to hold `planned`. Nothing is read once the
 * first write is done. What is kept for ourselves goes in before what it tells of: cut short anywhere, the spreadsheet can
 * be read for what it is, and each sheet of ours known.
 * @param isTakenBack the edits take back a run, which may have been refused anywhere
 * @returns the sheets whose picture Google did not take; all else is done
 */
export function carriedOut(
  reading: BookReading,
  planned: WorkbookSnapshot,
  edits: readonly Edit[],
  services: Services,
  isTakenBack = false,
): readonly string[] {
  const work = gathered(edits);
  const reach = reaches(edits);
  const known = answers(reading, work, reach, isTakenBack);
  const decimal = decimalFor(reading, planned, work);
  const active = reading.spreadsheet.getActiveSheet();
  const added = restructured(reading, work);
  const targets = new Map<string, Remembered & { readonly target: Target; readonly work: SheetWork }>();
  for (const name of new Set([...added.keys(), ...work.sheets.keys()])) {
    const before = added.has(name) ? undefined : reading.sheets.get(name);
    const sheet = added.get(name) ?? before?.sheet;
    const sheetPlan = sheetNamed(planned, name);
    if (!sheetPlan || !sheet) continue;
    const target: Target = {
      sheet,
      before,
      planned: sheetPlan,
      reading,
      services,
      facts: (before && known.get(name)) ?? NEW_SHEET,
      decimal,
      memory: before ? sheetMemory(reading.memory, before.id) : {},
    };
    const sheetWork = work.sheets.get(name) ?? noWork();
    const after = sheetAfter(target, sheetWork, reach.get(name) ?? NO_REACH);
    targets.set(name, { target, id: sheet.getSheetId(), work: sheetWork, after });
  }
  const memory = memoryAfter(reading, planned, targets);
  const meanwhile = memoryMeanwhile(reading.memory, memory);
  keepMemory(reading, services, meanwhile, reading.memory);
  for (const [name, { target }] of targets) widen(target, reach.get(name) ?? NO_REACH);
  setNames(reading, planned, work);
  const unset = new Map<string, SheetMemory['unset']>();
  for (const [name, { target, work: sheetWork }] of targets)
    unset.set(name, carryOut(target, sheetWork, isTakenBack));
  for (const name of added.keys()) {
    const target = targets.get(name)?.target;
    if (target?.planned.visibility !== 'visible') target?.sheet.hideSheet();
  }
  const undrawn = [...targets].flatMap(([name, { target, work: own }]) => {
    // A sheet has one: of several edits the last says what is there.
    const picture = own.pictures.at(-1);
    return picture === undefined || setPicture(target, picture) ? [] : [{ name, picture: picture.name }];
  });
  // What was not drawn is not remembered as drawn, so that the next run draws it.
  const untrue = new Set(undrawn.map(({ picture }) => `${PICTURE_SETTING}${picture}`));
  setProperties(
    reading,
    planned,
    work.properties.filter((name) => !untrue.has(name)),
    services,
  );
  keepMemory(reading, services, withUnset(memory, targets, unset), meanwhile);
  if (added.size > 0 && sheetNamed(planned, active.getName())) reading.spreadsheet.setActiveSheet(active);
  return undrawn.map(({ name }) => name);
}
