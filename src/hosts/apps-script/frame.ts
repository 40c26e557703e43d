import type { Area } from '../../book/area';
import { decimalIn, type Decimal } from '../sheets/formula-separators';
import type { NameSnapshot, TableSnapshot } from '../../book/snapshot';
import type { JournalHeads } from '../journal/workplace';
import { journalSheet } from './journal-rows';
import { markedTable, MEMORY_KEY } from '../sheets/keys';
import { memoryIn, type Memory } from '../sheets/memory';
import type { Services, Sheet, Spreadsheet } from './services';
import { areaOf } from './range-area';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** What is asked of the spreadsheet as a whole, before its sheets: five calls, six where there is a journal. */
export interface Frame extends Named {
  readonly spreadsheet: Spreadsheet;
  /** Every sheet, in its order: charts' own sheets and the journal too. */
  readonly all: readonly { readonly sheet: Sheet; readonly name: string; readonly id: number }[];
  readonly memory: Memory;
  /** By key. */
  readonly metadata: ReadonlyMap<string, { readonly item: Metadata; readonly value: string }>;
  /** How numbers are written in formulas: a call when it is first asked. */
  readonly decimal: () => Decimal;
  readonly namedRanges: readonly NamedRange[];
  /** Names of sheets that somebody has kept from this person, whole or in part. */
  readonly locked: ReadonlySet<string>;
  /** What the journal's sheet says of runs; `undefined` where there is none. That sheet is no content. */
  readonly journal: JournalHeads | undefined;
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

/** Sheets into which a write may be refused midway. */
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
  /** Of the tables, those that are Google's own, made from outside: a script can write in them, and neither make nor change one. */
  readonly native: ReadonlySet<string>;
}

function namedIn(ranges: readonly NamedRange[], memory: Memory): Named {
  const names: NameSnapshot[] = [];
  const tables: TableSnapshot[] = [];
  const native = new Set<string>();
  const hidden = new Set(memory.hiddenNames);
  for (const named of ranges) {
    const name = named.getName();
    const area = areaNamed(named);
    const table = markedTable(name);
    if (table) {
      if (area) tables.push({ name: table.name, area, totalsRow: false });
      if (table.isNative) native.add(table.name);
      // A name from an imported file that belongs to one sheet.
    } else if (!name.includes('!')) {
      names.push({ name, area, text: area ? '' : '#REF!', hidden: hidden.has(name.toLowerCase()) });
    }
  }
  return { names, tables, native };
}

export function frameOf(services: Services): Frame {
  const spreadsheet = services.app.getActiveSpreadsheet();
  const all = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName(), id: sheet.getSheetId() }));
  const metadata = new Map(
    spreadsheet.getDeveloperMetadata().map((item) => [item.getKey(), { item, value: item.getValue() ?? '' }]),
  );
  const memory = memoryIn(metadata.get(MEMORY_KEY)?.value);
  const namedRanges = spreadsheet.getNamedRanges();
  const locked = lockedSheets(spreadsheet, services);
  const journal = journalSheet(spreadsheet)?.heads;
  let known: Decimal | undefined;
  return {
    spreadsheet,
    all,
    memory,
    metadata,
    decimal: () => (known ??= decimalIn(spreadsheet.getSpreadsheetLocale())),
    namedRanges,
    ...namedIn(namedRanges, memory),
    locked,
    journal,
  };
}
