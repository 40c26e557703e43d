/**
 * The clipboard format of spreadsheets: tabs between cells, line breaks between rows, quotes around cells that contain
 * either.
 */
export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Parses text copied from a spreadsheet, a text editor or a web page. A line break at the end does not begin a row. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  const row = (): string[] => rows.at(-1) ?? [];
  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') [cell, at] = unquoted(text, at);
    else {
      let end = at;
      while (end < text.length && !'\t\n\r'.includes(text.charAt(end))) end += 1;
      cell = text.slice(at, end);
      at = end;
    }
    row().push(cell);
    const ending = text.charAt(at);
    if (ending === '') break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (ending !== '\t') {
      if (at === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

/** A quoted cell and its end. A quote that is never closed is an ordinary character. */
function unquoted(text: string, from: number): [cell: string, end: number] {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) break;
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const next = text.charAt(close + 1);
      if (next === '' || '\t\n\r'.includes(next)) return [cell, close + 1];
      break;
    }
    cell += '"';
    at = close + 2;
  }
  let end = from;
  while (end < text.length && !'\t\n\r'.includes(text.charAt(end))) end += 1;
  return [text.slice(from, end), end];
}
