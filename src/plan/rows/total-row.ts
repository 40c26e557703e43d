import type { CellValue } from '../../book/cells';
import { isSpaceLike, ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import { isCountText, isTotalText, LONGEST_TOTAL } from './row-words';
import { namesState } from './state-names';

/* Rows of sums below a plan, or within it: they count actions, and are none. */

/** Above the digits and no space: such a text is no number, and nearly all texts are told so without a regex. */
function isLetterFirst(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 57 && !isSpaceLike(first);
}

const isNumberLike = (value: CellValue): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' &&
    !isLetterFirst(value) &&
    /^[\d\s.,%+-]+(?:kr|tkr|sek|%|st|h|tim|£|€|\$)?$/i.test(value.trim()));

/** Numbers, "2 av 5", "3 klara": how many there are, or how many of them. */
const isCount = (value: CellValue): boolean =>
  isNumberLike(value) ||
  (typeof value === 'string' && !isLetterFirst(value.trimStart()) && isCountText(value.trim()));

/** No word for how something stands is longer. */
const LONGEST_STATE = 24;

/**
 * A word for a sum, or for how things stand, and beside it nothing but numbers: "Summa | 5 st | 1 klar", "Klart | 33 %". Of how
 * things stand one text alone is enough: a plan whose titles are such words has more beside them.
 */
export function isTotal(grid: Grid, row: number, shape: TableShape): boolean {
  // A title longer than any word for a sum, and no number, settles it for nearly every row without a regex.
  const main = shape.main > 0 ? ownValue(grid, row, shape.main) : null;
  if (typeof main === 'string' && main.trim().length > LONGEST_TOTAL && !isNumberLike(main)) return false;
  let [isNamed, counts] = [false, 0];
  let state: string | undefined;
  for (let column = shape.left; column <= shape.right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    if (isCount(value)) counts += 1;
    else if (typeof value !== 'string') return false;
    else if (isTotalText(value.trim())) isNamed = true;
    else if (state === undefined && value.length <= LONGEST_STATE) state = value.trim();
    else return false;
  }
  if (state === undefined) return isNamed;
  const hasId = shape.id > 0 && shape.id !== shape.main && ownValue(grid, row, shape.id) !== null;
  return counts > 0 && !isNamed && !hasId && namesState(state);
}
