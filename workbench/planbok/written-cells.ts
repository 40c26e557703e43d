export type { CellContent, PlainContent } from '../../src/opc/write/cell-xml';
export { wouldBeRetyped } from '../../src/opc/write/text-gate';
export { writtenData } from '../../src/opc/write/written-data';
export type { CellChange, SheetStyles } from '../../src/opc/write/written-row';
export { groupedFormulas } from '../../src/opc/write/sheet-cells';
export { withFormulas } from '../../src/opc/write/formula-texts';
export { shifted } from '../../src/opc/formula-shift';
