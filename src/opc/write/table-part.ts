import { parseBlock, cellText, type Block } from '../block';
import { asXstring, fromXstring } from '../xml-text';
import { namespaceOf, type Dialect } from './dialect';
import { attributeIn, decodedAttribute, element, retagged, XML_HEAD } from './element';
import { refiltered } from './filter';
import { tableOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

/** A line break in a heading is escaped here, unlike in the cell (ISO 29500-1, 22.9.2.19). */
const headingText = (heading: string): string =>
  asXstring(heading.replaceAll('\r\n', '\n')).replaceAll('\n', '_x000a_');

const refOf = (block: Block): string => {
  const first = cellText(block.row, block.column);
  const last = cellText(block.row + block.rows - 1, block.column + block.columns - 1);
  return first === last ? first : `${first}:${last}`;
};

export interface NewTable {
  readonly id: number;
  readonly name: string;
  readonly block: Block;
  /** The texts of the header row; all different, none empty. */
  readonly headings: readonly string[];
}

/** A new table part. It has no table style: the cells have formats of their own. */
export function tableXml(dialect: Dialect, { id, name, block, headings }: NewTable): string {
  const ref = refOf(block);
  const columns = headings.map((heading, index) =>
    element('tableColumn', { id: index + 1, name: headingText(heading) }),
  );
  const shows = {
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: false,
    showColumnStripes: false,
  };
  return (
    XML_HEAD +
    element(
      'table',
      { xmlns: namespaceOf(dialect, 'main'), id, name, displayName: name, ref, totalsRowShown: false },
      element('autoFilter', { ref }) +
        element('tableColumns', { count: columns.length }, columns.join('')) +
        element('tableStyleInfo', shows),
    )
  );
}

export interface TableHead {
  readonly name: string;
  readonly block: Block | undefined;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** What a table part declares. */
export function tableHeadOf(xml: string): TableHead {
  const { tag } = unwrapped(xml);
  const totals = attributeIn(tag, 'totalsRowCount');
  return {
    name: attributeIn(tag, 'displayName') ?? attributeIn(tag, 'name') ?? '',
    block: parseBlock(attributeIn(tag, 'ref') ?? ''),
    hasHeaderRow: attributeIn(tag, 'headerRowCount') !== '0',
    hasTotalsRow: totals !== undefined && totals !== '0',
  };
}

const plainHeading = (columnXml: string): string => fromXstring(decodedAttribute(columnXml, 'name') ?? '');

/**
 * The table's columns for these headings. A column with the same name is kept with its formulas; else the column at that
 * position is renamed if its name is no longer used; else a column with an unused id is added.
 */
function columnsFor(tableColumns: string, p: string, headings: readonly string[]): string {
  const known = childTexts(tableColumns).map(({ xml }) => xml);
  const names = known.map(plainHeading);
  let id = Math.max(0, ...known.map((xml) => Number(attributeIn(xml, 'id') ?? 0)));
  const columns = headings.map((heading, index) => {
    const same = known[names.indexOf(heading)];
    if (same !== undefined) return same;
    const name = headingText(heading);
    const there = known[index];
    if (there !== undefined && !headings.includes(names[index] ?? '')) {
      const { tag } = unwrapped(there);
      return retagged(tag, { name }) + there.slice(tag.length);
    }
    id += 1;
    return element(`${p}tableColumn`, { id, name });
  });
  const { tag } = unwrapped(tableColumns);
  if (columns.length === known.length && columns.every((xml, index) => xml === known[index]))
    return tableColumns;
  return rewrapped(retagged(tag, { count: columns.length }), columns.join(''));
}

/**
 * Changes the table's area. Columns are matched by their headings; totals row, style and calculated columns are kept, and
 * the filter follows. `headings` as in `NewTable`; for a table without header row, the column names.
 */
export function resizedTable(xml: string, block: Block, headings: readonly string[]): string {
  const { tag, root } = unwrapped(xml);
  const { hasTotalsRow } = tableHeadOf(xml);
  const resized = xml.slice(0, root.start) + retagged(tag, { ref: refOf(block) }) + xml.slice(root.openEnd);
  const filtered = { ...block, rows: block.rows - (hasTotalsRow ? 1 : 0) };
  const withOwnFilter = withChild(resized, tableOrder, 'autoFilter', (present, p) =>
    present === undefined ? undefined : refiltered(present, p, refOf(filtered)),
  );
  return withChild(withOwnFilter, tableOrder, 'tableColumns', (present, p) =>
    columnsFor(present ?? `<${p}tableColumns/>`, p, headings),
  );
}

/** The column names of a table, for one whose header row is hidden. */
export const columnNamesOf = (xml: string): readonly string[] => {
  const columns = childTexts(xml).find(({ name }) => name === 'tableColumns');
  return columns === undefined ? [] : childTexts(columns.xml).map((column) => plainHeading(column.xml));
};

/** The table's id, unique in the workbook. */
export const tableIdOf = (xml: string): number => Number(attributeIn(unwrapped(xml).tag, 'id') ?? 0);
