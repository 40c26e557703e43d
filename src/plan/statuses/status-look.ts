import type { CellLook } from '../../book/snapshot';
import { colourOfFill } from './colours';
import { byColour, type Legend } from './legend-lookup';
import { sense, type StatusSense } from './status-wholes';

/** A look says what the words leave open: the legend's colour, or that the text is struck through. */
export function withLook(
  said: StatusSense,
  text: string,
  { fill, strike }: CellLook,
  legend: Legend,
): StatusSense {
  /** Words that are not understood may take back what a colour says is done. */
  const isTold = /\p{L}{2}/u.test(text);
  if (strike === true && said.status !== 'done') return sense('cancelled', 'likely');
  const isOpen = said.status === 'missing' || said.status === 'unknown';
  if (!isOpen || fill === undefined || legend.size === 0) return said;
  const exact = legend.get(fill.toUpperCase());
  const status = exact ?? byColour(legend, colourOfFill(fill));
  if (status === undefined || (status === 'done' && isTold)) return said;
  return sense(status, exact ? 'certain' : 'likely');
}
