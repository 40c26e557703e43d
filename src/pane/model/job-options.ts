import type { Meeting, JobOptions } from '../../conversation/conversation';
import { meetingFields } from '../../plan/settings/settings';
import type { Language } from '../../plan/field';
import { choicesOf } from './agenda-points';
import { answersOf } from './choice';
import { goalAnswers } from './goal-choice';
import { linkAnswers } from './link-choice';
import type { ReadDay } from './day-reading';
import type { PaneState } from './state';

/** What the options are made from: the machine's day, and how typed days are read. */
export interface OptionsContext {
  readonly today: string;
  readonly readDay: ReadDay;
  /** As in `DayContext`. */
  readonly languages: readonly Language[];
}

/** The meeting with its day, and that of the meeting before, in ISO form where they can be read, and nothing that is empty. */
export function tidyMeeting(meeting: Meeting, { today, readDay, languages }: OptionsContext): Meeting {
  const dayOr = (text: string): string => {
    const reading = readDay(text, { languages, year: Number(today.slice(0, 4)) });
    return reading.kind === 'day' ? reading.value.date : text;
  };
  return Object.fromEntries(
    Object.entries(meeting).flatMap(([field, text]) => {
      const value = field === 'date' || field === 'previous' ? dayOr(text) : text;
      return value.trim() === '' ? [] : [[field, value.trim()] as const];
    }),
  );
}

/** What has been changed in the form: it is written over what stands in the agenda. */
const changedParts = (form: Meeting, was: Meeting): Meeting =>
  Object.fromEntries(
    meetingFields.flatMap((field) => {
      const text = form[field] ?? '';
      return text === (was[field] ?? '') ? [] : [[field, text] as const];
    }),
  );

/** The options when the pane reads: the workbook as it is, whatever has been decided and not written. */
export const lookOptions = ({ year, preset }: PaneState, today: string): JobOptions => ({
  today,
  ...(year === null ? {} : { year }),
  ...(preset === null ? {} : { preset }),
});

/** The options of a job by the pane's present state. */
export function jobOptionsOf(state: PaneState, context: OptionsContext): JobOptions {
  const answers = [
    ...answersOf(state.issues, state.choices),
    ...linkAnswers(state.links),
    ...goalAnswers(state.serving),
  ];
  const meeting = tidyMeeting(state.meeting, context);
  const said = changedParts(meeting, state.look?.settings.meeting ?? {});
  return {
    ...lookOptions(state, context.today),
    ...(answers.length === 0 ? {} : { answers }),
    ...(Object.keys(meeting).length === 0 ? {} : { meeting }),
    ...(Object.keys(said).length === 0 ? {} : { saidOfMeeting: said }),
    ...(state.points === null ? {} : { points: choicesOf(state.points, state.look?.report) }),
  };
}
