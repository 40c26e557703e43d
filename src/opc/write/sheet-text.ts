import { referenceOf } from '../cell-element';
import { atOnce } from '../steps';
import { attributeOf, isNamed, prefixOf } from '../token-text';
import { next, tokensOf, type Tokens } from '../tokens';
import { childrenOf } from '../xml';
import { worksheetOrder } from './schema-order';
import { childNamed, placed } from './placed';

/** An element in a text, with the offsets to splice at. */
export interface Place {
  readonly start: number;
  readonly openEnd: number;
  /** Offset of the closing tag; `openEnd` when the element is self-closing. */
  readonly contentEnd: number;
  readonly end: number;
}

export interface RowPlace extends Place {
  /** Counts from 1; the previous row's number plus one where the file gives none. */
  readonly row: number;
  readonly isNumbered: boolean;
  /** The format of the row's untouched cells, if the row has one. */
  readonly style: number | undefined;
}

/**
 * A worksheet part in two pieces: the cells, which may be megabytes, and everything else with an empty `sheetData` in
 * their place, which stays small however often it is rewritten.
 */
export interface SheetText {
  readonly frame: string;
  /** The whole `sheetData` element, which the offsets of rows and cells refer to. */
  readonly data: string;
  readonly place: Place;
  /** The prefix of the part's elements, with its colon, or `''`. */
  readonly prefix: string;
  readonly rows: readonly RowPlace[];
  readonly finder: CellFinder;
}

/** Finds the ends of cells without parsing their content. */
export interface CellFinder {
  /** Offset of the closing tag of the cell that `tokens` is on; `undefined` when its content must be parsed. */
  readonly plainEnd: (tokens: Tokens) => number | undefined;
}

/** A closing tag spelled otherwise than programs do, such as with white space. */
const oddClosing = /<\/(?:[\w.-]+:)?c\s/;

/** Where the text next has these letters, from an offset on; its length where it has them no more. Asked in order, it looks at each letter once. */
function aheadIn(text: string, letters: string): (from: number) => number {
  let [asked, found] = [0, -1];
  return (from) => {
    if (from < asked || from > found) {
      asked = from;
      found = text.indexOf(letters, from);
      if (found < 0) found = text.length;
    }
    return found;
  };
}

/** In a sheet without comments and CDATA, a cell without a formula ends at the next closing tag of its name. */
function cellFinder(data: string, prefix: string): CellFinder {
  const isOdd = data.includes('<!') || data.includes('<?') || oddClosing.test(data);
  if (isOdd) return { plainEnd: () => undefined };
  const closing = `</${prefix}c>`;
  const [closingFrom, formulaFrom] = [aheadIn(data, closing), aheadIn(data, `<${prefix}f`)];
  return {
    plainEnd: ({ end, nameStart, nameEnd }) => {
      if (nameEnd - nameStart !== closing.length - 3) return undefined;
      const close = closingFrom(end);
      return close === data.length || formulaFrom(end) < close ? undefined : close;
    },
  };
}

/**
 * Finds the closing tag of the row that `tokens` is on without looking at its cells; `undefined` when they must be gone
 * through. Whoever knows what is to be written has read them before.
 */
