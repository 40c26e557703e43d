import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading, Problem } from '../../plan/reading';
import { itemsOf } from '../link/items';
import { minutedDays } from '../minutes/minutes-layout';
import { agendaIn } from './agenda-layout';
import { agendaHeader, roleText } from './agenda-roles';
import { decidedOn } from './agenda-state';
import { partSaid } from './meeting-said';
import { mayBeOne, saidTimes, type SaidTime } from './said-times';

/** The day of the meeting before its hours. */
const ISO_PART = /^\d{4}-\d\d-\d\d/;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The day of the last meeting before this one, by its minutes or its decisions; `null` where the workbook knows none.
 * `day`: of this meeting, where it is known; else it is yet to come.
 */
export function previousMeeting(
  book: WorkbookSnapshot,
  { tables }: Pick<PlanReading, 'tables'>,
  day: string | undefined,
  today: string,
): string | null {
  const decided = itemsOf(tables.filter(({ kind }) => kind === 'decisions')).flatMap(
    (item) => decidedOn(item) ?? [],
  );
  const isKnown = day !== undefined && ISO_DAY.test(day);
  const earlier = [...minutedDays(book), ...decided].filter((one) => (isKnown ? one < day : one <= today));
  return earlier.sort().at(-1) ?? null;
}

/** Year, month and day as far as both times have them, as texts that sort. */
function comparable(one: SaidTime, other: SaidTime): readonly [string, string] | null {
  if (one.year === null || other.year === null) return null;
  const hasDays = one.day !== null && other.day !== null;
  const of = ({ year, month, day }: SaidTime): string =>
    [year, month, ...(hasDays ? [day] : [])].map((part) => String(part).padStart(4, '0')).join();
  return [of(one), of(other)];
}

/** Whether the time is certainly not before the other: the same day, or later. */
function isNotBefore(one: SaidTime, other: SaidTime): boolean {
  const [first, second] = comparable(one, other) ?? [];
  if (first === undefined || second === undefined) return false;
  // Two days of the same month: which is first nobody knows.
  return one.day !== null && other.day !== null ? first >= second : first > second;
}

/** The agenda says of the previous meeting that it is not before this one, or what the workbook's decisions contradict. */
export function previousProblems(
  book: WorkbookSnapshot,
  reading: Pick<PlanReading, 'tables' | 'meeting'>,
  today: string,
): readonly Problem[] {
  const { roles } = agendaHeader(book);
  const [when, previous] = [roles.get('when'), roles.get('previous')];
  const sheet = agendaIn(book)?.name;
  if (!when || !previous || sheet === undefined) return [];
  const [found, day] = [roleText(previous), roleText(when)];
  const [said, times] = [saidTimes(found), saidTimes(day)];
  const problem = (code: 'previous-not-before' | 'differing-meeting-date', other: string): Problem => ({
    code,
    severity: 'warning',
    at: { sheet, row: previous.row, column: previous.column },
    found,
    candidates: [other],
  });
  if (said.some((one) => times.some((time) => isNotBefore(one, time))))
    return [problem('previous-not-before', day)];
  const known = previousMeeting(book, reading, ISO_PART.exec(day)?.[0], today);
  // What a sheet says is named where it stands there.
  if (known === null || said.length === 0 || found === partSaid(reading.meeting, 'previous')) return [];
  const isSame = saidTimes(known).some((time) => said.some((one) => mayBeOne(one, time)));
  return isSame ? [] : [problem('differing-meeting-date', known)];
}
