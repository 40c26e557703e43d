import * as fc from 'fast-check';
import { calendarFile, escapedText, foldedLine } from '../../../src/handouts/calendar/calendar-file';
import type { CalendarEvent } from '../../../src/handouts/calendar/calendar-event';
import { addDays } from '../../../src/plan/deadlines/day';
import { handoutText } from '../../../src/text/handouts';
import { readCalendar } from './read-back';

const { categories } = handoutText('sv');

const entry: CalendarEvent = {
  kind: 'meeting',
  key: ['plan', '2020-2'],
  title: 'Ledningens genomgång',
  first: '2020-11-24',
  last: '2020-11-24',
  clock: { from: '13:00', to: '15:00' },
  place: 'Sal A',
  lines: [],
};

const fileOf = (events: readonly CalendarEvent[], today = '2020-11-20', name = ''): string =>
  calendarFile({ name, events, left: [] }, today, 'sv', categories);

const only = (event: CalendarEvent, today?: string) => {
  const [read, ...others] = readCalendar(fileOf([event], today));
  expect(others).toEqual([]);
  if (!read) throw new Error('no entry');
  return read;
};

test.each([
  ['2020-11-24', '2020-11-24T12:00:00Z'],
  ['2021-06-08', '2021-06-08T11:00:00Z'],
  // The day before, and the day of, each turn of the clocks.
  ['2021-03-27', '2021-03-27T12:00:00Z'],
  ['2021-03-28', '2021-03-28T11:00:00Z'],
  ['2021-10-30', '2021-10-30T11:00:00Z'],
  ['2021-10-31', '2021-10-31T12:00:00Z'],
  ['2035-07-01', '2035-07-01T11:00:00Z'],
])('13.00 in Stockholm on %s is %s', (first, utc) => {
  expect(only({ ...entry, first, last: first })).toMatchObject({ start: `${first}T13:00:00`, startUtc: utc });
});

test('a clock without an end is a moment; whole days end on the day after', () => {
  expect(only({ ...entry, clock: { from: '13:00', to: null } })).toMatchObject({
    start: '2020-11-24T13:00:00',
    end: '2020-11-24T13:00:00',
  });
  const april = { ...entry, clock: null, first: '2021-04-01', last: '2021-10-31' };
  expect(only(april)).toMatchObject({ start: '2021-04-01', end: '2021-11-01', isWholeDay: true });
});

test('a file without clocks has no time zone', () => {
  expect(fileOf([{ ...entry, clock: null }])).not.toContain('VTIMEZONE');
  expect(fileOf([entry])).toContain('BEGIN:VTIMEZONE');
});

test('another day, place and title are the same entry, newer; another key is another entry', () => {
  const before = only(entry);
  const after = only(
    { ...entry, first: '2020-12-01', last: '2020-12-01', title: 'Möte', place: '' },
    '2020-11-25',
  );
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(after.stamp > before.stamp).toBe(true);
  expect(only({ ...entry, key: ['plan', '2021-1'] }).uid).not.toBe(before.uid);
  expect(fileOf([entry])).toBe(fileOf([entry]));
});

/** Texts as people and programs write them, and any others. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'Möte; plats, tid\\n',
    'rad 1\nrad 2',
    'rad 1\r\nrad 2',
    '\r',
    'å'.repeat(120),
    '👩‍👩‍👧‍👦'.repeat(12),
    'BEGIN:VEVENT',
    'x\nEND:VCALENDAR',
    ' ;:,"\\ ',
    '\\,\\;\\\\n',
    'a\u2028b',
    'slut ',
  ),
);

/** What a calendar may hold of a text: line breaks are one sort, control characters and halves of characters are none. */
const kept = (text: string): string =>
  text
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '')
    .replace(/\r\n|\r/gu, '\n');

test('any text comes back, in lines of at most 75 octets that are ended as they must be', () => {
  fc.assert(
    fc.property(texts, texts, texts, (title, place, note) => {
      const file = fileOf([{ ...entry, title, place, lines: [note] }], '2020-11-20', title);
      const lines = file.split('\r\n');
      expect(lines.at(-1)).toBe('');
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [read, ...others] = readCalendar(file);
      expect(others).toEqual([]);
      expect(read).toMatchObject({ title: kept(title), place: kept(place), notes: kept(note) });
    }),
  );
});

test('any days and clocks come back', () => {
  const clock = fc.tuple(fc.nat(22), fc.nat(59)).map(([hour, minute]) => ({
    from: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    to: '23:00',
  }));
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(400), fc.option(clock), (after, length, time) => {
      const first = addDays('1997-01-01', after);
      const last = time ? first : addDays(first, length);
      const read = only({ ...entry, first, last, clock: time });
      expect([read.start, read.end]).toEqual(
        time ? [`${first}T${time.from}:00`, `${first}T23:00:00`] : [first, addDays(last, 1)],
      );
    }),
  );
});

test('a clock in Stockholm is the moment that the list of time zones of the machine says, on any day', () => {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 3, max: 22 }), fc.nat(59), (after, hour, minute) => {
      const first = addDays('1997-01-01', after);
      const from = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
      const { startUtc } = only({ ...entry, first, last: first, clock: { from, to: null } });
      expect(local.format(new Date(startUtc ?? ''))).toBe(`${first} ${from}`);
    }),
  );
});

test('a character is never cut, and the first octet of a line that goes on is a blank', () => {
  expect(foldedLine(`A:${'å'.repeat(37)}`)).toBe(`A:${'å'.repeat(36)}\r\n å`);
  expect(escapedText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
});
