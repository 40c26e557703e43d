import { isText, meaningAt } from './deadline-atoms';
import type { DeadlineContext } from './deadline-context';
import { isPlausible } from './deadline-numerals';
import type { Token } from './deadline-tokens';

/** The year that follows a month, a term or a quarter. */
export interface YearTail {
  readonly year?: number;
  /** Two digits stood for it. */
  readonly isShort: boolean;
  readonly next: number;
}

const between = ['i', 'in', 'av', 'of', 'år', 'året', 'year', 'under', ',', '.', '-', '/', "'"] as const;
const LONGEST_WAY = 3;

const isFullYear = (token: Token | undefined): boolean =>
  token?.is === 'number' && token.digits === 4 && token.value >= 1990 && token.value <= 2100;

/** Whether the two digits belong to what follows them: "1 juni - 20 juni", "vt - 2:a kvartalet". */
function belongsToNext(tokens: readonly Token[], at: number): boolean {
  const next = meaningAt(tokens, at + 1);
  if (next?.is === 'month' || next?.is === 'unit' || next?.is === 'label') return true;
  const isJoined = next?.is === 'join' && tokens[at + 2]?.is !== 'word';
  return isJoined && tokens[at + 2] !== undefined;
}

/** The year after a token, with or without a sign or a small word between; two digits only when the plan is near. */
export function yearAfter(tokens: readonly Token[], at: number, context: DeadlineContext): YearTail {
  const none: YearTail = { isShort: false, next: at };
  let next = at;
  while (next < at + LONGEST_WAY && isText(tokens, next, ...between)) next += 1;
  const token = tokens[next];
  if (token?.is !== 'number' || token.ordinal) return none;
  if (isFullYear(token)) return { year: token.value, isShort: false, next: next + 1 };
  if (token.digits !== 2 || belongsToNext(tokens, next)) return none;
  const year = 2000 + token.value;
  return isPlausible(year, context) ? { year, isShort: true, next: next + 1 } : none;
}
