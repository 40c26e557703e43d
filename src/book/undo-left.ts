import { cellKey, columnOfKey, rowOfKey, type Area } from './area';

/**
 * What undoing leaves as it is, since it is no longer what the run left there. `cells`: changed since, where they are now.
 * `sheet-changed`: a sheet of ours that somebody has written on; `sheet-needed`: one that something left in the workbook
 * refers to; `sheet-gone`: one that is not there under that name; `sheet-rearranged`: one whose cells cannot be told
 * apart any more; `sheet-undeleted`: one that the program could not delete; `setting`: one that has got another value since.
 */
export type Left =
  | { readonly kind: 'cells'; readonly area: Area }
  | {
      readonly kind: 'sheet-changed' | 'sheet-needed' | 'sheet-gone' | 'sheet-rearranged' | 'sheet-undeleted';
      readonly sheet: string;
      /** A hidden sheet of ours: nobody has seen its name. */
      readonly isHidden?: true;
    }
  | { readonly kind: 'setting'; readonly name: string };

/** Cells of a workbook, by sheet. */
export interface CellSet {
  add(sheet: string, row: number, column: number): void;
  has(sheet: string, row: number, column: number): boolean;
  /** The cells as areas of one column, downwards. */
  areas(): readonly Area[];
}

export function cellSet(): CellSet {
  const sheets = new Map<string, Set<number>>();
  const keyOf = (row: number, column: number): number => cellKey(row, column);
  return {
    add(sheet, row, column) {
      const cells = sheets.get(sheet) ?? new Set();
      sheets.set(sheet, cells.add(keyOf(row, column)));
    },
    has: (sheet, row, column) => sheets.get(sheet)?.has(keyOf(row, column)) === true,
    areas: () => [...sheets].flatMap(([sheet, cells]) => columnRuns(sheet, [...cells])),
  };
}

function columnRuns(sheet: string, keys: readonly number[]): readonly Area[] {
  const areas: Area[] = [];
  const ordered = [...keys].sort((a, b) => columnOfKey(a) - columnOfKey(b) || a - b);
  for (const key of ordered) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      areas.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else areas.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return areas;
}
