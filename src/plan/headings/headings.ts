import type { Certainty, Field, Language, TableKind } from '../field';
import { headingKey, isPeriod, partsOf, simplerKeys } from './heading-key';
import { headingRules } from './heading-rules';
import { keysByInitial, vocabulary, type Meaning } from './heading-vocabulary';
import { leaningsOf, type Leaning } from './heading-leanings';
import { isNear } from '../matching';
import { lazy } from '../lazy';
import { wordSet } from '../word-list';
import { headingInSwedish } from '../norwegian/norwegian';

/** What a heading cell says about its column, before anybody has looked at the column's cells. */
export interface HeadingReading {
  readonly field: Field;
  readonly more?: string;
  readonly certainty: Certainty;
  /** Kinds of table in which such a column belongs; empty when it fits all. */
  readonly kindHints: readonly TableKind[];
}

/** A heading text with everything it may mean, the likeliest first; `readings` is empty when it has no known word. */
export interface Heading {
  /** As it is looked up; a Norwegian one in Swedish. */
  readonly key: string;
  readonly readings: readonly HeadingReading[];
  /** The languages that have such a heading; none where nobody can tell. */
  readonly languages: ReadonlySet<Language>;
  /** Only a time, such as "Q1" or "2020-10": what it is about stands in the heading above it. */
  readonly isPeriod: boolean;
  /** What its words lean towards, for a heading that nothing surer is known of; worked out when asked for. */
  readonly leanings: readonly Leaning[];
}

const certainties: readonly Certainty[] = ['guess', 'likely', 'certain'];
export const lessCertain = (a: Certainty, b: Certainty): Certainty =>
  certainties.indexOf(a) < certainties.indexOf(b) ? a : b;

const readingOf = (meaning: Meaning, certainty: Certainty): HeadingReading => ({
  field: meaning.field,
  ...(meaning.more === undefined ? {} : { more: meaning.more }),
  certainty: meaning.isVague ? 'guess' : certainty,
  kindHints: meaning.kinds,
});

interface Found {
  readonly readings: readonly HeadingReading[];
  readonly languages: ReadonlySet<Language>;
}

const noLanguage: ReadonlySet<Language> = new Set();
const norwegian: ReadonlySet<Language> = new Set(['nb']);
const nothing: Found = { readings: [], languages: noLanguage };

function declaredAs(key: string, certainty: Certainty): Found | undefined {
  const meanings = vocabulary().get(key);
  if (!meanings) return undefined;
  return {
    readings: meanings.map((meaning) => readingOf(meaning, certainty)),
    languages: new Set(meanings.flatMap((meaning) => meaning.languages)),
  };
}

const doubted = (found: Found): Found => ({
  ...found,
  readings: found.readings.map((one) => ({ ...one, certainty: lessCertain(one.certainty, 'likely') })),
});

/** "Ansvarig/samordnare" is an owner; "Status och kommentar" is a status that says more. */
function ofParts(key: string): Found | undefined {
  const parts = partsOf(key);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const known = parts.map((part) => declaredAs(part, 'certain'));
  const [first] = known;
  if (!first) return undefined;
  const title = known.find((one) =>
    one?.readings.some(({ field, certainty }) => field === 'title' && certainty === 'certain'),
  );
  if (title && first.readings[0]?.field === 'goal') return title;
  const status = known.find(
    (one) => one?.readings[0]?.field === 'status' && one.readings[0].certainty === 'certain',
  );
  if (status && first.readings[0]?.field === 'comment') return doubted(status);
  const note = known.find((one) => one?.readings[0]?.field === 'comment');
  if (note && first.readings[0]?.field === 'finding.text') return note;
  const shared = first.readings.filter((reading) =>
    known.every((other) => other?.readings.some((one) => one.field === reading.field)),
  );
  if (shared.length > 0) return { ...first, readings: shared };
  return doubted(first);
}

function byRule(key: string): Found | undefined {
  const readings: HeadingReading[] = [];
  for (const rule of headingRules) {
    if (!rule.pattern.test(key)) continue;
    const more = rule.more === undefined ? {} : { more: rule.more };
    const certainty = rule.isVague === true ? 'guess' : 'likely';
    readings.push({ field: rule.field, ...more, certainty, kindHints: rule.kinds ?? [] });
    if (!rule.kinds) break;
  }
  return readings.length > 0 ? { readings, languages: noLanguage } : undefined;
}

