import { pixelsOf } from '../sheets/column-width';
import { pixelsBefore } from '../sheets/width-memory';
import type { ApiRequest } from './api-types';
import type { SheetTarget } from './sheet-target';

/** A column without a width of ours gets back the one it had. Neighbours of one width are one request. */
export function widthRequests(target: SheetTarget): readonly ApiRequest[] {
  const { id, planned, work } = target;
  const pixels = (column: number): number => {
    const characters = planned.widths.get(column);
    return characters === undefined ? pixelsBefore(target, column) : pixelsOf(characters);
  };
  const told = [...new Set(work.columns)].sort((a, b) => a - b);
  const runs: { first: number; count: number; pixelSize: number }[] = [];
  for (const column of told) {
    const last = runs.at(-1);
    if (last && last.first + last.count === column && last.pixelSize === pixels(column)) last.count += 1;
    else runs.push({ first: column, count: 1, pixelSize: pixels(column) });
  }
  return runs.map(({ first, count, pixelSize }) => ({
    updateDimensionProperties: {
      range: { sheetId: id, dimension: 'COLUMNS', startIndex: first - 1, endIndex: first - 1 + count },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  }));
}

/** Rows and columns that stay in view. */
export function freezeRequests({ id, planned, before, work }: SheetTarget): readonly ApiRequest[] {
  const { rows, columns } = planned.frozen;
  const was = before?.snapshot.frozen ?? { rows: 0, columns: 0 };
  if (!work.isFrozen || (rows === was.rows && columns === was.columns)) return [];
  return [
    {
      updateSheetProperties: {
        properties: { sheetId: id, gridProperties: { frozenRowCount: rows, frozenColumnCount: columns } },
        fields: 'gridProperties(frozenRowCount,frozenColumnCount)',
      },
    },
  ];
}
