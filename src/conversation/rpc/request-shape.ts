import * as z from 'zod/mini';
import { presetNames } from '../../jobs/agenda/agenda-presets';
import { jobNames } from '../../jobs/job';
import { yearChoices } from '../../jobs/year-change/year-answer';
import { languages } from '../../plan/field';
import type { WorkbookSettings } from '../../plan/settings/settings';
import {
  agendaShape,
  columnShape,
  headerShape,
  leavesShape,
  meetingShape,
  rulesShape,
  sheetsShape,
  tableShape,
  wordsShape,
} from '../../plan/settings/stored-settings';
import type { JobOptions } from '../conversation';
import { address, cellValue, place } from './shapes';

const answer = z.object({
  at: address,
  value: z.exactOptional(cellValue),
  leave: z.exactOptional(z.literal(true)),
  action: z.exactOptional(address),
  unlink: z.exactOptional(z.literal(true)),
});

/** An action by a cell of its row, or by its number. */
const action = z.union([address, z.string()]);

const yearAnswer = z.object({
  at: action,
  choice: z.enum(yearChoices),
  deadline: z.exactOptional(z.string()),
  reason: z.exactOptional(z.string()),
  decision: z.exactOptional(z.string()),
  same: z.exactOptional(z.nullable(action)),
});

export const optionsShape: z.ZodMiniType<JobOptions> = z.object({
  today: z.iso.date(),
  year: z.exactOptional(place),
  language: z.exactOptional(z.enum(languages)),
  sheet: z.exactOptional(z.string()),
  answers: z.exactOptional(z.array(answer)),
  meeting: z.exactOptional(meetingShape),
  saidOfMeeting: z.exactOptional(meetingShape),
  ownSheetsOnly: z.exactOptional(z.literal(true)),
  preset: z.exactOptional(z.enum(presetNames)),
  points: z.exactOptional(z.array(z.object({ id: z.string(), title: z.exactOptional(z.string()) }))),
  yearAnswers: z.exactOptional(z.array(yearAnswer)),
  isSample: z.exactOptional(z.literal(true)),
  pasted: z.exactOptional(z.string()),
  centralText: z.exactOptional(z.string()),
});

const settings: z.ZodMiniType<Partial<WorkbookSettings>> = z.object({
  columns: z.exactOptional(z.array(columnShape)),
  headers: z.exactOptional(z.array(headerShape)),
  meeting: z.exactOptional(meetingShape),
  tables: z.exactOptional(z.array(tableShape)),
  notPlans: z.exactOptional(sheetsShape),
  words: z.exactOptional(wordsShape),
  leaves: z.exactOptional(leavesShape),
  agenda: z.exactOptional(agendaShape),
  off: z.exactOptional(rulesShape),
});

const job = z.enum(jobNames);
const run = z.string();

/** A request of the sidebar to the script: one call of the conversation. */
export const requestShape = z.discriminatedUnion('call', [
  z.object({ call: z.literal('look'), options: optionsShape }),
  z.object({ call: z.literal('preview'), job, options: optionsShape }),
  z.object({ call: z.literal('apply'), job, options: optionsShape, id: z.string() }),
  z.object({ call: z.literal('undo'), run, options: optionsShape }),
  z.object({ call: z.literal('lostRuns') }),
  z.object({ call: z.literal('redo'), run, options: optionsShape }),
  z.object({ call: z.literal('recover'), options: optionsShape }),
  z.object({ call: z.literal('settle'), settings, options: optionsShape }),
]);

export type Request = z.infer<typeof requestShape>;
