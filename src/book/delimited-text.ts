/** A table as a text file: lines of fields between separators (RFC 4180, and what Excel writes in Swedish). */
export interface DelimitedTable {
  readonly separator: Separator;
  /** Every field as written, without its quotes. */
  readonly rows: readonly (readonly string[])[];
}

const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** The first lines tell the separator. */
const LINES_JUDGED = 20;
/** Excel's own way to say it, on a line of its own. */
const told = /^sep=(.)\r?\n/i;

/** A quote that is opened and never closed; `line` is where, from 1. */
export interface OpenQuote {
  readonly line: number;
}

/**
 * The fields of a text. A field in quotes may hold separators, line breaks and doubled quotes; a quote inside any other
 * field is a quote. `mostRows`: reading stops after so many.
 */
export function fieldsOf(
  text: string,
  separator: string,
  mostRows = Infinity,
): readonly (readonly string[])[] | OpenQuote {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let line = 1;
  const endRow = (): void => {
    rows.push(row);
    row = [];
    line += 1;
  };
  while (at < text.length && rows.length < mostRows) {
    let field: string;
    if (text[at] === '"') {
      const opened = line;
      let end = at + 1;
      const parts: string[] = [];
      for (;;) {
        const close = text.indexOf('"', end);
        if (close < 0) return { line: opened };
        parts.push(text.slice(end, close));
        end = close + 1;
        if (text[end] !== '"') break;
        parts.push('"');
        end += 1;
      }
      // What stands between the closing quote and the separator belongs to the field: nothing is lost.
      const rest = /[^\r\n]*/y;
      rest.lastIndex = end;
      const tail = (rest.exec(text)?.[0] ?? '').split(separator, 1)[0] ?? '';
      field = parts.join('') + tail;
      line += field.split('\n').length - 1;
      at = end + tail.length;
    } else {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
      field = text.slice(start, at);
    }
    row.push(field);
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end has an empty field behind it.
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return rows;
}

/** How well a separator fits: lines that have as many fields as the first, times how many those are. */
function fit(text: string, separator: string): number {
  const rows = fieldsOf(text, separator, LINES_JUDGED);
  if ('line' in rows) return 0;
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2) return 0;
  return rows.filter((row) => row.length === width).length * 100 + width;
}

/** Reads a delimited text; the separator is the one told, else the one that fits its first lines best. */
export function delimitedTable(content: string): DelimitedTable | OpenQuote {
  const byLine = told.exec(content);
  const text = byLine ? content.slice(byLine[0].length) : content;
  const known = separators.find((separator) => separator === byLine?.[1]);
  const [best = ';'] = [...separators].sort((a, b) => fit(text, b) - fit(text, a));
  const separator = known ?? best;
  const rows = fieldsOf(text, separator);
  return 'line' in rows ? rows : { separator, rows };
}
