import { textOf, type CellValue } from '../../book/cells';
import { folded } from '../matching';
import { statusInSwedish } from '../norwegian/norwegian';
import { strip, wholeSense } from '../statuses/status-wholes';
import { filledBetween, isEmptyRow, ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';

/* A list of the plan's own words that somebody has put below it: what each status means, or what may be chosen. */

const heading =
  /^(?:status\p{L}*|läge|läges\p{L}*|förklaring\p{L}*|forklaring|tegnforklaring|betydning|betydelse|begrepp|ord|ordlista|val|alternativ|prioritet\p{L}*|meaning|explanation|key|legend|choices?|options?|word|term|state|färg\p{L}*|colou?rs?|kod|code|symbol\p{L}*|tecken|sign|siffra|rag|trafikljus|list\p{L}*)(?: ?[:=])?$/iu;
const grade = /^(?:hög|medel|mellan|normal|låg|akut|high|medium|low|urgent)$/iu;
const colour =
  /^(?:grön|gul|röd|blå|vit|grå|svart|orange|lila|green|yellow|amber|red|blue|white|gr[ae]y|black|purple)a?t?$/iu;
const inSwedish = statusInSwedish('nb');
const MOST_CELLS = 3;
const FEWEST = 2;
const LONGEST = 40;

function isWord(text: string): boolean {
  const bare = strip(folded(text));
  return (
    text.length <= LONGEST &&
    (grade.test(text) || colour.test(text) || (bare !== '' && wholeSense(bare) !== undefined))
  );
}

const LONGEST_SIGN = 3;

/** A letter, a number, a mark or a colour, of which a key says what it means. */
const isSign = (value: CellValue): boolean =>
  (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100) ||
  (typeof value === 'string' &&
    value.trim() !== '' &&
    (value.trim().length <= LONGEST_SIGN || colour.test(value.trim())));

/** What a sign means, where that is a status in plain words. */
function meaningOf(value: CellValue): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const bare = strip(folded(value));
  const status =
    bare === '' ? undefined : (wholeSense(bare) ?? wholeSense(strip(folded(inSwedish(value)))))?.status;
  return status === undefined || status === 'unknown' || status === 'missing' ? undefined : bare;
}

/** The two filled cells of a row, or `undefined` where there are more or fewer. */
function pairIn(grid: Grid, row: number, left: number, right: number): readonly [number, number] | undefined {
  if (filledBetween(grid, row, left, right) !== 2) return undefined;
  const at: number[] = [];
  for (let column = left; column <= right; column += 1)
    if (ownValue(grid, row, column) !== null) at.push(column);
  const [sign = 0, meaning = 0] = at;
  return [sign, meaning];
}

/**
 * The row after the key that begins in this row, with or without a gap above: signs and what each means, "G | Klar", and no more in
 * the row. The row itself where no key begins. A number or a title beside its status is a row like the others.
 */
export function endOfKey(grid: Grid, row: number, shape: TableShape): number {
  const first = grid.first[row] ?? 1;
  if (first >= shape.left && !isSign(ownValue(grid, row, first))) return row;
  const signs = new Set<string>();
  const meanings = new Set<string>();
  let next = row;
  for (; next <= shape.last; next += 1) {
    const pair = pairIn(grid, next, shape.left, shape.right);
    if (!pair) break;
    const [sign, meaning] = pair.map((column) => ownValue(grid, next, column));
    const said = meaningOf(meaning ?? null);
    const field = shape.columns.find(({ column }) => column === pair[1])?.field;
    const isOwnStatus = field === 'status' && (pair[0] === shape.id || pair[0] === shape.main);
    if (!isSign(sign ?? null) || isOwnStatus || typeof meaning !== 'string') break;
    signs.add(textOf(sign ?? null));
    if (said !== undefined) meanings.add(said);
  }
  const rows = next - row;
  return rows >= FEWEST && signs.size === rows && meanings.size >= FEWEST && meanings.size * 2 >= rows
    ? next
    : row;
}

/** Whether two columns without headings beside a table are a key to it: different signs, each with a meaning of its own, in some rows. */
export function isKeyBeside(grid: Grid, column: number, rows: readonly number[]): boolean {
  const filled = rows.filter((row) => ownValue(grid, row, column) !== null);
  if (filled.length < FEWEST || filled.length >= rows.length) return false;
  const signs = filled.map((row) => ownValue(grid, row, column));
  const meanings = filled.map((row) => meaningOf(ownValue(grid, row, column + 1)));
  const isAlone = rows.every((row) => filled.includes(row) || ownValue(grid, row, column + 1) === null);
  return (
    isAlone &&
    signs.every(isSign) &&
    new Set(signs.map((sign) => textOf(sign))).size === filled.length &&
    meanings.every((meaning) => meaning !== undefined) &&
    new Set(meanings).size === filled.length
  );
}

/**
 * The row after the list that begins in this row, below a gap: each of its rows begins with a word for how things stand and says at
 * most a text more. The row itself where no list begins.
 */
export function endOfWordList(grid: Grid, row: number, shape: TableShape): number {
  let words = 0;
  let next = row;
  for (; next <= shape.last && !isEmptyRow(grid, next); next += 1) {
    const filled = filledBetween(grid, next, shape.left, shape.right);
    if (filled === 0 || filled > MOST_CELLS) return row;
    for (let column = shape.left; column <= shape.right; column += 1) {
      const value = ownValue(grid, next, column);
      if (value !== null && typeof value !== 'string') return row;
    }
    const first = ownValue(grid, next, grid.first[next] ?? shape.left);
    const text = typeof first === 'string' ? first.trim() : '';
    if (isWord(text)) words += 1;
    else if (next > row || !heading.test(text)) return row;
  }
  return words >= FEWEST ? next : row;
}
