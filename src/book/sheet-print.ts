import { cellKey } from './area';
import type { CellValue } from './cells';
import { fingerprint } from './digest';
import type { SheetSnapshot } from './snapshot';

function trimmed(line: readonly CellValue[]): readonly CellValue[] {
  let length = line.length;
  while (length > 0 && (line[length - 1] ?? null) === null) length -= 1;
  return length === line.length ? line : line.slice(0, length);
}

/**
 * A fingerprint of everything a person can have typed on the sheet: its values and formulas. What formulas give does not
 * count, since it follows from other cells.
 */
export function sheetPrint({ values, formulas }: SheetSnapshot): string {
  const typed = values.map((line, index) =>
    trimmed(
      line.map((value, across) =>
        value === '' || formulas.has(cellKey(index + 1, across + 1)) ? null : value,
      ),
    ),
  );
  while (typed.at(-1)?.length === 0) typed.pop();
  return fingerprint([typed, [...formulas].sort(([a], [b]) => a - b)]);
}
