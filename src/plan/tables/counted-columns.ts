import { isBlank, textOf, type CellValue } from '../../book/cells';
import { sense } from '../columns/sense';
import type { Field } from '../field';
import { countedTime } from '../headings/counted-time';
import { take, type ColumnDraft } from './column-draft';
import { saysLength } from './length-column';
import type { SecondLook } from './second-look';

/* Bare numbers under a heading that says what they count: "Vecka", "Åtgärdas v.", "Month". They are times, and nothing else. */

const FEWEST = 2;
/** "2026", "v. 24". */
const LONGEST_COUNT = 5;
const times: ReadonlySet<Field> = new Set(['deadline', 'startDate', 'completedAt']);
/** "Åtgärdas v.", "To be done wk", "Slut v": what ends then. */
const ends =
  /^(?:ska(?:ll)? (?:vara )?)?(?:avslut|beräkn|färdig|genomför|görs|gör|klar|slut|senast|till|t\.? ?o\.? ?m|utför|åtgärda|to (?!do)|until|complet|deadline|done|due|end|finish|ready|target)/u;

/** "Från v", "Start wk": what begins then. */
const begins = /^(?:från|fr\.? ?o\.? ?m|start|börja|påbörja|inled|from|begin|commence)/u;

const year = /^(?:år|year|målår|target year)$/u;
const isYear = (count: number): boolean => count >= 2000 && count < 2100;

const countOf = (value: CellValue): number | undefined => {
  const text = textOf(value)
    .trim()
    .replace(/^v\.? ?/iu, '');
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
};

/** Whether the heading names a unit of time, and every number is one of it. */
function countsTimes({ column, header, content }: ColumnDraft, look: () => SecondLook): boolean {
  const key = header?.heading.key ?? '';
  const unit = countedTime(key);
  // "v. 12" is one week, in which marks stand.
  if (
    /\d/.test(key) ||
    saysLength(key) ||
    (!unit && !year.test(key)) ||
    content.filled < FEWEST ||
    // Numbers may be typed as texts ("24").
    content.meanLength > LONGEST_COUNT
  )
    return false;
  return look()
    .cellsOf(column)
    .filter((value) => !isBlank(value))
    .every((value) => {
      const count = countOf(value);
      return count !== undefined && (unit ? count >= 1 && count <= unit.most : isYear(count));
    });
}

/** A quarter, a month or a week right beside the year of the deadline is a part of the same time. */
const isPartOfYear = ({ column, header }: ColumnDraft, drafts: readonly ColumnDraft[]): boolean =>
  countedTime(header?.heading.key ?? '') !== undefined &&
  drafts.some(
    (other) =>
      other.field === 'deadline' &&
      Math.abs(other.column - column) === 1 &&
      year.test(other.header?.heading.key ?? ''),
  );

/** What such a column may be; where another says when, it is nothing that anybody needs to be asked about. */
export function settleCountedTimes(drafts: readonly ColumnDraft[], look: () => SecondLook): void {
  for (const draft of drafts) {
    const isOpen = !draft.isSettled && (draft.certainty !== 'certain' || draft.field === 'unknown');
    const isTime = times.has(draft.field) && draft.certainty !== 'guess';
    if (!isOpen || isTime || !countsTimes(draft, look)) continue;
    const key = draft.header?.heading.key ?? '';
    const hasDeadline = drafts.some((other) => other !== draft && other.field === 'deadline');
    if (isPartOfYear(draft, drafts)) {
      take(draft, sense('unknown', 'guess'));
      draft.rivals = [];
      continue;
    }
    const hasStart = drafts.some((other) => other !== draft && other.field === 'startDate');
    // Beside a deadline digits typed as texts may be anything.
    if (hasDeadline && draft.content.numbers < FEWEST) continue;
    if (begins.test(key) && !hasStart) {
      take(draft, sense('startDate', 'likely'));
      draft.rivals = [];
    } else if (hasDeadline) {
      if (!times.has(draft.field)) take(draft, sense('unknown', 'guess'));
      draft.rivals = [];
    } else if (ends.test(key)) {
      take(draft, sense('deadline', 'likely'));
      draft.rivals = [];
    } else {
      take(draft, sense('deadline', 'guess'));
      draft.rivals = ['deadline', 'startDate'];
    }
  }
}
