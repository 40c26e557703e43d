import { folded } from '../matching';
import type { Meeting, MeetingField } from '../settings/settings';

/** Parts that one person cannot have in the same meeting; the second is the one to change. */
const pairs = [
  // Whoever leads the meeting, or writes what was said, does not approve the minutes alone.
  ['chair', 'checker'],
  ['secretary', 'checker'],
  ['chair', 'absent'],
  ['secretary', 'absent'],
  ['checker', 'absent'],
  ['present', 'absent'],
] as const satisfies readonly (readonly [MeetingField, MeetingField])[];

type Pair = (typeof pairs)[number];

/** A person with two parts in a meeting that contradict each other. */
export interface RoleConflict {
  /** As written in the second. */
  readonly name: string;
  readonly field: Pair[1];
  /** What she is as well. */
  readonly as: Pair[0];
}

/** Every person in a text with one or several. */
export const personsIn = (text: string): readonly string[] =>
  text
    .split(/[,;/&\n]|\s(?:och|og|samt|and)\s/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');

/** Who checks minutes that she has led or written, and who is absent and yet there. */
export const roleConflicts = (meeting: Meeting): readonly RoleConflict[] =>
  pairs.flatMap(([as, field]) => {
    const others = new Set(personsIn(meeting[as] ?? '').map(folded));
    return personsIn(meeting[field] ?? '').flatMap((name) =>
      others.has(folded(name)) ? [{ name, field, as }] : [],
    );
  });
