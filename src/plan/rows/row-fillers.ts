import { byFirstLetter } from '../first-letter';
import { folded } from '../matching';
import { strip, wholeSense } from '../statuses/status-wholes';
import { ownValue, trimmed, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import { isSignatureText } from './row-words';

/* Rows of a plan's form that are no items: the example, the help, numbers that wait for an action, lines to sign. */

const isExampleMark = byFirstLetter('et', /^(?:ex|exempel|example|t\.? ?ex|e\.g)\.?$/iu);
const isExampleText = byFirstLetter('ets', /^(?:exempel|example|sample|ex|t\.? ?ex|e\.g)\.? ?[:–-]\s*\S/iu);
const isPlaceholder = byFirstLetter(
  'åydmnfjxl',
  /^(?:åååå-mm-dd|yyyy-mm-dd|dd[/.-]mm[/.-](?:åååå|yyyy|åå|yy)|mm[/.-]dd[/.-]yyyy|namn namnsson|förnamn efternamn|för- och efternamn|first ?name last ?name|name surname|jo(?:h|ne)n doe|jane doe|x{3,}|lorem ipsum.*)$/iu,
);
const help =
  /^(?:ange|skriv|fyll i|välj|beskriv|sätt|vem|när|vilken|vad|state|enter|type|fill in|choose|select|pick|describe|specify|insert|give|who|when|which|what)\b/iu;
/** A cell of a list to choose from in which nothing has been chosen. */
const unchosen = /^(?:[-–—.…]+|\(?(?:välj|ange|select|choose|pick)\b.*)$/iu;

const FEWEST = 2;

function textsIn(grid: Grid, row: number, shape: TableShape): readonly string[] | undefined {
  const texts: string[] = [];
  for (let column = shape.left; column <= shape.right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null || column === shape.id) continue;
    if (typeof value !== 'string') return undefined;
    texts.push(value.trim());
  }
  return texts;
}

/**
 * Whether the row holds so many placeholders, and beside its id nothing but texts. From the right: a number or a day, which
 * settles it for most rows, as a rule stands behind the texts.
 */
function isOfPlaceholders(grid: Grid, row: number, shape: TableShape): boolean {
  let count = 0;
  for (let column = shape.right; column >= shape.left; column -= 1) {
    const value = ownValue(grid, row, column);
    if (value === null || column === shape.id) continue;
    if (typeof value !== 'string') return false;
    if (isPlaceholder(trimmed(value))) count += 1;
  }
  return count >= FEWEST;
}

function textAt(grid: Grid, row: number, column: number): string {
  const value = ownValue(grid, row, column);
  return typeof value === 'string' ? trimmed(value) : '';
}

/** "Ex | Exempel: Byt lampa | Namn Namnsson | ÅÅÅÅ-MM-DD". Asked of every row, so that it makes no list of its texts. */
export const isExample = (grid: Grid, row: number, shape: TableShape): boolean =>
  isExampleMark(textAt(grid, row, shape.id)) ||
  isExampleText(textAt(grid, row, shape.main)) ||
  isOfPlaceholders(grid, row, shape);

/** "Beskriv kort vad som ska göras | Ange namn | Välj ur listan": what is to be filled in, and nothing that is. */
export function isHelp(grid: Grid, row: number, shape: TableShape): boolean {
  const texts = textsIn(grid, row, shape) ?? [];
  const told = texts.filter((text) => help.test(text) || isPlaceholder(text));
  return told.length > FEWEST && told.length * 4 >= texts.length * 3;
}

/** The status that a form has from the beginning. */
const isFirstStatus = (text: string): boolean => wholeSense(strip(folded(text)))?.status === 'notStarted';

/** A number, and at most lists in which nothing has been chosen, or the status that every row of the form begins with. */
export function isUnfilled(grid: Grid, row: number, shape: TableShape): boolean {
  let count = 0;
  for (const { column, field } of shape.columns) {
    const value = ownValue(grid, row, column);
    if (value === null || column === shape.id) continue;
    if (typeof value !== 'string') return false;
    const text = value.trim();
    if (!unchosen.test(text) && !(field === 'status' && isFirstStatus(text))) return false;
    count += 1;
  }
  return count > 0;
}

const isSignature = (texts: readonly string[]): boolean =>
  texts.filter((text) => isSignatureText(text)).length >= FEWEST;

/** A line for those who sign: what stands below it is names and places. */
export const isSignatureRow = (grid: Grid, row: number, shape: TableShape): boolean =>
  isSignature(textsIn(grid, row, shape) ?? []);
