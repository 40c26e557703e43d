import { columnOfKey } from '../../../../src/book/area';
import { exception, type CallPlace } from '../strict';
import type { Quirk } from './quirk';

/** What may not be set on cells of a column with a type, and how Google says so. Values may. */
const refusals: ReadonlyMap<string, string> = new Map([
  ['Range.setDataValidations', 'This operation is not allowed on cells in typed columns.'],
  ['RangeList.clearDataValidations', 'This operation is not allowed on cells in typed columns.'],
  ['Range.setNumberFormats', "You can't set the number format of cells in a typed column."],
]);

const isIn = (at: CallPlace, columns: ReadonlySet<number> = new Set()): boolean =>
  at.blocks.some(
    ({ row, rows, column, columns: count }) =>
      row + rows > 2 && [...columns].some((typed) => typed >= column && typed < column + count),
  );

/** Each sheet holds a native table that a person has made; these of its columns have types. */
const typed = (name: string, isTyped: (column: number, isDay: boolean) => boolean): Quirk => ({
  name,
  reported: [
    '"This operation is not allowed on cells in typed columns", "You can\'t set the number format of cells in a typed column": scripts of many, 2025–2026, which go on with the values alone',
    'google-sheets-mcp 3.1.2',
  ],
  install: ({ book }) => {
    const tables = new Map(
      book.sheets
        .filter(({ cells }) => cells.size > 0)
        .map(({ id, cells }): [number, ReadonlySet<number>] => {
          const days = new Set<number>();
          const all = new Set<number>();
          for (const [key, { format }] of cells) {
            const column = columnOfKey(key);
            all.add(column);
            if (/[yd]/i.test(format)) days.add(column);
          }
          return [id, new Set([...all].filter((column) => isTyped(column, days.has(column))))];
        }),
    );
    book.wire.quirks = [
      ...book.wire.quirks,
      ({ name: call, at }) => {
        const message = refusals.get(call);
        if (message !== undefined && at && isIn(at, tables.get(at.sheetId))) throw exception(message);
      },
    ];
  },
});

export const typedColumns: readonly Quirk[] = [
  typed('typed-columns', () => true),
  typed('typed-words', (_, isDay) => !isDay),
];
