import ICAL from 'ical.js';

/** An entry as a calendar program reads it; days are ISO, the last of whole days included as it is in the file: the day after. */
export interface ReadEvent {
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  readonly notes: string;
  readonly start: string;
  readonly end: string;
  /** In UTC; whole days have none. */
  readonly startUtc: string | null;
  readonly isWholeDay: boolean;
  readonly sequence: number;
  readonly stamp: string;
}

/** Reads a calendar file with a library of its own: ical.js, that of Mozilla Thunderbird. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    const tzid = String(zone.getFirstPropertyValue('tzid'));
    ICAL.TimezoneService.register(new ICAL.Timezone({ component: zone, tzid }), tzid);
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { startDate, endDate } = event;
    return {
      uid: event.uid,
      title: event.summary ?? '',
      place: event.location ?? '',
      notes: event.description ?? '',
      start: startDate.toString(),
      end: endDate.toString(),
      startUtc: startDate.isDate ? null : startDate.convertToZone(ICAL.Timezone.utcTimezone).toString(),
      isWholeDay: startDate.isDate,
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}
