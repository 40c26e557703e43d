import type { Address } from '../../book/area';
import { isDate, textOf, type CellValue } from '../../book/cells';
import type { MeetingReading } from '../../plan/meeting/meeting-facts';
import type { MeetingPart } from '../../plan/meeting/meeting-labels';
import type { Problem } from '../../plan/reading';
import { meetingFields, type Meeting } from '../../plan/settings/settings';
import { isLeftOpen } from './left-open';

const CLOCK = /(?:\b(?:kl|at)\.? ?\d{1,2}(?:[.:]\d{2})?|\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} ?(?:am|pm)\b)/iu;

const written = (value: CellValue): string => {
  if (!isDate(value)) return textOf(value).replace(/\s+/gu, ' ').trim();
  return value.time === undefined ? value.date : `${value.date} ${value.time.slice(0, 5)}`;
};

/** What the workbook says of a part of the meeting, as written; empty when it says nothing or several things. */
export const partSaid = (meeting: MeetingReading | undefined, part: MeetingPart): string =>
  written(meeting?.facts.get(part)?.value ?? null);

/** The meeting as sheets of label and value have it. */
export const meetingSaid = (reading: MeetingReading | undefined): Meeting =>
  Object.fromEntries(
    meetingFields.flatMap((field) => {
      const text = partSaid(reading, field);
      return text === '' ? [] : [[field, text] as const];
    }),
  );

/** The cells of the workbook that say what the meeting says. */
export const meetingCells = (
  meeting: Meeting,
  reading: MeetingReading | undefined,
): Readonly<Partial<Record<keyof Meeting, Address>>> =>
  Object.fromEntries(
    meetingFields.flatMap((field) => {
      const fact = reading?.facts.get(field);
      return fact && meeting[field] === partSaid(reading, field) ? [[field, fact.at] as const] : [];
    }),
  );

/** The next meeting as written, and whether its clock is still to be set. */
export function nextMeeting(reading: MeetingReading | undefined): { text: string; lacksTime: boolean } {
  const text = partSaid(reading, 'next');
  return { text, lacksTime: isLeftOpen(text) || !CLOCK.test(text) };
}

/** What the sheets say in several ways, and the times of the next meeting and the notes that are left open. */
export function meetingProblems(reading: MeetingReading | undefined): readonly Problem[] {
  if (reading === undefined) return [];
  const leftOpen = (['next', 'notesOut'] as const).flatMap((part) => {
    const fact = reading.facts.get(part);
    return fact && isLeftOpen(textOf(fact.value)) ? [fact] : [];
  });
  return [
    ...reading.differing.map(({ fact, values }): Problem => ({
      code: 'differing-role',
      severity: 'warning',
      at: fact.at,
      found: fact.label,
      candidates: values,
    })),
    ...leftOpen.map(({ at, label }): Problem => ({
      code: 'missing-role',
      severity: 'note',
      at,
      found: label,
    })),
  ];
}
