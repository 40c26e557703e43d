import type { Meeting } from '../../conversation/conversation';

export const meetingFields = ['date', 'time', 'place', 'chair', 'secretary', 'checker'] as const;

/** What was typed of the meeting, and what the form said before: it holds only while the workbook says that still. */
export interface DraftMeeting {
  readonly typed: Meeting;
  readonly was: Meeting;
}

export const sameMeeting = (one: Meeting, other: Meeting): boolean =>
  meetingFields.every((field) => (one[field] ?? '') === (other[field] ?? ''));
