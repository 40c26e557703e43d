import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { decisionRows, isDoneAtOnce } from './decision-list';
import { mergedPart } from './merged-lines';
import { decisionsIn, withoutUndecided, type MinutesDecision } from './minute-decisions';
import { minutedDays, minutesColumns as columns, minutesIn } from './minutes-layout';
import { minutesMemory } from './minutes-memory';
import { partIds } from './record';
import { standingMinutes } from './standing-minutes';

/** A decision that stands in minutes and in no list of decisions. */
export interface UnlistedDecision extends MinutesDecision {
  /** ISO, of the meeting. */
  readonly day: string;
}

const labelled: ReadonlySet<string> = new Set(Object.values(partIds));

/** The decisions of all minutes that no list has; those that are carried out by being decided need none. */
export function unlistedDecisions(
  book: WorkbookSnapshot,
  reading: PlanReading,
  text: Text,
): readonly UnlistedDecision[] {
  const days = minutedDays(book);
  if (days.length === 0) return [];
  const listed = decisionRows(reading);
  const memory = minutesMemory(book);
  return days.flatMap((day) => {
    const sheet = minutesIn(book, day);
    // The memory has the numbers of decisions that were deleted from the minutes too.
    const lacking = new Set(
      (sheet?.values ?? [])
        .map((line) => textOf(line[columns.number - 1] ?? null).trim())
        .filter((number) => number !== '' && !listed.has(number)),
    );
    if (!sheet || lacking.size === 0) return [];
    const bases = memory.get(day) ?? [];
    const parts = standingMinutes(sheet, []).parts.filter(({ id }) => !labelled.has(id));
    const merged = parts.map((part) => withoutUndecided(mergedPart({ ...part, lines: [] }, part, bases)));
    return decisionsIn(merged, text).flatMap((decision) =>
      lacking.has(decision.number) && !isDoneAtOnce(decision) ? [{ ...decision, day }] : [],
    );
  });
}
