import type { DeadlineContext } from './deadline-context';
import { hasYear, stretchesOf } from './deadline-moments';
import { piecesOf } from './deadline-pieces';
import { tokensOf } from './deadline-tokens';

/** Days written in full inside a folded text ("klart 2020-03-12"), each once; those without a year are left. */
export function daysIn(text: string, context: DeadlineContext): readonly string[] {
  if (!/\d/.test(text)) return [];
  const days = new Set<string>();
  for (const piece of piecesOf(tokensOf(text, context), context).pieces) {
    if (piece.is !== 'moment' || piece.moment.shape !== 'day' || !hasYear(piece.moment)) continue;
    const [stretch] = stretchesOf(piece.moment);
    if (stretch) days.add(stretch.last);
  }
  return [...days];
}
