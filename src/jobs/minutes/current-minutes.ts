import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { addDays } from '../../plan/deadlines/day';
import type { Problem } from '../../plan/reading';
import type { Meeting } from '../../plan/settings/settings';
import { settingsIn } from '../../plan/settings/stored-settings';
import { lacksResult } from '../../plan/tables/formulas-without-result';
import type { Text } from '../../text/text';
import type { Kept } from '../agenda/agenda-kept';
import { agendaIn, columns } from '../agenda/agenda-layout';
import { DEFAULT_PRESET, presetNamed, presets } from '../agenda/agenda-presets';
import { keptFor } from '../agenda/agenda-result';
import { agendaHeader } from '../agenda/agenda-roles';
import { agendaState } from '../agenda/agenda-state';
import { askedMeeting, meetingOf } from '../agenda/meeting';
import { previousMeeting } from '../agenda/previous-meeting';
import { DEFAULT_STANDARD, standardNamed, type StandardName } from '../agenda/standards';
import type { JobRequest } from '../job';
import type { Progress } from '../progress';
import { agendaRecord } from './agenda-record';
import { decisionRows } from './decision-list';
import { isDecided } from './minute-decisions';
import { daysStillIn, withoutMinuted } from './minuted-agenda';
import { otherMeeting } from './merge-problems';
import { minutesOf, type Minutes } from './minutes';
import { meetingDay } from './minutes-head';
import { minutedDays } from './minutes-layout';
import { minutesMemory, type MinutesMemory } from './minutes-memory';

/** The minutes of the agenda's meeting as they are to be; or what must be put right first. */
export type CurrentMinutes =
  | { readonly minutes: Minutes; readonly memory: MinutesMemory; readonly problems: readonly Problem[] }
  | { readonly refused: Problem };

const noLinks = { links: [], unanswered: new Set<string>(), undecided: new Set<string>() };

/** The standard whose results the minutes ask for: the one asked for, else the one that the agenda is held against. */
function standardOf(book: WorkbookSnapshot, request: JobRequest): StandardName {
  const { preset, standard } = settingsIn(book).settings.agenda ?? {};
  const claimed = presets[presetNamed(preset) ?? DEFAULT_PRESET].claims;
  return request.standard ?? standardNamed(standard) ?? claimed ?? DEFAULT_STANDARD;
}

/** The cell with the day of the agenda's meeting. */
const dayCell = (book: WorkbookSnapshot, sheet: string): Problem['at'] => ({
  sheet,
  row: agendaHeader(book).roles.get('when')?.row ?? 1,
  column: columns.input,
});

/** The meeting's own problem: there is nothing to make minutes of yet. */
function refusal(book: WorkbookSnapshot, day: string | null, today: string): Problem | null {
  const sheet = agendaIn(book)?.name;
  if (sheet === undefined) {
    const at = { sheet: book.sheets[0]?.name ?? '', row: 1, column: 1 };
    return { code: 'meeting-without-agenda', severity: 'warning', at };
  }
  const at = dayCell(book, sheet);
  if (day === null) return { code: 'meeting-without-day', severity: 'warning', at };
  return day > today ? { code: 'coming-meeting', severity: 'warning', at, found: day } : null;
}

/** Days between two meetings that may be one, whose day has been corrected. */
const NEAR = 14;

const countOf = (kept: Kept, book: WorkbookSnapshot): number =>
  agendaRecord(kept, book).reduce((sum, { lines }) => sum + lines.filter(isDecided).length, 0);

/**
 * The agenda has no decision but those of other minutes. Near their day it may be the same meeting with another day, which only a
 * person knows; later it is the next one, and what she must know is that they are not minuted again.
 */
function repeated(
  book: WorkbookSnapshot,
  day: string,
  days: readonly string[],
  [all, own]: readonly [all: number, own: number],
): readonly Problem[] {
  const at = dayCell(book, agendaIn(book)?.name ?? '');
  const minuted = minutedDays(book);
  const near = minuted.filter((one) => one >= addDays(day, -NEAR) && one <= addDays(day, NEAR)).at(-1);
  if (own === 0 && near !== undefined && !minuted.includes(day))
    return [{ code: 'same-meeting', severity: 'warning', at, found: near, candidates: [day] }];
  const found = days.at(-1);
  return all === own || found === undefined
    ? []
    : [{ code: 'minuted-before', severity: 'warning', at, found, candidates: [String(all - own)] }];
}

/** Cells of the agenda that the meeting writes in, with a formula that nobody has calculated. */
function uncalculated(book: WorkbookSnapshot): readonly Problem[] {
  const sheet = agendaIn(book);
  if (sheet?.withoutResult === undefined) return [];
  return sheet.values.flatMap((line, index) =>
    [columns.decision, columns.owner, columns.due].flatMap((column): readonly Problem[] =>
      lacksResult(sheet, index + 1, column)
        ? [
            {
              code: 'formula-without-result',
              severity: 'warning',
              at: { sheet: sheet.name, row: index + 1, column },
              found: textOf(line[columns.item - 1] ?? null),
            },
          ]
        : [],
    ),
  );
}

/**
 * The meeting before this one is before it. The last one that the workbook knows may be this very meeting, whose minutes and
 * decisions are in it already.
 */
function withEarlier(meeting: Meeting, day: string, earlier: string | null): Meeting {
  const { previous, ...others } = meeting;
  const isEarlier = previous === undefined || meetingDay({ date: previous }) === null || previous < day;
  return isEarlier ? meeting : { ...others, ...(earlier === null ? {} : { previous: earlier }) };
}

/** The minutes of the agenda's meeting, with what has been typed in the agenda and is in no other minutes. */
export function currentMinutes(
  { book, reading }: Pick<Progress, 'book' | 'reading'>,
  year: number | null,
  request: JobRequest,
  text: Text,
): CurrentMinutes {
  const { today } = request;
  const known = meetingOf(book, reading, today, askedMeeting(book, reading, request));
  const day = meetingDay(known);
  const refused = refusal(book, day, today);
  if (refused) return { refused };
  if (day === null) throw new Error('a meeting without a day is refused');
  const meeting = withEarlier(known, day, previousMeeting(book, reading, day, today));
  const memory = minutesMemory(book);
  const all = keptFor(book, agendaState(reading, year, today, text, noLinks));
  const days = daysStillIn(all, book, (one) => one !== day);
  const kept = withoutMinuted(all, book, days);
  const problems = repeated(book, day, days, [countOf(all, book), countOf(kept, book)]);
  const question = problems.find(({ code }) => code === 'same-meeting');
  if (question) return { refused: question };
  const numbers = [...memory.values()].flatMap((bases) => bases.map(({ number }) => number));
  const minutes = minutesOf({
    book,
    reading,
    kept,
    meeting,
    day,
    today,
    standard: standardOf(book, request),
    memory: memory.get(day) ?? [],
    taken: [...decisionRows(reading).keys(), ...numbers],
    text,
  });
  const other = otherMeeting(minutes, book);
  if (other) return { refused: other };
  return { minutes, memory, problems: [...problems, ...uncalculated(book)] };
}
