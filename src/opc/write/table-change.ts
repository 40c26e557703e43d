import { cellText, parseBlock, type Block } from '../block';
import { asXstring } from '../xml-text';
import { attributeIn, element, retagged } from './element';
import { tableOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

const withRoot = (xml: string, changes: Parameters<typeof retagged>[1]): string => {
  const { tag, root } = unwrapped(xml);
  return xml.slice(0, root.start) + retagged(tag, changes) + xml.slice(root.openEnd);
};

/** Renames the table. The caller updates formulas that name it. */
export const withTableName = (xml: string, name: string): string =>
  withRoot(xml, { name, displayName: name });

export interface TableLook {
  /** `TableStyleMedium2`, or `''` for none. */
  readonly style?: string;
  readonly rowStripes?: boolean;
  readonly columnStripes?: boolean;
  readonly firstColumn?: boolean;
  readonly lastColumn?: boolean;
}

/** Changes the table's style, or which parts of the style are shown. */
export const withTableLook = (xml: string, look: TableLook): string =>
  withChild(xml, tableOrder, 'tableStyleInfo', (present, p) => {
    const tag =
      present ??
      element(`${p}tableStyleInfo`, {
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: false,
        showColumnStripes: false,
      });
    return retagged(tag, {
      ...(look.style === undefined ? {} : { name: look.style === '' ? undefined : look.style }),
      ...(look.rowStripes === undefined ? {} : { showRowStripes: look.rowStripes }),
      ...(look.columnStripes === undefined ? {} : { showColumnStripes: look.columnStripes }),
      ...(look.firstColumn === undefined ? {} : { showFirstColumn: look.firstColumn }),
      ...(look.lastColumn === undefined ? {} : { showLastColumn: look.lastColumn }),
    });
  });

const refOf = ({ row, column, rows, columns }: Block): string =>
  `${cellText(row, column)}:${cellText(row + rows - 1, column + columns - 1)}`;

/** Shows or hides the table's filter buttons; a totals row is not filtered. */
export function withTableFilter(xml: string, isShown: boolean): string {
  const { tag } = unwrapped(xml);
  const block = parseBlock(attributeIn(tag, 'ref') ?? '');
  const totals = Number(attributeIn(tag, 'totalsRowCount') ?? 0);
  return withChild(xml, tableOrder, 'autoFilter', (present, p) => {
    if (!isShown || block === undefined) return undefined;
    return present ?? element(`${p}autoFilter`, { ref: refOf({ ...block, rows: block.rows - totals }) });
  });
}

/** Adds or removes a totals row, which is the table's last row; its first cell holds `label`. */
export function withTotalsRow(xml: string, block: Block, hasTotals: boolean, label: string): string {
  const made = withRoot(xml, {
    ref: refOf(block),
    totalsRowCount: hasTotals ? 1 : undefined,
    totalsRowShown: hasTotals ? undefined : false,
  });
  return withChild(made, tableOrder, 'tableColumns', (present) => {
    if (present === undefined) return undefined;
    const columns = childTexts(present).map(({ xml: column }, index) => {
      const { tag } = unwrapped(column);
      const said = hasTotals && index === 0 ? asXstring(label) : undefined;
      return (
        retagged(tag, { totalsRowLabel: said, ...(hasTotals ? {} : { totalsRowFunction: undefined }) }) +
        column.slice(tag.length)
      );
    });
    return rewrapped(unwrapped(present).tag, columns.join(''));
  });
}
