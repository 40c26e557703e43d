export { withColumnStyles } from '../../src/opc/write/column-style';
export { columnWidths } from '../../src/opc/write/column-widths';
export { columnStylesOf, withWidths } from '../../src/opc/write/column-elements';
export { withRowSizes } from '../../src/opc/write/row-sizes';
export { linesOf } from '../../src/book/text-lines';
