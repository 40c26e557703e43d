import { refuse } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { method } from '../protocol/object-type';
import { text, truth, whole } from '../protocol/shape';
import { meets, type CellRange } from '../store/cell-range';
import { featuresIn } from '../store/live-sheet';
import { isForbidden } from '../store/protection';
import { addTable } from '../store/table-changes';
import { allTables, tablesIn, type LiveTable } from '../store/tables';
import { cells, cellsMeant } from './addresses';
import { tableId } from './table';
import { declared, object, type TablesOf } from './targets';

const listed = ({ book, sheet, within }: TablesOf): readonly LiveTable[] =>
  (sheet === undefined ? allTables(book) : tablesIn(book, sheet)).filter(
    ({ block }) => within === undefined || meets(block, within),
  );

function found(list: TablesOf, key: string): HostObject | undefined {
  const wanted = key.toLowerCase();
  const known = listed(list).find((table) => tableId(table) === key || table.name.toLowerCase() === wanted);
  return known && object('Table', known);
}

/** A table must not overlap another table or the sheet's own filter, and Excel creates no table over part of a merge. */
function add(list: TablesOf, address: string | CellRange, hasHeaders: boolean): HostObject {
  const where = 'TableCollection.add';
  const { book } = list;
  const range = cellsMeant({ book, sheet: list.sheet ?? book.active }, address, where);
  const { sheet } = range;
  if (isForbidden(range)) refuse('AccessDenied', where);
  if (!hasHeaders) refuse('NotImplemented', `${where} without headers`);
  if (tablesIn(book, sheet).some(({ block }) => meets(block, range)))
    refuse('InvalidArgument', where, 'A table cannot overlap another table.');
  if (featuresIn(sheet).merges.some((merge) => meets(merge, range))) refuse('InvalidOperation', where);
  const { row, column, rows, columns } = range;
  return object('Table', addTable(book, sheet, { row, column, rows, columns }));
}

export const tableCollection = declared('TableCollection', {
  items: (list) => listed(list).map((known) => object('Table', known)),
  scalars: { count: (list) => listed(list).length },
  methods: {
    add: method([cells, truth], add),
    getCount: method([], (list) => listed(list).length),
    getItem: method(
      [text],
      (list, key) => found(list, key) ?? refuse('ItemNotFound', 'TableCollection.getItem'),
    ),
    getItemOrNullObject: method([text], (list, key) => found(list, key)),
    getItemAt: method([whole], (list, at) => {
      const known = listed(list)[at];
      return known ? object('Table', known) : refuse('InvalidArgument', 'TableCollection.getItemAt');
    }),
  },
});
