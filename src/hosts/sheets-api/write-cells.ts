import { cellKey, columnOfKey, rowOfKey, type Area } from '../../book/area';
import { writtenArea } from '../../book/block';
import { sameValue, type CellValue } from '../../book/cells';
import { isKept } from '../../book/edit';
import { GENERAL } from '../../book/number-format';
import { formulaAt, valueAt, type SheetSnapshot } from '../../book/snapshot';
import { blocksOf, painted, type Block } from '../sheets/painted';
import type { ApiRequest } from './api-types';
import { apiValue } from './cell-value';
import { gridRange } from './grid-range';
import { apiFormat } from './number-format';
import { cellArea, type SheetTarget } from './sheet-target';

/** Cells as few blocks as possible, each of cells of one kind. */
export function blocksBy<Kind>(
  sheet: string,
  cells: ReadonlyMap<number, Kind>,
): readonly (readonly [Block, Kind])[] {
  const areas = [...cells].map(
    ([key, kind]) => [cellArea(sheet, rowOfKey(key), columnOfKey(key)), kind] as const,
  );
  const all = painted(areas);
  return all ? blocksOf(all) : [];
}

/** What the cell holds; an empty text is nothing. */
function held(sheet: SheetSnapshot | undefined, row: number, column: number): CellValue {
  const value = sheet ? valueAt(sheet, row, column) : null;
  return value === '' ? null : value;
}

/** The cells that the run writes and that are to hold something else than they do. */
export function changedCells({ work, planned, before }: SheetTarget): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const { at, cells } of work.writes)
    for (const [down, line] of cells.entries())
      for (const [across, input] of line.entries()) {
        const [row, column] = [at.row + down, at.column + across];
        if (isKept(input)) continue;
        const was = before?.snapshot;
        const isSame =
          (was && formulaAt(was, row, column)) === formulaAt(planned, row, column) &&
          sameValue(held(was, row, column), held(planned, row, column));
        if (!isSame) changed.add(cellKey(row, column));
      }
  return changed;
}

const covers = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

/** What formats come to: requests, and the columns whose type keeps theirs. */
export interface FormatWork {
  readonly requests: readonly ApiRequest[];
  readonly refused: readonly Area[];
}

/** Formats go in before values: a number is a day by its cell's format alone. A column's type decides over its cells. */
export function formatWork({ id, work, planned, before, typed }: SheetTarget): FormatWork {
  const cells = new Map<number, string>();
  const refused = new Map<number, true>();
  for (const area of [...work.formats, ...work.writes.map(writtenArea)])
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = cellKey(row, column);
        const format = planned.formats.get(key) ?? GENERAL;
        if (format === (before?.formats.get(key) ?? GENERAL)) continue;
        if (covers(typed, row, column)) refused.set(key, true);
        else cells.set(key, format);
      }
  return {
    requests: blocksBy(planned.name, cells).map(([block, format]) => {
      const numberFormat = apiFormat(format);
      return {
        repeatCell: {
          range: gridRange(id, block),
          cell: numberFormat ? { userEnteredFormat: { numberFormat } } : {},
          fields: 'userEnteredFormat.numberFormat',
        },
      };
    }),
    // One column each: so the note is worked out.
    refused: blocksBy(planned.name, refused).flatMap(([block]) =>
      Array.from({ length: block.columns }, (_, across) => ({
        sheet: planned.name,
        ...block,
        column: block.column + across,
        columns: 1,
      })),
    ),
  };
}

/** Values, formulas and emptied cells, as they are in the end; cells between that keep what they hold are not written. */
export function valueRequests(
  { id, planned, decimal }: SheetTarget,
  changed: ReadonlySet<number>,
): readonly ApiRequest[] {
  const cells = new Map([...changed].map((key) => [key, true] as const));
  return blocksBy(planned.name, cells).map(([block]) => ({
    updateCells: {
      range: gridRange(id, block),
      rows: Array.from({ length: block.rows }, (_, down) => ({
        values: Array.from({ length: block.columns }, (_line, across) => {
          const [row, column] = [block.row + down, block.column + across];
          const value = apiValue(valueAt(planned, row, column), formulaAt(planned, row, column), decimal);
          return value === undefined ? {} : { userEnteredValue: value };
        }),
      })),
      fields: 'userEnteredValue',
    },
  }));
}
