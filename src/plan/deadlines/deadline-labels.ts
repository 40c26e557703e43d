import { addDays, isoDay, lastDayOfMonth, monthOf, yearOf } from './day';
import type { DeadlineKind } from '../reading';
import { ambiguous, type DeadlineSense } from './deadline-sentence';

/* Two times in one cell, each with the word that says what it is; and times that are counted from another. */

/** Labels of times that are not the deadline: of other events, or of the beginning. */
const others =
  'start(?:ar|as|s|datum| date)?|starta|börjar|påbörjas|inleds|från|from|begins?|tidigast|earliest|inte före|ej före|not before|beslut(?:ad|at|as|en)?|beslutsdatum|decision|decided|uppdaterad|uppdaterat|updated|ändrad|ändrat|changed|reviderad|revised on|skapad|created|rapporterad|reported|anmäld|upptäckt|utkast|draft|remiss|inskickad|submitted|beställd|beställt|ordered|delivery ordered|möte|meeting|kick-?off|workshop|upphandlas|avtal|signed|påbörjad|påbörjat|started|begun';
/** Labels of the deadline. */
const ends =
  'slut(?:ar|as|datum|förs|fört|förd)?|klar|klart|klara|klardatum|färdig|färdigt|färdigdatum|ska vara klart|senast|deadline|due(?: date| by)?|ends?|end date|finish(?:es|ed)?(?: by)?|complete(?:d|s)?(?: by)?|completion|done(?: by)?|latest|no later than|slutlig|slutligt|slutversion|final|avslutas|avslutat|ready(?: by)?|target';
const pair = new RegExp(
  `^(${others}|${ends})(?!\\p{L}) ?:? ?(.{3,30}?)(?:[,;/.] ?| - | – |, och | och | and | )(${others}|${ends})(?!\\p{L}) ?:? ?(.{3,30})$`,
  'u',
);
const isEnd = new RegExp(`^(?:${ends})$`, 'u');

/** A time, then the last day of it that is still in time: "Q4, dock senast 1 nov", "HT 26 (senast v 50)". */
const narrowed =
  /^(.{2,30}?)[,;]? ?[( ](?:dock |men |but |however |though )?(?:allra )?(?:senast|latest|at the latest|no later than|not later than|by) (.{2,24}?)\)?$/u;
const replacing = /^(.{2,24}) (?:ersätter|replaces|i stället för|istället för|instead of) (.{2,24})$/u;

const isDay = ({ date, certainty }: DeadlineSense): boolean => date !== null && certainty !== 'guess';

type Read = (text: string) => DeadlineSense;

const likely = (sense: DeadlineSense): DeadlineSense => ({ ...sense, certainty: 'likely' });

function endOfPair(text: string, read: Read): DeadlineSense | undefined {
  const [, one = '', first = '', two = '', second = ''] = pair.exec(text) ?? [];
  if (one === '' || isEnd.test(one) === isEnd.test(two)) return undefined;
  const [end, other] = isEnd.test(two) ? [read(second), read(first)] : [read(first), read(second)];
  // A time labelled as the earlier one must lie earlier; otherwise one of the two means something else.
  return isDay(end) && isDay(other) && (other.date ?? '') <= (end.date ?? '') ? likely(end) : undefined;
}

/** Days of the longest stretch of a kind: its last day is less than so many after any other of its days. */
const longest: Readonly<Partial<Record<DeadlineKind, number>>> = {
  week: 7,
  month: 31,
  quarter: 92,
  season: 123,
  term: 184,
  year: 365,
};

function endOfNarrowed(text: string, read: Read): DeadlineSense | undefined {
  const [, broad = '', last = ''] = narrowed.exec(text) ?? [];
  if (broad === '') return undefined;
  const [whole, part] = [read(broad), read(last)];
  if (!isDay(whole) || !isDay(part) || whole.date === null || part.date === null) return undefined;
  // "1 september, senast 1 juni" says two things: the last day must be one of those of the time before it.
  const isWithin = addDays(part.date, longest[whole.kind] ?? 1) > whole.date;
  return part.date <= whole.date && isWithin ? likely(part) : undefined;
}

