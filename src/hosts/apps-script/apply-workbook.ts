import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Memory } from '../sheets/memory';
import { MEMORY_KEY, OWN_KEY } from '../sheets/keys';
import type { BookReading } from './read';
import type { Services, Sheet } from './services';
import type { Work } from '../sheets/work';

/** Adds and removes sheets in their order; gives those that were added and still stand. */
export function restructured(reading: BookReading, { structure }: Work): ReadonlyMap<string, Sheet> {
  const { spreadsheet, sheets, namedRanges, book } = reading;
  const added = new Map<string, Sheet>();
  let count = sheets.size + book.otherSheets.length;
  for (const edit of structure) {
    if (edit.kind === 'addSheet') {
      added.set(edit.sheet, spreadsheet.insertSheet(edit.sheet, count));
      count += 1;
      continue;
    }
    const names = namedRanges.filter((named) => isIn(named, edit.sheet));
    const sheet = added.get(edit.sheet) ?? sheets.get(edit.sheet)?.sheet;
    if (!sheet)
      throw new Error(`restructured: no sheet named ${edit.sheet}; objectionsTo must be asked first`);
    spreadsheet.deleteSheet(sheet);
    // A named range outlives its sheet in Sheets; in the core's books it does not. It goes last: without its mark, a sheet
    // that was not yet deleted would not be known as ours.
    for (const named of names) named.remove();
    added.delete(edit.sheet);
    count -= 1;
  }
  return added;
}

function isIn(named: GoogleAppsScript.Spreadsheet.NamedRange, sheet: string): boolean {
  try {
    return named.getRange().getSheet().getName() === sheet;
  } catch {
    // The service throws when the cells of a name are gone.
    return false;
  }
}

/** Names as planned: those told, and none that a removed sheet has left behind. */
export function setNames(reading: BookReading, planned: WorkbookSnapshot, { names }: Work): void {
  const { spreadsheet, namedRanges } = reading;
  for (const name of new Set(names.map((text) => text.toLowerCase()))) {
    const now = planned.names.find((known) => known.name.toLowerCase() === name);
    const standing = namedRanges.filter((named) => named.getName().toLowerCase() === name);
    if (now?.area) {
      for (const named of standing) if (named.getName() !== now.name) named.remove();
      const { sheet, row, column, rows, columns } = now.area;
      const at = spreadsheet.getSheetByName(sheet);
      if (!at) throw new Error(`setNames: no sheet named ${sheet}`);
      spreadsheet.setNamedRange(now.name, at.getRange(row, column, rows, columns));
    } else for (const named of standing) named.remove();
  }
}

/**
 * Keeps a text under a key of ours in the spreadsheet itself, so that a copy of the file has it and every script with
 * access reads the same.
 */
export function keep(reading: BookReading, { app }: Services, key: string, value: string | undefined): void {
  const standing = reading.metadata.get(key);
  if (value === undefined) standing?.item.remove();
  else if (!standing)
    reading.spreadsheet.addDeveloperMetadata(key, value, app.DeveloperMetadataVisibility.DOCUMENT);
  else if (standing.value !== value) standing.item.setValue(value);
}

export function setProperties(
  reading: BookReading,
  planned: WorkbookSnapshot,
  properties: Work['properties'],
  services: Services,
): void {
  for (const name of new Set(properties))
    keep(reading, services, `${OWN_KEY}${name}`, planned.properties.get(name));
}

/** Keeps the note of what Sheets has no place for, unless it is the one that stands. */
export function keepMemory(reading: BookReading, services: Services, memory: Memory, standing: Memory): void {
  const text = JSON.stringify(memory);
  if (text !== JSON.stringify(standing)) keep(reading, services, MEMORY_KEY, text);
}
