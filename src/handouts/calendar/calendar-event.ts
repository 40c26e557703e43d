import type { ClockSpan } from '../../plan/meeting/clock-span';

/** In the order in which a calendar lists them. */
export type EventKind = 'meeting' | 'notesOut' | 'nextMeeting' | 'cycle' | 'deadline';

/** One entry of a calendar, before it is written as a file. */
export interface CalendarEvent {
  readonly kind: EventKind;
  /** What tells it from every other entry of every workbook, however its days and its place change. */
  readonly key: readonly string[];
  readonly title: string;
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
  /** On its first day; without it, it takes whole days. */
  readonly clock: ClockSpan | null;
  readonly place: string;
  /** What is said of it, a line each. */
  readonly lines: readonly string[];
}

/** Why something of the workbook is not in its calendar, or not as it should be. */
export type LeftCode = 'no-day' | 'no-clock' | 'no-end' | 'no-month' | 'no-year' | 'open-day';

/** What a person has to see to. */
export interface LeftOut {
  readonly code: LeftCode;
  /** What it is about, and what is written of its time. */
  readonly title: string;
  readonly said: string;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  readonly left: readonly LeftOut[];
}
