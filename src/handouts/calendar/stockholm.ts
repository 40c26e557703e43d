/**
 * Europe/Stockholm as iCalendar describes it, by the rule that holds since 1996: summer time from the last Sunday of March
 * to the last Sunday of October (directive 2000/84/EC).
 */
export const STOCKHOLM = 'Europe/Stockholm';

export const stockholmLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${STOCKHOLM}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
