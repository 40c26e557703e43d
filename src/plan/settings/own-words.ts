import type { Field } from '../field';
import { folded } from '../matching';
import type { Status } from '../status';

/** A heading of the organisation's own, and what a column under it holds, on whatever sheet. */
export interface OwnHeading {
  readonly heading: string;
  readonly field: Field;
}

/** A status text of the organisation's own, and how it stands with what has it. */
export interface OwnStatus {
  readonly text: string;
  readonly status: Status;
}

/** An abbreviation or word of the organisation's own, and what it stands for in plans and reports. */
export interface OwnTerm {
  readonly term: string;
  readonly meaning: string;
}

/** What an organisation calls things, said once and carried from workbook to workbook. */
export interface OwnWords {
  readonly headings: readonly OwnHeading[];
  readonly statuses: readonly OwnStatus[];
  /** Looked for where texts are compared. */
  readonly terms?: readonly OwnTerm[];
}

export const noWords: OwnWords = { headings: [], statuses: [] };

/** One word on each text, whatever its case and spacing: the latest counts, and the order is that of the first. */
function merged<Word>(words: readonly Word[], textOf: (word: Word) => string): readonly Word[] {
  const byText = new Map<string, Word>();
  for (const word of words) byText.set(folded(textOf(word)), word);
  byText.delete('');
  return [...byText.values()];
}

/** Both together; where they say different things of the same text, `later` counts. */
export function wordsWith(earlier: OwnWords, later: OwnWords): OwnWords {
  const terms = merged([...(earlier.terms ?? []), ...(later.terms ?? [])], ({ term }) => term);
  return {
    headings: merged([...earlier.headings, ...later.headings], ({ heading }) => heading),
    statuses: merged([...earlier.statuses, ...later.statuses], ({ text }) => text),
    ...(terms.length === 0 ? {} : { terms }),
  };
}
