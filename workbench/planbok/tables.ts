export { tablesOf } from '../../src/opc/table-read';
export {
  withTableFilter,
  withTableLook,
  withTableName,
  withTotalsRow,
  type TableLook,
} from '../../src/opc/write/table-change';
export { withoutTablePart, withTablePart } from '../../src/opc/write/table-list';
export { resizedTable, tableIdOf, tableXml } from '../../src/opc/write/table-part';
