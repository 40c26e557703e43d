import type { Meeting } from '../../conversation/conversation';
import { roleConflicts, type RoleConflict } from '../../plan/meeting/role-conflicts';

export type Role = 'chair' | 'secretary' | 'checker';

/** What the agenda would lack, or say wrongly. */
export type MeetingCheck =
  | { readonly kind: 'missing'; readonly field: 'date' | Role }
  | { readonly kind: 'no-such-day' }
  /** The previous meeting is not before this one. */
  | { readonly kind: 'not-before'; readonly field: 'previous' }
  /** The same person checks the minutes that she has led or written, or is absent and yet there. */
  | ({ readonly kind: 'same-person' } & RoleConflict);

const required = ['date', 'chair', 'secretary', 'checker'] as const;

/** `days`: the days that date and previous are read as, in ISO form; `null` where one is no day. */
export function meetingChecks(
  meeting: Meeting,
  days: { readonly date: string | null; readonly previous: string | null },
): readonly MeetingCheck[] {
  const isEmpty = (field: (typeof required)[number]): boolean => (meeting[field] ?? '').trim() === '';
  const isLate = days.date !== null && days.previous !== null && days.previous >= days.date;
  return [
    ...required.flatMap((field): MeetingCheck[] => (isEmpty(field) ? [{ kind: 'missing', field }] : [])),
    ...(isEmpty('date') || days.date !== null ? [] : [{ kind: 'no-such-day' as const }]),
    ...(isLate ? [{ kind: 'not-before' as const, field: 'previous' as const }] : []),
    ...roleConflicts(meeting).map((conflict) => ({ kind: 'same-person' as const, ...conflict })),
  ];
}
