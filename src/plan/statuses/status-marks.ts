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

const yes: ReadonlySet<string> = new Set('ja j yes y true sant japp jepp jo ok 1'.split(' '));
const no: ReadonlySet<string> = new Set('nej n no false falskt nope ✗ ✘ ❌ 0 ej inte'.split(' '));
const crosses: ReadonlySet<string> = new Set(['x', 'xx', '×', '☒', '*', '•', '●']);

/** The answer to a heading that asks "Klart?". In a column headed "Klart" a cross says yes. */
export function yesOrNo(match: string, takesMarks: boolean): Status | undefined {
  const bare = match.replace(/(?:[.!,]|\uFE0F)+$/u, '');
  if (yes.has(bare) || done.has(bare)) return 'done';
  if (no.has(bare) || notStarted.has(bare)) return 'notStarted';
  return takesMarks && crosses.has(bare) ? 'done' : undefined;
}
