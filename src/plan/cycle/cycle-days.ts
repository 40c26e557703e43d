import { stretchesOf, inYear, type Moment, type Stretch } from '../deadlines/deadline-moments';
import { piecesOf } from '../deadlines/deadline-pieces';
import { tokensOf } from '../deadlines/deadline-tokens';
import type { DeadlineContext } from '../deadlines/deadline-context';
import type { Language } from '../field';
import { folded } from '../matching';

/** Days that a text of the cycle names, both included, ISO. */
export interface CycleDays {
  readonly first: string;
  readonly last: string;
}

export interface DaysSaid {
  readonly days: readonly CycleDays[];
  /** A day is left open: "den XX". */
  readonly isOpen: boolean;
}

const LONGEST_TEXT = 400;
/** A chapter, a requirement, a version: their numbers are no days. */
const NUMBERED =
  /(?:kap(?:itel)?|avsnitt|punkt|krav|version|clause|section|chapter|§|iso)\.?\s*\d+[.:/]\d+/gu;

/** The one stretch of a time that names days or a week; a time that may be two is left to the person. */
function daysOf(moment: Moment, year: number, weekday: number | undefined): Stretch | undefined {
  if (moment.shape !== 'day' && moment.shape !== 'week') return undefined;
  const named = weekday === undefined || moment.weekday !== undefined ? moment : { ...moment, weekday };
  const [only, ...others] = stretchesOf(inYear(named, year));
  return others.length > 0 ? undefined : only;
}

/**
 * The days inside a text, "Extern revision (19–22 april)", "senast genomförd 28 feb", "den 5 mars och den 12 maj". Those
 * that name no year are in `year`.
 */
export function cycleDaysIn(text: string, year: number, language: Language): DaysSaid {
  if (text.length > LONGEST_TEXT || !/\d|x/iu.test(text)) return { days: [], isOpen: false };
  const context: DeadlineContext = { planYear: year, language, dayOrder: () => 'day-first' };
  const days: CycleDays[] = [];
  let isOpen = false;
  let isSpan = false;
  let weekday: number | undefined;
  for (const piece of piecesOf(tokensOf(folded(text).replace(NUMBERED, ' '), context), context).pieces) {
    const found = piece.is === 'moment' ? daysOf(piece.moment, year, weekday) : undefined;
    const before = days.at(-1);
    if (found && isSpan && before && before.first < found.first)
      days[days.length - 1] = { first: before.first, last: found.last };
    else if (found) days.push({ first: found.first, last: found.last });
    isOpen ||= piece.is === 'mark' && piece.mark === 'placeholder';
    weekday = piece.is === 'weekday' ? piece.weekday : undefined;
    isSpan = piece.is === 'join' && piece.join === 'span' && before !== undefined;
  }
  return { days, isOpen };
}
