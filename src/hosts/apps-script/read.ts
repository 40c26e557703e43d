import type { Area } from '../../book/area';
import type { NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../../book/snapshot';
import { JOURNAL } from '../journal/journal-sheet';
import type { JournalHeads } from '../journal/workplace';
import { memoryIn, sheetMemory, type Memory } from './memory';
import { journalSheet } from './journal-rows';
import { sheetReading, type SheetReading } from './read-sheet';
import { wordOf, type Services, type Sheet, type Spreadsheet } from './services';
import { areaOf } from './validations';

/** How the keys of what we keep in the file begin. */
export const OWN_KEY = 'planbok.';

/** The key of the note that holds what Sheets has no place for; no setting's name begins like this. */
export const MEMORY_KEY = `${OWN_KEY}~memory`;

/** What marks a block as a table of ours: a named range, which follows its rows. Not among the names that the core sees. */
export const TABLE_NAME = 'planbok_table_';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The spreadsheet as it was read: the core's snapshot and the service's objects behind it. */
export interface BookReading {
  readonly spreadsheet: Spreadsheet;
  readonly book: WorkbookSnapshot;
  readonly memory: Memory;
  readonly sheets: ReadonlyMap<string, SheetReading>;
  /** By key. */
  readonly metadata: ReadonlyMap<string, { readonly item: Metadata; readonly value: string }>;
  readonly namedRanges: readonly NamedRange[];
  /** What the journal's sheet says of runs; that sheet is no content. */
  readonly journal: JournalHeads;
}

/** The area that a named range covers; `null` when its cells are gone, which the service says by throwing. */
function areaNamed(named: NamedRange): Area | null {
  try {
    return areaOf(named.getRange());
  } catch {
    return null;
  }
}

function isLocked(protection: GoogleAppsScript.Spreadsheet.Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}

/** Names of sheets that somebody has kept from this person, whole or in part: a write into them may be refused midway. */
function lockedSheets(spreadsheet: Spreadsheet, { app }: Services): ReadonlySet<string> {
  const { SHEET, RANGE } = app.ProtectionType;
  const protections = [...spreadsheet.getProtections(SHEET), ...spreadsheet.getProtections(RANGE)];
  return new Set(
    protections.filter(isLocked).map((protection) => protection.getRange().getSheet().getName()),
  );
}

interface Named {
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly TableSnapshot[];
}

function namedIn(ranges: readonly NamedRange[], memory: Memory): Named {
  const names: NameSnapshot[] = [];
  const tables: TableSnapshot[] = [];
  const hidden = new Set(memory.hiddenNames);
  for (const named of ranges) {
    const name = named.getName();
    const area = areaNamed(named);
    if (name.startsWith(TABLE_NAME)) {
      if (area) tables.push({ name: name.slice(TABLE_NAME.length), area, totalsRow: false });
      // A name from an imported file that belongs to one sheet.
    } else if (!name.includes('!')) {
      names.push({ name, area, text: area ? '' : '#REF!', hidden: hidden.has(name.toLowerCase()) });
    }
  }
  return { names, tables };
}

/** A wall clock is worked out once for each instant: plans repeat few days, and each asking is a call. */
export function wallClocks({ utilities }: Services, zone: string): (instant: Date) => string {
  const known = new Map<number, string>();
  return (instant) => {
    // To the nearest second, as programs show it: a day's number is rarely a whole number of seconds.
    const seconds = Math.round(instant.getTime() / 1000);
    const met = known.get(seconds);
    if (met !== undefined) return met;
    const whole = new Date(seconds * 1000) as unknown as GoogleAppsScript.Base.Date;
    const clock = utilities.formatDate(whole, zone, "yyyy-MM-dd'T'HH:mm:ss");
    known.set(seconds, clock);
    return clock;
  };
}

const isGrid = (sheet: Sheet): boolean => wordOf(sheet.getType()) === 'GRID';

/** Reads everything: six calls, and some for each sheet, whatever the number of rows. */
export function readBook(services: Services): BookReading {
  const spreadsheet = services.app.getActiveSpreadsheet();
  const all = spreadsheet.getSheets();
  const metadata = new Map(
    spreadsheet.getDeveloperMetadata().map((item) => [item.getKey(), { item, value: item.getValue() ?? '' }]),
  );
  const memory = memoryIn(metadata.get(MEMORY_KEY)?.value);
  const namedRanges = spreadsheet.getNamedRanges();
  const { names, tables } = namedIn(namedRanges, memory);
  const locked = lockedSheets(spreadsheet, services);
  const wallClock = wallClocks(services, spreadsheet.getSpreadsheetTimeZone());
  const journal = journalSheet(spreadsheet);
  const isContent = (sheet: Sheet): boolean => isGrid(sheet) && !(journal && sheet.getName() === JOURNAL);
  const nameById = new Map(all.map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  const sheets = all.filter(isContent).map((sheet): readonly [string, SheetReading] => {
    const name = sheet.getName();
    const surroundings = {
      memory: sheetMemory(memory, sheet.getSheetId()),
      isProtected: locked.has(name),
      wallClock,
      nameOf: (id: number) => nameById.get(id),
    };
    const own = tables.filter(({ area }) => area.sheet === name);
    return [name, sheetReading(sheet, name, own, surroundings)];
  });
  return {
    spreadsheet,
    memory,
    metadata,
    namedRanges,
    journal: journal?.heads ?? [],
    sheets: new Map(sheets),
    book: {
      sheets: sheets.map(([, { snapshot }]) => snapshot),
      otherSheets: all.filter((sheet) => !isContent(sheet)).map((sheet) => sheet.getName()),
      names,
      properties: new Map(
        [...metadata].flatMap(([key, { value }]) =>
          key.startsWith(OWN_KEY) && key !== MEMORY_KEY ? [[key.slice(OWN_KEY.length), value] as const] : [],
        ),
      ),
      isStructureProtected: false,
    },
  };
}
