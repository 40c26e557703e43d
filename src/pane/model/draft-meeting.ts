import type { Meeting } from '../../conversation/conversation';
import { meetingFields } from '../../plan/settings/settings';

/** What was typed of the meeting, and what the form said before: it holds only while the workbook says that still. */
export interface DraftMeeting {
  readonly typed: Meeting;
  readonly was: Meeting;
}

export const sameMeeting = (one: Meeting, other: Meeting): boolean =>
  meetingFields.every((field) => (one[field] ?? '') === (other[field] ?? ''));

/** The form after a new look at the workbook: what has not been changed in it follows the workbook. */
export const followedMeeting = (form: Meeting, was: Meeting, is: Meeting): Meeting =>
  Object.fromEntries(
    meetingFields.flatMap((field) => {
      const text = (form[field] ?? '') === (was[field] ?? '') ? is[field] : form[field];
      return text === undefined ? [] : [[field, text] as const];
    }),
  );