function rowFinder({ xml, end: from }: Tokens, prefix: string): (tokens: Tokens) => number | undefined {
  if (xml.includes('<!', from) || xml.includes('<?', from)) return () => undefined;
  const [openingFrom, closingFrom] = [aheadIn(xml, `<${prefix}row`), aheadIn(xml, `</${prefix}row>`)];
  return ({ end, kind }) => {
    const close = closingFrom(end);
    // With another row before it, it is that row's: this one's is spelled otherwise.
    return kind !== 'open' || close === xml.length || openingFrom(end) < close ? undefined : close;
  };
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || !/^\s*\d+\s*$/.test(text) ? undefined : Number(text);

interface Found {
  start: number;
  openEnd: number;
  contentEnd: number;
  prefix: string;
  end: number;
  rows: RowPlace[];
}

/** Tags that are gone through between two pauses; between two of them may be all the cells of a row. */
const AT_A_TIME = 1000;

/** Reads the rows from the `sheetData` tag that `tokens` is on, to its end. */
function* reading(tokens: Tokens): Generator<undefined, Found> {
  const { start, end: openEnd, depth, kind } = tokens;
  const found: Found = {
    start,
    openEnd,
    contentEnd: openEnd,
    end: openEnd,
    prefix: prefixOf(tokens),
    rows: [],
  };
  if (kind === 'empty') return found;
  const closingOf = rowFinder(tokens, found.prefix);
  let row = 0;
  let head = { row, isNumbered: false, style: undefined as number | undefined, start: 0, openEnd: 0 };
  let count = 0;
  while (next(tokens) && tokens.depth > depth) {
    count += 1;
    if (count % AT_A_TIME === 0) yield;
    if (tokens.depth !== depth + 1) {
      // A row without a number takes the number that its first cell gives.
      const isFirstCell =
        !head.isNumbered &&
        tokens.depth === depth + 2 &&
        isNamed(tokens, 'c') &&
        tokens.textStart === head.openEnd;
      const reference = isFirstCell ? attributeOf(tokens, 'r') : undefined;
      if (reference !== undefined) head.row = row = referenceOf(reference, tokens.part).row;
      continue;
    }
    if (tokens.kind !== 'close') {
      const said = numberOf(attributeOf(tokens, 'r'));
      row = said ?? row + 1;
      const isFormatted = attributeOf(tokens, 'customFormat') !== undefined;
      const style = isFormatted ? numberOf(attributeOf(tokens, 's')) : undefined;
      head = { row, isNumbered: said !== undefined, style, start: tokens.start, openEnd: tokens.end };
      if (said !== undefined && isNamed(tokens, 'row')) tokens.end = closingOf(tokens) ?? tokens.end;
    }
    if (tokens.kind === 'open' || !isNamed(tokens, 'row')) continue;
    const contentEnd = tokens.kind === 'empty' ? tokens.end : tokens.start;
    found.rows.push({ ...head, contentEnd, end: tokens.end });
  }
  found.contentEnd = tokens.start;
  found.end = tokens.end;
  return found;
}

/** Splits a worksheet. One without `sheetData` gets an empty one. @throws refusals as `next` */
export const parted = (xml: string, part = ''): SheetText => atOnce(parting(xml, part));

/** As `parted`, with a pause now and then. */
export function* parting(xml: string, part: string): Generator<undefined, SheetText> {
  const tokens = tokensOf(xml, part);
  while (next(tokens)) {
    if (tokens.depth !== 1 || tokens.kind === 'close' || !isNamed(tokens, 'sheetData')) continue;
    const { start, openEnd, contentEnd, end, prefix, rows } = yield* reading(tokens);
    yield;
    const moved = <T extends Place>(place: T): T => ({
      ...place,
      start: place.start - start,
      openEnd: place.openEnd - start,
      contentEnd: place.contentEnd - start,
      end: place.end - start,
    });
    const data = xml.slice(start, end);
    return {
      frame: `${xml.slice(0, start)}<${prefix}sheetData/>${xml.slice(end)}`,
      data,
      finder: cellFinder(data, prefix),
      place: moved({ start, openEnd, contentEnd, end }),
      prefix,
      rows: rows.map(moved),
    };
  }
  const { prefix } = childrenOf(xml, part);
  return parted(placed(xml, worksheetOrder, 'sheetData', `<${prefix}sheetData/>`), part);
}

/** Puts the cells, in as many pieces as they come, back into the frame. */
export function joined(frame: string, data: readonly string[]): string {
  const hole = childNamed(frame, 'sheetData');
  if (!hole) throw new Error('a worksheet frame without sheetData');
  // Joined once: a text that grows by `+` is put together when it is encoded, which takes as long again.
  return [frame.slice(0, hole.start), ...data, frame.slice(hole.end)].join('');
}
