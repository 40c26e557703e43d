import { fingerprint } from '../../book/digest';
import { addDays, daySerial } from '../../plan/deadlines/day';
import type { Language } from '../../plan/field';
import type { Calendar, CalendarEvent, EventKind } from './calendar-event';
import { STOCKHOLM, stockholmLines } from './stockholm';

/** Octets of UTF-8 in a line, its break not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** A line in pieces of at most 75 octets; each after the first begins with a blank. No character is cut. */
export function foldedLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += more;
  }
  return folded;
}

/** Control characters, but for tabs and line breaks, which no text may hold. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;
/** With this flag, halves of a character that stand alone. */
const broken = /[\uD800-\uDFFF]/gu;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export const escapedText = (text: string): string =>
  text
    .replace(broken, '\uFFFD')
    .replace(forbidden, '')
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(/\r\n|\r|\n/gu, String.raw`\n`);

const basicDay = (day: string): string => day.replaceAll('-', '');
const basicTime = (day: string, clock: string): string => `${basicDay(day)}T${clock.replace(':', '')}00`;

/** Whether an entry takes the time of whoever has it in her calendar. Seasons and last days do not. */
const takesTime: Readonly<Record<EventKind, boolean>> = {
  meeting: true,
  nextMeeting: true,
  notesOut: false,
  cycle: false,
  deadline: false,
};

function timeLines({ first, last, clock }: CalendarEvent): readonly string[] {
  if (clock === null) {
    return [`DTSTART;VALUE=DATE:${basicDay(first)}`, `DTEND;VALUE=DATE:${basicDay(addDays(last, 1))}`];
  }
  const start = `DTSTART;TZID=${STOCKHOLM}:${basicTime(first, clock.from)}`;
  // Without an end it is a moment: a length that nobody has said would be read as one.
  return clock.to === null ? [start] : [start, `DTEND;TZID=${STOCKHOLM}:${basicTime(last, clock.to)}`];
}

const textLine = (name: string, text: string): readonly string[] =>
  text === '' ? [] : [`${name}:${escapedText(text)}`];

/** @param today ISO day that the workbook was read for: by it, not by the clock, a later file updates an earlier. */
function eventLines(event: CalendarEvent, today: string, category: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.kind.toLowerCase()}-${fingerprint(event.key)}@planbok`,
    `DTSTAMP:${basicDay(today)}T000000Z`,
    `SEQUENCE:${daySerial(today)}`,
    ...timeLines(event),
    ...textLine('SUMMARY', event.title),
    ...textLine('LOCATION', event.place),
    ...textLine('DESCRIPTION', event.lines.join('\n')),
    ...textLine('CATEGORIES', category),
    `TRANSP:${takesTime[event.kind] && event.clock !== null ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/**
 * The calendar as an iCalendar file (RFC 5545). The same entries and the same day always give the same bytes; a file made
 * for a later day updates the entries of an earlier one in the calendar that it is put into.
 */
export function calendarFile(
  { name, events }: Calendar,
  today: string,
  language: Language,
  categories: Readonly<Record<EventKind, string>>,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Planbok//Planbok//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...textLine('X-WR-CALNAME', name),
    ...(events.some(({ clock }) => clock !== null) ? stockholmLines : []),
    ...events.flatMap((event) => eventLines(event, today, categories[event.kind])),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}
