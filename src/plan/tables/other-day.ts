import type { Column } from '../columns/column';
import type { ColumnDraft } from './column-draft';

/** Words that say that it is a day, and no more: "datum" of "Fakturadatum" and "date" of "Order date". */
const MERELY_A_DAY = 0.8;
const ofSomething = /\p{L}{3}s?datum$|\p{L}{3} (?:datum|date)$/u;
/** Words for what is to be done, for its end or for what is meant: a day of those is when it is to be. */
const ofTheAction =
  /genomför|åtgärd|aktivitet|insats|verkställ|utför|införande|klar|färdig|slut|sista|yttersta|gräns|mål|plan|tänk|beräkn|förvänta|uppskatta|krav|överenskom|bestäm|lever|complet|finish|final|last|implement|action|activity|task|perform|execut|target|expect|estimat|agreed|required|proposed|intended|limit|deliver|end/u;

/** A day of which a word says that nobody understands what it is the day of: the deadline, or not. */
export function isOtherDay({ header }: ColumnDraft, column: Column): boolean {
  const heading = header?.heading;
  if (column.field !== 'deadline' || !heading || !ofSomething.test(heading.key)) return false;
  if (ofTheAction.test(heading.key)) return false;
  const words = heading.leanings.find((leaning) => leaning.column === column)?.weight ?? 0;
  const isRead = heading.readings.some(({ field }) => field === 'deadline');
  return words > 0 && words <= MERELY_A_DAY && !isRead;
}
