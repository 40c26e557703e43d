import { parseArea } from '../../planbok/cells';
import type { CellView } from '../../office-double/view/view';

/** The target of a cell's link. */
export type Destination =
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly row: number; readonly column: number }
  | { readonly kind: 'web'; readonly address: string }
  | { readonly kind: 'nowhere' };

/** `'Plan 2020'!F7` or `F7`. */
function cellIn(location: string): Destination {
  const at = location.lastIndexOf('!');
  const area = parseArea(location.slice(at + 1));
  if (area === undefined) return { kind: 'nowhere' };
  const name = at < 0 ? null : location.slice(0, at).replace(/^#/, '');
  const sheet = name?.startsWith("'") === true ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { kind: 'cell', sheet, row: area.row, column: area.column };
}

/** Only web pages and mail are opened, since a link in a workbook cannot be trusted. */
export function destinationOf(link: NonNullable<CellView['link']>): Destination {
  if (link.url === undefined || link.url === '') return cellIn(link.location ?? '');
  if (link.url.startsWith('#')) return cellIn(link.url.slice(1));
  let url: URL;
  try {
    url = new URL(link.url);
  } catch {
    return { kind: 'nowhere' };
  }
  return ['http:', 'https:', 'mailto:'].includes(url.protocol)
    ? { kind: 'web', address: url.href }
    : { kind: 'nowhere' };
}
