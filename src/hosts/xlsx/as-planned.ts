import { sameValue, type CellValue } from '../../book/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../../book/snapshot';

const isSameMap = (a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean => {
  if (a.size !== b.size) return false;
  for (const [key, text] of a) if (b.get(key) !== text) return false;
  return true;
};

const shown = (value: CellValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;

function isSameLine(a: readonly CellValue[] = [], b: readonly CellValue[] = []): boolean {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    if (!sameValue(shown(a[index]), shown(b[index]))) return false;
  }
  return true;
}

function isSameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a === b) return true;
  const rows = Math.max(a.values.length, b.values.length);
  for (let row = 0; row < rows; row += 1) if (!isSameLine(a.values[row], b.values[row])) return false;
  return isSameMap(a.formulas, b.formulas) && isSameMap(a.formats, b.formats);
}

/** The first sheet that does not hold, cell by cell, the values, formulas and formats that were planned for it. */
export function differingSheet(planned: WorkbookSnapshot, found: WorkbookSnapshot): string | undefined {
  const sheets = new Map(found.sheets.map((sheet) => [sheet.name, sheet]));
  const missing = planned.sheets.find((sheet) => {
    const other = sheets.get(sheet.name);
    return other === undefined || !isSameSheet(sheet, other);
  });
  if (missing) return missing.name;
  return found.sheets.length === planned.sheets.length ? undefined : (found.sheets.at(-1)?.name ?? '');
}
