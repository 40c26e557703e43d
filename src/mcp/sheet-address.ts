import { parseArea, type Address, type Area } from '../book/area';

/** The area that `'Plan 2020'!A7:E7` names; the quotation marks may be left out. `undefined` for anything else. */
export function areaIn(text: string): Area | undefined {
  const at = text.lastIndexOf('!');
  const block = at < 0 ? undefined : parseArea(text.slice(at + 1));
  const name = text.slice(0, at).trim();
  const [, quoted] = /^'(.+)'$/su.exec(name) ?? [];
  const sheet = quoted === undefined ? name : quoted.replaceAll("''", "'");
  return block && sheet !== '' ? { sheet, ...block } : undefined;
}

/** The cell that `'Plan 2020'!F7` names. */
export function cellIn(text: string): Address | undefined {
  const area = areaIn(text);
  if (!area || area.rows > 1 || area.columns > 1) return undefined;
  return { sheet: area.sheet, row: area.row, column: area.column };
}
