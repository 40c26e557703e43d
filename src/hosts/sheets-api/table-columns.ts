import { lastRow, type Area } from '../../book/area';
import { isDate, type CellValue } from '../../book/cells';
import { valueAt, type Rule, type SheetSnapshot } from '../../book/snapshot';
import type { ApiTable } from './api-types';

/** A column of a native table, as it is to be. */
export interface TableColumn {
  readonly heading: string;
  /** The rule that becomes the column's type; such cells have no rule of their own. */
  readonly typedBy: Rule | undefined;
}

/** Items that a list can have. */
const MOST_ITEMS = 500;

/** "Formulas are supported (and must begin with an = or a '+')": such a word would be calculated. */
const isWord = (item: string): boolean => item !== '' && !/^[=+]/.test(item);

function isTypedBy(rule: Rule, values: readonly CellValue[]): boolean {
  const isEmpty = (value: CellValue): boolean => value === null || value === '';
  if (rule.kind === 'date') return values.every((value) => isEmpty(value) || isDate(value));
  if (rule.kind !== 'list' || 'sheet' in rule.source) return false;
  const { source } = rule;
  return (
    source.length > 0 &&
    source.length <= MOST_ITEMS &&
    source.every(isWord) &&
    values.every((value) => isEmpty(value) || (typeof value === 'string' && source.includes(value)))
  );
}

/**
 * The columns of a table of this area. A column whose cells all have one rule, and hold what it allows, gets that as its type.
 * @returns `undefined` where Google's tables would have other headings: one that is no text, empty, or there twice
 */
export function tableColumns(sheet: SheetSnapshot, area: Area): readonly TableColumn[] | undefined {
  const columns = Array.from({ length: area.columns }, (_, across): TableColumn => {
    const column = area.column + across;
    const heading = valueAt(sheet, area.row, column);
    const body = Array.from({ length: area.rows - 1 }, (_row, down) =>
      valueAt(sheet, area.row + 1 + down, column),
    );
    const placed = sheet.rules.find(
      (one) =>
        one.area.column <= column &&
        one.area.column + one.area.columns > column &&
        one.area.row <= area.row + 1 &&
        lastRow(one.area) >= lastRow(area),
    );
    return {
      heading: typeof heading === 'string' ? heading : '',
      typedBy: placed && isTypedBy(placed.rule, body) ? placed.rule : undefined,
    };
  });
  const headings = new Set(columns.map(({ heading }) => heading.trim().toLowerCase()));
  return area.rows < 2 || headings.has('') || headings.size < columns.length ? undefined : columns;
}

/** The columns as the API takes them. */
export const apiColumns = (columns: readonly TableColumn[]): NonNullable<ApiTable['columnProperties']> =>
  columns.map(({ heading, typedBy }, columnIndex) => ({
    columnIndex,
    columnName: heading,
    ...(typedBy?.kind === 'date' ? { columnType: 'DATE' } : {}),
    ...(typedBy?.kind === 'list' && !('sheet' in typedBy.source)
      ? {
          columnType: 'DROPDOWN',
          dataValidationRule: {
            condition: {
              type: 'ONE_OF_LIST',
              values: typedBy.source.map((userEnteredValue) => ({ userEnteredValue })),
            },
          },
        }
      : {}),
  }));
