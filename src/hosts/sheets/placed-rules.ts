import { parseArea, type Area } from '../../book/area';
import type { PlacedRule, Rule } from '../../book/snapshot';

/** One cell's rule. */
export interface CellRule {
  readonly rule: Rule;
  /** Google's word for its condition: rules that we do not know may differ in ways that are not read, and are compared by it. */
  readonly criteria: string;
}

interface Cells {
  /** What the cell's rule says, the same text for the same rule; `''` where there is none. */
  keyAt(row: number, column: number): string;
}

/** The largest blocks, left to right and down, of cells with the same rule that no area of ours has taken. */
function grouped(rows: number, columns: number, sheet: string, cells: Cells, taken: Set<string>): Area[] {
  const areas: Area[] = [];
  const isFree = (row: number, column: number, key: string): boolean =>
    column <= columns && row <= rows && cells.keyAt(row, column) === key && !taken.has(`${row},${column}`);
  for (let column = 1; column <= columns; column += 1) {
    for (let row = 1; row <= rows; row += 1) {
      const key = cells.keyAt(row, column);
      if (key === '' || taken.has(`${row},${column}`)) continue;
      let down = 1;
      while (isFree(row + down, column, key)) down += 1;
      let across = 1;
      const fits = (offset: number): boolean =>
        Array.from({ length: down }, (_, step) => step).every((step) =>
          isFree(row + step, column + offset, key),
        );
      while (fits(across)) across += 1;
      const area = { sheet, row, column, rows: down, columns: across };
      take(area, taken);
      areas.push(area);
    }
  }
  return areas;
}

function take(area: Area, taken: Set<string>): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      taken.add(`${row},${column}`);
}

/**
 * The rules of a sheet with their areas. Sheets keeps a rule in each cell: areas that we gave one are known by their
 * remembered names as long as all their cells still have it; of the rest, neighbours with the same rule are one area.
 */
export function placedRules(
  rules: readonly (readonly (CellRule | null)[])[],
  sheet: string,
  remembered: readonly string[],
): readonly PlacedRule[] {
  const known = new Map<string, Rule>();
  const keys = rules.map((line) =>
    line.map((cell) => {
      if (!cell) return '';
      const { rule, criteria } = cell;
      const key = JSON.stringify([rule, rule.kind === 'foreign' ? criteria : '']);
      known.set(key, rule);
      return key;
    }),
  );
  const keyAt = (row: number, column: number): string => keys[row - 1]?.[column - 1] ?? '';
  const taken = new Set<string>();
  const ours = remembered.flatMap((name): Area[] => {
    const block = parseArea(name);
    if (!block) return [];
    const area = { sheet, ...block };
    const first = keyAt(area.row, area.column);
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (keyAt(row, column) !== first || taken.has(`${row},${column}`)) return [];
    if (first === '') return [];
    take(area, taken);
    return [area];
  });
  const others = grouped(keys.length, keys[0]?.length ?? 0, sheet, { keyAt }, taken);
  return [...ours, ...others].map((area) => ({
    area,
    rule: known.get(keyAt(area.row, area.column)) ?? { kind: 'foreign' },
  }));
}
