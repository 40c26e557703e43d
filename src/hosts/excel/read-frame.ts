import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../book/area';
import type { SheetSnapshot, TableSnapshot } from '../../book/snapshot';
import { ask, type Ask, type SheetIn } from './asks';
import { PLACE, placeOf } from './read-cells';
import type { SheetHead } from './structure';
import { charactersOf, standardPoints } from './widths';

/** What a sheet has besides cells, rules and conditional looks. */
export type SheetFrame = Pick<
  SheetSnapshot,
  'merges' | 'hiddenColumns' | 'tables' | 'filter' | 'widths' | 'frozen'
>;

/** Columns whose widths are read, used or not. */
const WIDTH_COLUMNS = 64;

function widthsIn(columns: readonly Excel.ColumnProperties[], standardWidth: number): Map<number, number> {
  const standard = standardPoints(standardWidth);
  return new Map(
    columns.flatMap(({ format }, index) => {
      const points = format?.columnWidth;
      // A hidden column has no width.
      return points === undefined || points === 0 || points === standard
        ? []
        : [[index + 1, charactersOf(points)] as const];
    }),
  );
}

/** Panes, filter, tables, widths; merges where the program can tell of them (ExcelApi 1.13). */
export const frameAsk = (
  sheetIn: SheetIn,
  head: SheetHead,
  canTellMerges: boolean,
  take: (frame: SheetFrame) => void,
): Ask =>
  ask((context) => {
    const sheet = sheetIn(context);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load(PLACE);
    const filter = sheet.autoFilter.getRangeOrNullObject();
    filter.load(PLACE);
    const columns = sheet
      .getRangeByIndexes(0, 0, 1, WIDTH_COLUMNS)
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const tables = head.tables.map((table) => {
      const range = sheet.tables.getItem(table.id).getRange();
      range.load(PLACE);
      return { table, range };
    });
    const merges = canTellMerges ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
    merges?.load('address');
    merges?.areas.load(`items/${PLACE.replaceAll(',', ',items/')}`);
    return () => {
      const area = (range: Excel.Range): Area => ({ sheet: head.name, ...placeOf(range) });
      const { rows, columns: across } = frozen.isNullObject ? { rows: 0, columns: 0 } : placeOf(frozen);
      take({
        frozen: { rows: rows === MAX_ROWS ? 0 : rows, columns: across === MAX_COLUMNS ? 0 : across },
        filter: filter.isNullObject ? null : area(filter),
        widths: widthsIn(columns.value, head.standardWidth),
        hiddenColumns: new Set(
          columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [index + 1] : [])),
        ),
        tables: tables.map(({ table, range }): TableSnapshot => ({
          name: table.name,
          area: area(range),
          totalsRow: table.totalsRow,
        })),
        merges: merges === undefined || merges.isNullObject ? [] : merges.areas.items.map(area),
      });
    };
  });
