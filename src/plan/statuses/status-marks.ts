import { firstCharacter } from '../matching';
import type { Status } from '../status';

const done: ReadonlySet<string> = new Set(['✓', '✔', '☑', '✅', '🗹', '√', '👍']);
const notStarted: ReadonlySet<string> = new Set(['☐', '⬜', '□', '◻', '▢', '❏', '❑']);

/** What a mark before or instead of words means everywhere. Colours and crosses need the workbook's own key. */
export function markOf(match: string): Status | undefined {
  const mark = firstCharacter(match);
  if (done.has(mark)) return 'done';
  return notStarted.has(mark) ? 'notStarted' : undefined;
}

const yes: ReadonlySet<string> = new Set('ja j yes y true sant japp jepp jo ok'.split(' '));
const no: ReadonlySet<string> = new Set('nej n no false falskt nope ✗ ✘ ❌ ej inte'.split(' '));
/** Whether the text alone answers yes or no, in words. */
export const isAnswer = (match: string): boolean => yes.has(match) || no.has(match);

const crosses: ReadonlySet<string> = new Set(['x', 'xx', '×', '☒', '*', '•', '●']);

/** A yes with words after it that may take it back: "Ja men inte i köket", "Yes, partly". */
export const startsWithYes = (match: string): boolean =>
  /^(?:ja|jo|yes|yep)[ ,;:(–-]+(?=.*(?<!\p{L})(?:men|fast|förutom|utom|dock|but|except|though|although|however|delvis|partly|partially|nästan|almost|inte|ej|not)(?!\p{L}))/u.test(
    match,
  );

/** Besides words and marks, what says yes in a column: a cross under "Klart", 1 where all is 0 or 1. */
export interface YesMarks {
  readonly crosses: boolean;
  readonly binary: boolean;
}

/** The answer to a heading that asks "Klart?". */
export function yesOrNo(match: string, takes: YesMarks): Status | undefined {
  const bare = match.replace(/(?:[.!,]|\uFE0F)+$/u, '');
  if (takes.binary && (bare === '1' || bare === '0')) return bare === '1' ? 'done' : 'notStarted';
  if (yes.has(bare) || done.has(bare)) return 'done';
  if (no.has(bare) || notStarted.has(bare)) return 'notStarted';
  return takes.crosses && crosses.has(bare) ? 'done' : undefined;
}

/** Whether the text alone answers, in words or by a mark. */
export const isAnyAnswer = (match: string): boolean =>
  yesOrNo(match, { crosses: true, binary: true }) !== undefined;
