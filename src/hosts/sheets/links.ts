import { cellName, parseArea } from '../../book/area';
import type { LinkTarget } from '../../book/snapshot';

type Target = LinkTarget['to'];

const INSIDE = /^#gid=(\d+)&range=([A-Z]+\d+)$/;

/** The address of a link: outside as it is, inside as Sheets writes a link to a cell. */
export function linkUrl(to: Target, idOf: (sheet: string) => number | undefined): string | undefined {
  if ('url' in to) return to.url;
  const id = idOf(to.sheet);
  return id === undefined ? undefined : `#gid=${id}&range=${cellName(to.row, to.column)}`;
}

/** What a link's address leads to; an inside one whose sheet is gone stays an address. */
export function linkTarget(url: string, nameOf: (sheetId: number) => string | undefined): Target {
  const [, id = '', cell = ''] = INSIDE.exec(url) ?? [];
  const sheet = id === '' ? undefined : nameOf(Number(id));
  const place = parseArea(cell);
  return sheet === undefined || !place ? { url } : { sheet, row: place.row, column: place.column };
}
