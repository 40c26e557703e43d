import type { Meeting, JobOptions } from '../../conversation/conversation';
import { answersOf } from './choice';
import type { ReadDay } from './day-reading';
import type { PaneState } from './state';

/** What a options is made with: the machine's day, and how typed days are read. */
export interface WishContext {
  readonly today: string;
  readonly readDay: ReadDay;
}

/** The meeting with its day in ISO form where it can be read, and nothing that is empty. */
export function tidyMeeting(meeting: Meeting, { today, readDay }: WishContext): Meeting {
  const reading = readDay(meeting.date ?? '', { language: 'sv', year: Number(today.slice(0, 4)) });
  const date = reading.kind === 'day' ? reading.value.date : meeting.date;
  const entries = Object.entries({ ...meeting, date }).flatMap(([field, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[field, value.trim()] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** What the pane asks for when it looks: the workbook as it is, whatever has been decided and not written. */
export const lookingWish = ({ year }: PaneState, today: string): JobOptions => ({
  today,
  ...(year === null ? {} : { year }),
});

/** What the pane asks of a job as its state stands. */
export function jobOptionsOf(state: PaneState, context: WishContext): JobOptions {
  const answers = answersOf(state.issues, state.choices);
  const meeting = tidyMeeting(state.meeting, context);
  return {
    ...lookingWish(state, context.today),
    ...(answers.length === 0 ? {} : { answers }),
    ...(Object.keys(meeting).length === 0 ? {} : { meeting }),
  };
}
