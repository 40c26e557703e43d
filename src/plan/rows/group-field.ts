import type { GroupReading } from '../reading';
import { bandYearOf } from '../years/band-year';
import { promisesResult } from './goal-words';
import { namesState } from './state-names';
import { isAreaText, isGoalText, isUnitText, numberDepth } from './row-words';

type GroupField = GroupReading['field'];

/** A heading between rows, before it is known what it names. */
export interface GroupLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The field of the column it stands in, where that column has one of its own. */
  readonly columnField: GroupField;
}

const SENTENCE_WORDS = 7;
const promise = /\b(?:ska|skall|bör|senast|minska|öka|shall|will|should|reduce|increase|by 20\d\d)\b|\d ?%/i;
const timeOrState =
  /^(?:\d{4}|(?:q|kvartal|tertial|t)\s?\d|vt|ht|våren|hösten|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)\b|^(?:pågående|avslutade|genomförda|klara|nya|kvarstående|planerade|ej påbörjade|ongoing|completed|closed|open|new|outstanding)\b|^(?:lg|möte|protokoll|meeting|minutes|sammanträde)\b/i;

/** "Åtgärder 2027" says which year the rows below it are of. */
function isPlanOfYear(text: string): boolean {
  const said = bandYearOf(text);
  return said !== null && said.isLoose !== true && said.since === undefined;
}

/** By its own words alone. */
function byWords(text: string): GroupField | undefined {
  if (isAreaText(text)) return 'area';
  if (isGoalText(text)) return 'goal';
  if (isUnitText(text)) return 'unit';
  if (promisesResult(text)) return 'goal';
  if (timeOrState.test(text) || namesState(text) || isPlanOfYear(text)) return 'unknown';
  return undefined;
}

const saysGoal = (text: string): boolean => promise.test(text) || text.split(/\s+/).length >= SENTENCE_WORDS;

/**
 * What each heading between the rows names: by its words, else by its place. A short heading, or one that stands above
 * goals, is an area; a sentence with a promise in it is a goal.
 */
export function groupFields(lines: readonly GroupLine[]): readonly GroupField[] {
  const fields = lines.map(
    (line): GroupField | undefined =>
      byWords(line.text) ?? (line.columnField === 'unknown' ? undefined : line.columnField),
  );
  const goalDepths = lines.flatMap((line, index) =>
    fields[index] === 'goal' ? [numberDepth(line.text)] : [],
  );
  const depths = lines.flatMap(({ text }) => (numberDepth(text) > 0 ? [numberDepth(text)] : []));
  const shallow = Math.min(...depths);
  const deep = Math.max(...depths);
  return lines.map(({ text }, index) => {
    const known = fields[index];
    if (known !== undefined) return known;
    const depth = numberDepth(text);
    if (goalDepths.length > 0)
      return depth > 0 && goalDepths.includes(depth) && saysGoal(text) ? 'goal' : 'area';
    if (depths.length > 0 && deep > shallow && depth > 0) return depth === shallow ? 'area' : 'goal';
    return saysGoal(text) ? 'goal' : 'area';
  });
}