function newOfTwo(text: string, read: Read): DeadlineSense | undefined {
  const [, now = '', before = ''] = replacing.exec(text) ?? [];
  if (now === '') return undefined;
  const sense = read(now);
  return isDay(sense) && isDay(read(before)) ? likely(sense) : undefined;
}

const counts: ReadonlyMap<string, number> = new Map([
  ...'en ett a an one'.split(' ').map((word) => [word, 1] as const),
  ...'två tre fyra fem sex sju åtta nio tio'.split(' ').map((word, index) => [word, index + 2] as const),
  ...'two three four five six seven eight nine ten'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
]);
const units: readonly (readonly [RegExp, 'day' | 'week' | 'month'])[] = [
  [/^(?:kalender)?(?:dag|dgr|days?)/u, 'day'],
  [/^(?:veck|vk|v$|weeks?|wks?)/u, 'week'],
  [/^(?:mån|months?)/u, 'month'],
];
const offset =
  /(?<!\p{L})(?:(?:senast|latest|no later than|at least|minst|inom|within|ca|cirka) )*(?:(\d{1,3}|\p{L}{1,6}|ett par|a couple of|a few|ett halvt|half a) )?((?:arbets|kalender|bank|helg)?(?:dag|dagar|dygn|dgr)|vecka|veckor|vk|månad|månader|mån|år|halvår|kvartal|termin|terminer|(?:working |business |calendar )?days?|weeks?|wks?|months?|years?|quarters?|terms?) (före|innan|before|prior to|ahead of|in advance of|efter|after|following|från|from)(?!\p{L})(.*)$/u;

function moved(day: string, count: number, unit: 'day' | 'week' | 'month'): string | undefined {
  if (unit !== 'month') return addDays(day, unit === 'week' ? count * 7 : count);
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDay(year, month, Number(day.slice(8))) ?? lastDayOfMonth(year, month);
}

/** The first day of a time; a week is counted as it ends, from Friday to Friday. */
function firstOf(text: string, read: Read): string | null {
  const { date, kind } = read(text);
  if (date === null || kind === 'day' || kind === 'week') return date;
  const eve = read(`före ${text}`).date;
  return eve === null || eve === date ? eve : addDays(eve, 1);
}

/** "Senast en vecka före 1 juni": it is not 1 June. The day that it comes to is asked about, where it can be told. */
function countedFrom(text: string, read: Read): DeadlineSense | undefined {
  const [, number = '', unit = '', way = '', rest = ''] = offset.exec(text) ?? [];
  if (unit === '') return undefined;
  const count = /^\d+$/.test(number) ? Number(number) : counts.get(number);
  const kind = units.find(([pattern]) => pattern.test(unit))?.[1];
  const from = rest.replace(/^[ .,:]+/u, '');
  const sign = /^(?:före|innan|before|prior|ahead|in adv)/u.test(way) ? -1 : 1;
  const date = sign < 0 ? firstOf(from, read) : read(from).date;
  const day =
    date !== null && count !== undefined && kind !== undefined ? moved(date, sign * count, kind) : undefined;
  return ambiguous(day === undefined ? [] : [day]);
}

/** Years so far from the plan's are slips, or a century that nobody means. */
const LATER = 40;
const EARLIER = 30;

/** A day that no plan of this year has is asked about. */
export function asYearAllows(sense: DeadlineSense, planYear: number | null): DeadlineSense {
  if (sense.date === null || planYear === null) return sense;
  const distance = yearOf(sense.date) - planYear;
  return distance > LATER || -distance > EARLIER ? ambiguous([sense.date]) : sense;
}

/** What a folded text of two times comes to, or of one that is counted from another; `undefined` for all others. */
export function saidTogether(text: string, read: Read): DeadlineSense | undefined {
  return (
    countedFrom(text, read) ?? endOfPair(text, read) ?? endOfNarrowed(text, read) ?? newOfTwo(text, read)
  );
}