const SHORTEST_WITH_TYPO = 4;
const LONGEST_WITH_TYPO = 32;
/** A shorter word with a letter more or less is often another word: "Inom" is no "Inkom". */
const SURE_WITH_TYPO = 6;
/** Words of their own that are only like a heading: "Inventering" is no "Investering", "Svarsdatum" no "Startdatum". */
const rightlySpelt = wordSet(`
    contract | data | date | fram | inmätning | inom | inventering | item | kvart | natur | nature | over | placerad | placering
    retirement | sale | skala | stat | svarsdatum | term | time | utom`);

function misspelt(key: string): Found | undefined {
  if (key.length < SHORTEST_WITH_TYPO || key.length > LONGEST_WITH_TYPO || rightlySpelt.has(key))
    return undefined;
  for (const known of keysByInitial().get(key.charAt(0)) ?? []) {
    if (known.length >= SHORTEST_WITH_TYPO && isNear(key, known))
      return declaredAs(known, key.length < SURE_WITH_TYPO ? 'guess' : 'likely');
  }
  return undefined;
}

/** Words that lean elsewhere so much more put a reading by rule or typo in doubt. */
const CLEAR_WORDS = 1.5;
const MORE = 0.3;
const [PLAIN, MUCH_MORE] = [2, 0.6];

/** A reading that no list has whole, doubted where the heading's own words clearly lean to another column. */
function weighed(read: Found | undefined, leanings: () => readonly Leaning[]): Found | undefined {
  const field = read?.readings[0]?.field;
  if (!read || field === undefined || read.readings[0]?.certainty === 'certain') return read;
  const [first] = leanings();
  if (!first || first.weight < CLEAR_WORDS || first.column.field === field) return read;
  const own = leanings().find(({ column }) => column.field === field)?.weight ?? 0;
  if (first.weight - own < MORE) return read;
  // A turn of phrase with its own word in it says so plainly: "How do we measure it?" is no measure to be taken.
  if (first.weight >= PLAIN && first.weight - own >= MUCH_MORE) return undefined;
  return { ...read, readings: read.readings.map((one) => ({ ...one, certainty: 'guess' })) };
}

function found(key: string, leanings: () => readonly Leaning[]): Found {
  const whole = declaredAs(key, 'certain');
  if (whole) return whole;
  const simpler = simplerKeys(key);
  for (const one of simpler) {
    const known = declaredAs(one, 'certain');
    if (known) return known;
  }
  const bare = simpler.find((one) => !one.includes('(')) ?? key;
  const read = byRule(bare) ?? byRule(key) ?? misspelt(key) ?? misspelt(bare);
  return weighed(ofParts(key), leanings) ?? weighed(read, leanings) ?? nothing;
}

/** A Norwegian heading as a declaration has it, else by the same words in Swedish. */
function of(written: string, key: string, leanings: () => readonly Leaning[]): Found {
  if (written === key) return found(key, leanings);
  return declaredAs(written, 'certain') ?? { ...found(key, leanings), languages: norwegian };
}

/** A reader that remembers each distinct text; one per reading of a workbook. */
export function headingReader(): (text: string) => Heading {
  const read = new Map<string, Heading>();
  return (text) => {
    const known = read.get(text);
    if (known) return known;
    const written = headingKey(text);
    const key = headingInSwedish(written);
    const leanings = lazy(() => (key === '' ? [] : leaningsOf(key)));
    const heading: Heading = {
      key,
      ...(key === '' ? nothing : of(written, key, leanings)),
      isPeriod: isPeriod(key),
      get leanings() {
        return leanings();
      },
    };
    read.set(text, heading);
    return heading;
  };
}

/** The reading of a heading that fits a kind of table best; `undefined` when it has none. */
export function readingIn(heading: Heading, kind: TableKind): HeadingReading | undefined {
  const rank = (one: HeadingReading): number => {
    const vague = one.certainty === 'guess' ? 1 : 0;
    // In a list of findings a word that findings are known by is about them.
    const own = kind === 'findings' && one.field.startsWith('finding.') ? -0.5 : 0;
    if (one.kindHints.includes(kind)) return vague * 2 + own;
    return one.kindHints.length === 0 ? 1 : 3 + vague;
  };
  const [best] = [...heading.readings].sort((a, b) => rank(a) - rank(b));
  if (!best || rank(best) < 3) return best;
  return { ...best, certainty: best.field === 'title' ? 'guess' : lessCertain(best.certainty, 'likely') };
}

/**
 * What a heading says its column holds. `unknown` without `more` when no word of it is known.
 * The column's own cells may say better: `columnsOf` looks at both.
 */
export function headingOf(text: string, kind: TableKind = 'actions'): HeadingReading {
  return readingIn(headingReader()(text), kind) ?? { field: 'unknown', certainty: 'guess', kindHints: [] };
}
