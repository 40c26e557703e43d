import type { Meeting } from '../../conversation/conversation';

export type Role = 'chair' | 'secretary' | 'checker';

/** What the agenda would lack, or say wrongly. */
export type MeetingCheck =
  | { readonly kind: 'missing'; readonly field: 'date' | Role }
  | { readonly kind: 'no-such-day' }
  /** The one who checks the minutes may neither chair the meeting nor write them. */
  | { readonly kind: 'same-person'; readonly field: 'checker'; readonly as: 'chair' | 'secretary' };

const said = (text: string | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ').toLowerCase();

/** `isDay`: the date, when there is one, can be read as a day. */
export function meetingChecks(meeting: Meeting, isDay: boolean): readonly MeetingCheck[] {
  const required = ['date', 'chair', 'secretary', 'checker'] as const;
  const missing = required.flatMap((field): MeetingCheck[] =>
    said(meeting[field]) === '' ? [{ kind: 'missing', field }] : [],
  );
  const checker = said(meeting.checker);
  const twice = (['chair', 'secretary'] as const).flatMap((as): MeetingCheck[] =>
    checker !== '' && checker === said(meeting[as]) ? [{ kind: 'same-person', field: 'checker', as }] : [],
  );
  return [
    ...missing,
    ...(said(meeting.date) === '' || isDay ? [] : [{ kind: 'no-such-day' as const }]),
    ...twice,
  ];
}
