import { cellKey, overlaps, type Area } from '../../src/book/area';
import type { Package } from '../../src/opc/package';
import { sharedStringsOf } from '../../src/opc/shared-strings';
import { workbookOf } from '../../src/opc/workbook-parts';
import { attribute, scan } from '../../src/opc/xml';
import { areaIn, repeated, type StyleCounts } from './fault-terms';
import { sheetFacts, type SheetFacts } from './sheet-faults';

/** The lists of the styles with how many each has, and indices that lead beyond one. */
function styleFaults(
  pkg: Package,
  part: string | undefined,
): StyleCounts & { readonly faults: readonly string[] } {
  const counts: Record<string, number> = {};
  const wanted: (readonly [list: string, index: number, by: string])[] = [];
  const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' } as const;
  if (part !== undefined)
    scan(pkg.text(part), {
      open: (tag, path) => {
        const [list] = path.slice(-1);
        if (list === undefined || path.includes('extLst') || path.length !== 2) return;
        counts[list] = (counts[list] ?? 0) + 1;
        if (tag.name !== 'xf') return;
        for (const [name, of] of Object.entries(lists)) {
          const index = attribute(tag, name);
          if (index !== undefined) wanted.push([of, Number(index), list]);
        }
      },
    });
  const faults = wanted
    .filter(([list, index]) => index >= Math.max(1, counts[list] ?? 0))
    .map(([list, index, by]) => `a format of ${by} names ${index} of ${list}`);
  return { cellXfs: counts['cellXfs'] ?? 0, dxfs: counts['dxfs'] ?? 0, faults };
}

interface TableFacts {
  readonly name: string;
  readonly id: string;
  readonly area: Area | undefined;
  readonly faults: readonly string[];
}

/** A table must be as wide as it has columns, and its columns must be named as its headings read. */
function tableFacts(
  pkg: Package,
  part: string,
  { texts, merges }: SheetFacts,
  { dxfs }: StyleCounts,
): TableFacts {
  const faults: string[] = [];
  const columns: string[] = [];
  let [name, id, hasHeadings] = ['', '', true];
  let area: Area | undefined;
  let filter: Area | undefined;
  scan(pkg.text(part), {
    open: (tag) => {
      for (const [key, value] of Object.entries(tag.attributes))
        if (/dxfid$/i.test(key) && Number(value) >= dxfs) faults.push(`${key} ${value} is not there`);
      if (tag.name === 'autoFilter') filter = areaIn(attribute(tag, 'ref') ?? '');
      if (tag.name === 'tableColumn') columns.push(attribute(tag, 'name') ?? '');
      if (tag.name !== 'table') return;
      [name, id] = [attribute(tag, 'displayName') ?? '', attribute(tag, 'id') ?? ''];
      area = areaIn(attribute(tag, 'ref') ?? '');
      hasHeadings = attribute(tag, 'headerRowCount') !== '0';
    },
  });
  if (area === undefined) return { name, id, area, faults: [...faults, 'covers nothing'] };
  const { row, column } = area;
  if (columns.length !== area.columns) faults.push(`${columns.length} columns in a width of ${area.columns}`);
  faults.push(...repeated(columns.map((one) => one.toLowerCase())).map((one) => `two columns ${one}`));
  if (filter && (filter.row !== row || filter.column !== column || filter.columns !== area.columns))
    faults.push('its filter is elsewhere');
  if (merges.some((merge) => area && overlaps({ ...merge, sheet: '' }, area)))
    faults.push('covers merged cells');
  if (hasHeadings)
    for (const [at, heading] of columns.entries()) {
      const shown = texts.get(cellKey(row, column + at));
      if (shown === undefined || spoken(shown) !== spoken(heading))
        faults.push(`column ${heading} has the heading ${shown ?? 'of no text'}`);
    }
  return { name, id, area, faults };
}

/** Line breaks are written as `_x000a_` in names of columns. */
const spoken = (text: string): string =>
  text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');

/**
 * What makes Excel repair a workbook though each part keeps to its schema: indices that lead nowhere, tables that differ from
 * their cells, names and numbers that are given twice, areas that meet.
 */
export function workbookFaults(pkg: Package): readonly string[] {
  const workbook = workbookOf(pkg);
  const styles = styleFaults(pkg, workbook.styles);
  const shared = sharedStringsOf(pkg, workbook.sharedStrings);
  const known = { counts: styles, textAt: shared };
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, ...sheetFacts(pkg, sheet.part, known) }));
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map((part) => ({ part, on: sheet.part, ...tableFacts(pkg, part, sheet, styles) })),
  );
  const names = workbook.names.map(
    ({ name, sheetIndex = 'all' }) => `${name.toLowerCase()} of ${sheetIndex}`,
  );
  const global = new Set(
    workbook.names.flatMap(({ name, sheetIndex }) => (sheetIndex === undefined ? [name.toLowerCase()] : [])),
  );
  return [
    ...styles.faults.map((fault) => `styles: ${fault}`),
    ...sheets.flatMap(({ part, faults }) => faults.map((fault) => `${part}: ${fault}`)),
    ...tables.flatMap(({ part, faults }) => faults.map((fault) => `${part}: ${fault}`)),
    ...tables
      .filter(({ area, on }, at) =>
        tables.some(
          (other, before) =>
            before < at && on === other.on && area && other.area && overlaps(area, other.area),
        ),
      )
      .map(({ part }) => `${part}: meets another table`),
    ...repeated(tables.map(({ name }) => name.toLowerCase())).map((name) => `two tables ${name}`),
    ...repeated(tables.map(({ id }) => id)).map((id) => `two tables of number ${id}`),
    ...tables
      .filter(({ name }) => global.has(name.toLowerCase()))
      .map(({ name }) => `${name} is a table and a name`),
    ...repeated(names).map((name) => `two names ${name}`),
  ];
}
