/** Codes of what is the matter with a meeting, its roles, its minutes and its decisions; each has a sentence in `text/`. */
export type MeetingProblemCode =
  | 'missing-role'
  | 'double-role'
  | 'differing-role'
  | 'differing-meeting-date'
  | 'previous-not-before'
  | 'two-meetings'
  | 'absent-role'
  | 'held-meeting'
  | 'coming-meeting'
  | 'meeting-without-agenda'
  | 'meeting-without-day'
  | 'missing-in-minutes'
  | 'differing-minutes'
  | 'withdrawn-decision'
  | 'unlisted-decision'
  | 'who-without-decision'
  | 'unassigned-decision'
  | 'same-meeting'
  | 'minuted-before'
  | 'dropped-action'
  | 'decision-not-entered';

/** Why no minutes can be made: something must be put right in the agenda first. */
export const minutesRefusals: ReadonlySet<string> = new Set<MeetingProblemCode>([
  'meeting-without-agenda',
  'meeting-without-day',
  'coming-meeting',
  'two-meetings',
  'same-meeting',
]);
