import { folded } from '../matching';
import { strip, wholeSense } from '../statuses/status-wholes';
import { filledBetween, isEmptyRow, ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';

/* A list of the plan's own words that somebody has put below it: what each status means, or what may be chosen. */

const heading =
  /^(?:status\p{L}*|läge|läges\p{L}*|förklaring\p{L}*|forklaring|tegnforklaring|betydning|betydelse|begrepp|ord|ordlista|val|alternativ|prioritet\p{L}*|meaning|explanation|key|legend|choices?|options?|word|term|state|färg\p{L}*|colou?rs?|kod|code|symbol\p{L}*|tecken|sign|siffra|rag|trafikljus|list\p{L}*)(?: ?[:=])?$/iu;
const grade = /^(?:hög|medel|mellan|normal|låg|akut|high|medium|low|urgent)$/iu;
const colour =
  /^(?:grön|gul|röd|blå|vit|grå|svart|orange|lila|green|yellow|amber|red|blue|white|gr[ae]y|black|purple)a?t?$/iu;
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
