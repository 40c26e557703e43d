import { daysIn } from '../deadlines/days-in-text';
import { yearOf } from '../deadlines/day';
import type { DeadlineContext } from '../deadlines/deadline-context';
import { hasYear, inYear, stretchesOf, type Moment } from '../deadlines/deadline-moments';
import { piecesOf } from '../deadlines/deadline-pieces';
import { tokensOf } from '../deadlines/deadline-tokens';

/**
 * How the times a text names stand to today: all over, some still going on, one still to come, or said in a way that no
 * day follows from ("om två veckor", "på fredag").
 */
export type TimesSaid = 'none' | 'past' | 'present' | 'ahead' | 'vague';

/** What the times of a text come to; `loose` are numbers that belong to none of them. */
export interface Times {
  readonly said: TimesSaid;
  readonly loose: ReadonlySet<number>;
}

/** "Klart för 2020", "klart för i år": what is done, and no day. */
const scope =
  /(?<!\p{L})(?:för|for) (?:i år|året|(?:in )?(?:this|the) year|((?:19|20)\d\d)(?![\d./-]))(?!\p{L})/gu;

/** "Dnr KS 2020/123", "§ 12": what leads to a record, and no day. */
const reference =
  /(?:(?<!\p{L})(?:diarienr|diarienummer|dnr|jira|ref|referens|reference|ticket|ärendenr)|§|#)[.:]? ?(?:\p{L}{1,4} (?=\d{4}\/)|\p{L}{1,4}-?)?\d{1,5}(?:\/\d{1,5})?(?![\d/-])/gu;

/** The text without the references it gives by a number. */
export const withoutReferences = (text: string): string => text.replace(reference, ' ');

/** The text without the years it says are dealt with; a year to come is left. */
export const withoutScope = (text: string, today: string | undefined): string =>
  text.replace(scope, (phrase, year: string | undefined) =>
    year === undefined || (today !== undefined && Number(year) <= yearOf(today)) ? ' ' : phrase,
  );

/** How the times of a folded text stand to `today`; without one every number is vague. */
export function timesSaid(text: string, context: DeadlineContext, today: string | undefined): Times {
  const loose = new Set<number>();
  if (today === undefined) return { said: /\d/.test(text) ? 'vague' : 'none', loose };
  const { pieces } = piecesOf(tokensOf(text, context), context);
  const said = new Set<TimesSaid>();
  for (const piece of pieces) {
    if (piece.is === 'number') loose.add(piece.value);
    if (piece.is === 'weekday') said.add('vague');
    if (piece.is === 'mark' && piece.mark === 'next') said.add('ahead');
    if (piece.is === 'mark' && (piece.mark === 'vague' || piece.mark === 'broad' || piece.mark === 'denied'))
      said.add('vague');
    if (piece.is === 'moment') said.add(momentSaid(piece.moment, context.planYear ?? yearOf(today), today));
  }
  const isDated = said.has('past') || said.has('present');
  return { said: order.find((one) => said.has(one) && !(one === 'vague' && isDated)) ?? 'none', loose };
}

const order: readonly TimesSaid[] = ['ahead', 'vague', 'present', 'past'];

function momentSaid(moment: Moment, year: number, today: string): TimesSaid {
  const stretches = stretchesOf(hasYear(moment) ? moment : inYear(moment, year));
  if (stretches.length === 0) return 'vague';
  if (stretches.some(({ first }) => first > today)) return 'ahead';
  return stretches.some(({ last }) => last > today) ? 'present' : 'past';
}

/** The one day a folded text names in full. */
export function dayNamed(text: string, context: DeadlineContext): string | undefined {
  const [day, ...others] = daysIn(text, context);
  return others.length === 0 ? day : undefined;
}
