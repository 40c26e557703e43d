import { isBlank } from '../../book/cells';
import { sense } from '../columns/sense';
import { dayPartIn } from '../rows/day-column';
import { take, type ColumnDraft } from './column-draft';
import type { SecondLook } from './second-look';

/** Headings under which a day may stand that is nothing without the month or the week beside it. */
const dayHeading = /^(?:dag|dagen|dag nr|dagnr|veckodag|datum|dat|den|day|day no|weekday|date|d)$/u;
const partHeading = /månad|(?<!\p{L})(?:mån|month|mon|vecka|v|week|wk)(?!\p{L})/u;
const YEAR = /^(?:år|year|kalenderår)$/u;
/** With the year between them. */
const FARTHEST = 2;

/** "24", "juni", "15:e": neither a whole day nor a sentence. */
const LONGEST = 10;
const FEWEST = 2;

const keyOf = ({ header }: ColumnDraft): string => header?.heading.key ?? '';

/**
 * Beside a month or a week in which something is to be done, the day of it in a column of its own. It is no time by itself,
 * and the month is not the whole of the time.
 */
export function settleDayBeside(drafts: readonly ColumnDraft[], look: () => SecondLook): void {
  const isNear = (one: ColumnDraft, other: ColumnDraft): boolean =>
    Math.abs(one.column - other.column) <=
    (drafts.some((draft) => YEAR.test(keyOf(draft)) && isBetween(draft, one, other)) ? FARTHEST : 1);
  for (const day of drafts) {
    if (day.isSettled || !dayHeading.test(keyOf(day))) continue;
    if (day.content.filled < FEWEST || day.content.meanLength > LONGEST) continue;
    const part = drafts.find(
      (other) =>
        other !== day &&
        (other.field === 'deadline' || partHeading.test(keyOf(other))) &&
        !dayHeading.test(keyOf(other)) &&
        isNear(day, other),
    );
    if (!part || (part.isSettled && part.field !== 'deadline')) continue;
    const cells = look()
      .cellsOf(day.column)
      .filter((value) => !isBlank(value));
    if (!cells.every((value) => dayPartIn(value) !== undefined)) continue;
    if (part.field !== 'deadline') {
      if (day.field !== 'deadline') continue;
      take(part, sense('deadline', day.certainty));
      part.rivals = day.rivals;
    }
    take(day, sense('unknown', 'certain', 'dayOf'));
    day.rivals = [];
  }
}

const isBetween = (draft: ColumnDraft, one: ColumnDraft, other: ColumnDraft): boolean =>
  draft.column > Math.min(one.column, other.column) && draft.column < Math.max(one.column, other.column);
