import { folded } from '../matching';
import type { GroupReading } from '../reading';
import { namesState } from './state-names';
import type { ToldBands } from './told-bands';

/* Which of the headings above still hold below one more heading: a goal's, an area's, a unit's, or one of a time or a state. */

export type BandLevel = 'goal' | 'area' | 'unit' | 'unknown';
type LevelBand = GroupReading & { readonly field: BandLevel };
const isLevelBand = (group: GroupReading): group is LevelBand =>
  group.field !== 'owner' && group.field !== 'deadline';

/** Names of what belongs to none of the headings before it. */
const rest =
  /^(?:allmän(?:t|na)?|annat|annan|annars|diverse|gemensam\p{L}*|generell\p{L}*|resten|övrig\p{L}*|common|cross-cutting|everything else|general|misc(?:ellaneous)?|others?|overarching|shared|sundry)(?!\p{L})/iu;

/** A heading of which nothing tells whether what stands above it goes on, and what that is. */
export interface OpenBand {
  readonly band: GroupReading;
  readonly above: GroupReading;
}

export interface BandOrder {
  /** The sorts of headings above that no longer hold below the heading of that row. */
  readonly endsAt: (row: number) => ReadonlySet<BandLevel>;
  /** What a person must say: nobody has spoken of one of them. */
  readonly open: readonly OpenBand[];
}

/** Headings in turn with no item between them: the upper stand over the lower. */
function stacksOf(bands: readonly LevelBand[], items: readonly number[]): readonly LevelBand[][] {
  const stacks: LevelBand[][] = [];
  let next = 0;
  let last: LevelBand[] = [];
  for (const band of bands) {
    let isApart = last.length === 0;
    for (; (items[next] ?? Infinity) < band.row; next += 1) isApart = true;
    if (isApart) stacks.push((last = [band]));
    else last.push(band);
  }
  return stacks;
}

/** Whether a heading of one sort holds a heading of the other, by the places of all headings; `undefined` when the places do not tell. */
type SaidByPlace = (above: BandLevel, below: LevelBand) => boolean | undefined;

function saidByPlace(bands: readonly LevelBand[], items: readonly number[]): SaidByPlace {
  const over = new Set<string>();
  for (const stack of stacksOf(bands, items))
    stack.forEach((upper, index) => {
      for (const lower of stack.slice(index + 1)) over.add(`${upper.field} ${lower.field}`);
    });
  const above = new Map<BandLevel, string>();
  const under = new Map<string, Set<string>>();
  for (const { field, text } of bands) {
    above.set(field, text);
    for (const [level, name] of above) {
      const key = `${level} ${field} ${folded(text)}`;
      under.set(key, (under.get(key) ?? new Set<string>()).add(name));
    }
  }
  return (level, { field, text }) => {
    const comesAgain = (under.get(`${level} ${field} ${folded(text)}`)?.size ?? 0) > 1;
    if (comesAgain) return true;
    if (over.has(`${level} ${field}`)) return field === 'area' && rest.test(text) ? undefined : true;
    return over.has(`${field} ${level}`) ? false : undefined;
  };
}

/** Whether only a person knows: the goal, or the area, may go on below it, or end there. */
const isOpen = (above: BandLevel, { field }: LevelBand): boolean =>
  (above === 'goal' && field !== 'goal') || (above === 'area' && field === 'unknown');

/**
 * The order of the headings between the rows, by how they stand: what stands right above another sort of heading is over it
 * in the whole table, and what comes again under several of them is below. Else a goal ends what began after the first goal,
 * and of other headings the person is asked whether the goal goes on below them; until then it ends.
 */
export function bandOrder(
  groups: readonly GroupReading[],
  items: readonly number[],
  { fieldOf }: Pick<ToldBands, 'fieldOf'>,
): BandOrder {
  const bands = groups.filter(isLevelBand);
  const ends = new Map<number, ReadonlySet<BandLevel>>();
  if (new Set(bands.map(({ field }) => field)).size < 2) return { endsAt: () => none, open: [] };
  const said = saidByPlace(bands, items);
  const first = new Map([...bands].reverse().map(({ field, row }) => [field, row]));
  const comesFirst = (one: BandLevel, other: BandLevel): boolean =>
    (first.get(one) ?? Infinity) < (first.get(other) ?? Infinity);
  const told = ({ text }: GroupReading): boolean | undefined => {
    const field = fieldOf(text);
    return field === undefined ? undefined : field === 'unknown';
  };
  /** `alike`: what a person has said of one of those that nothing tells of. */
  const open = (alike?: boolean): readonly OpenBand[] => {
    const found: OpenBand[] = [];
    const standing = new Map<BandLevel, LevelBand>();
    for (const band of bands) {
      const ended = [...standing].filter(([level, above]) => {
        if (level === band.field) return false;
        const place = said(level, band);
        if (place !== undefined) return !place;
        // A part of its own after "Ej påbörjade" may be what nobody has a word for: "Arkiverade". Nothing says how its rows stand.
        if (level === 'unknown' && namesState(above.text)) return true;
        if (!isOpen(level, band)) return !comesFirst(level, band.field);
        if (!rest.test(band.text)) found.push({ band, above });
        return !(told(band) ?? alike ?? false);
      });
      for (const [level] of ended) standing.delete(level);
      ends.set(band.row, new Set(ended.map(([level]) => level)));
      standing.set(band.field, band);
    }
    return found;
  };
  const asked = open();
  const answers = asked.flatMap(({ band }) => told(band) ?? []);
  if (answers.length > 0) open(answers.at(-1));
  return { endsAt: (row) => ends.get(row) ?? none, open: answers.length > 0 ? [] : asked };
}

/** Whether what a column says once for several rows ends at the heading: it may be a part of its own. */
export const endsColumn = (
  band: GroupReading,
  groups: readonly GroupReading[],
  { fieldOf }: Pick<ToldBands, 'fieldOf'>,
): boolean =>
  isLevelBand(band) &&
  fieldOf(band.text) !== 'unknown' &&
  groups.filter(({ text }) => folded(text) === folded(band.text)).length === 1;

/** Whether its own words say that it belongs to none of the goals. */
export const isRest = ({ text }: GroupReading): boolean => rest.test(text);

const none: ReadonlySet<BandLevel> = new Set();
