const DAY = 86_400_000;

/** 1899-12-30, Sheets' day 0, in milliseconds of UTC. */
const ZERO = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make one costs a hundred times what it costs to use it. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      era: 'short',
    });
  formats.set(zone, format);
  return format;
}

/** The wall clock of a time zone at an instant, as if it were UTC's. */
function wallClock(instant: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(new Date(instant));
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const clock = new Date(0);
  clock.setUTCFullYear(number('year'), number('month') - 1, number('day'));
  clock.setUTCHours(number('hour'), number('minute'), number('second'));
  return clock.getTime();
}

/** By zone and day's number: plans repeat few days, and each takes three turns through a calendar. */
const instants = new Map<string, number>();

/** The instant at which the zone's wall clock shows what this number of days says. */
export function instantOf(serial: number, zone: string): Date {
  const key = `${zone} ${serial}`;
  const known = instants.get(key) ?? instantIn(serial, zone);
  instants.set(key, known);
  return new Date(known);
}

function instantIn(serial: number, zone: string): number {
  const wall = ZERO + serial * DAY;
  let instant = wall;
  for (let round = 0; round < 3; round += 1)
    instant += wall - wallClock(Math.floor(instant / 1000) * 1000, zone) - (wall % 1000);
  return instant;
}

export const serialOf = (instant: Date, zone: string): number =>
  (wallClock(instant.getTime(), zone) - ZERO) / DAY;

/** `Utilities.formatDate` for the one pattern that is faked. @throws Error for another */
export function formatDate(instant: Date, zone: string, pattern: string): string {
  if (pattern !== "yyyy-MM-dd'T'HH:mm:ss") throw new Error(`fake: Utilities.formatDate with ${pattern}`);
  return new Date(wallClock(Math.floor(instant.getTime() / 1000) * 1000, zone)).toISOString().slice(0, 19);
}
