import { isDate, textOf } from '../../book/cells';
import { folded } from '../matching';
import { shownText, type Grid } from '../tables/grid';
import { labelValues } from './label-values';
import type { MeetingFact, MeetingReading } from './meeting-facts';
import type { MeetingPart } from './meeting-labels';

/** A sheet with as many of its rows as may say something of the meeting: those above its tables. */
export interface MeetingPlace {
  readonly grid: Grid;
  readonly lastRow: number;
}

/** What only a meeting has; a date, a time and a place are everybody's. */
const telling: ReadonlySet<MeetingPart> = new Set(['chair', 'secretary', 'checker', 'next', 'notesOut']);
const meetingWords = /möte|meeting|genomgång|uppföljning|review|dagordning|agenda|kallelse/i;
const minutesWords = /protokoll|minutes|föregående|förra|previous/i;
const ISO_DAY = /(?<!\d)(20\d\d-\d\d-\d\d)(?!\d)/;
/** Label and value are a short list; a longer sheet is something else. */
const MOST_ROWS = 60;

const dayOf = (fact: MeetingFact | undefined): string | undefined =>
  fact === undefined || fact.value === null
    ? undefined
    : isDate(fact.value)
      ? fact.value.date
      : ISO_DAY.exec(textOf(fact.value))?.[1];

/** What one sheet says of the coming meeting; nothing when it is about no meeting, or about one that has been. */
function factsOn({ grid, lastRow }: MeetingPlace, today: string): readonly MeetingFact[] {
  const facts = labelValues(grid, Math.min(lastRow, MOST_ROWS));
  const { name } = grid.sheet;
  const title = [name, shownText(grid, 1, grid.first[1] ?? 1)].join('\n');
  const isMeeting = facts.some(({ part }) => telling.has(part));
  const isNamed = meetingWords.test(title) && lastRow >= grid.rows;
  if (!isMeeting && !(isNamed && facts.length >= 2)) return [];
  const day = dayOf(facts.find(({ part }) => part === 'date')) ?? ISO_DAY.exec(title)?.[1];
  const isPast = day === undefined ? minutesWords.test(name) : day < today;
  return isPast
    ? facts.filter(({ part, value }) => part === 'next' && (dayOfValue(value) ?? today) >= today)
    : facts;
}

const dayOfValue = (value: MeetingFact['value']): string | undefined =>
  isDate(value) ? value.date : ISO_DAY.exec(textOf(value))?.[1];

const same = (value: MeetingFact['value']): string => folded(textOf(value));

/** What the workbook says of the coming meeting, on a sheet of label and value or above a plan. */
export function readMeeting(places: readonly MeetingPlace[], today: string): MeetingReading {
  const all = places.flatMap((place) => factsOn(place, today));
  const facts = new Map<MeetingPart, MeetingFact>();
  const differing: MeetingReading['differing'][number][] = [];
  for (const part of new Set(all.map((fact) => fact.part))) {
    const said = all.filter((fact) => fact.part === part && fact.value !== null);
    const [first] = said;
    if (!first) continue;
    const values = [...new Map(said.map(({ value }) => [same(value), textOf(value).trim()])).values()];
    if (values.length === 1) facts.set(part, first);
    else if (said.every(({ isNumbered }) => isNumbered))
      facts.set(part, { ...first, value: values.join(', ') });
    else differing.push({ fact: first, values });
  }
  return { facts, differing, sheets: [...new Set(all.map(({ at }) => at.sheet))] };
}
