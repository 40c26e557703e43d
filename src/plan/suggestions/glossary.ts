import { isPlanWord } from './common-words';
import { stemOf } from './word-stem';
import { textWords } from './text-words';

/** Names of one thing: an abbreviation and what it stands for, or words that mean the same in a plan. */
export interface TermGroup {
  readonly names: readonly string[];
  /** The organisation itself has said so. */
  readonly isOwn?: true;
}

/** A thing that has several names. */
export interface Thing {
  /** Its number, from 0. */
  readonly no: number;
  /** One of its names is made of words that stand in any plan: "hållbar utveckling". */
  readonly isPlanWord: boolean;
  readonly isOwn: boolean;
}

/** One name of a thing, by the stems of its words. */
export interface ThingName {
  readonly stems: readonly string[];
  readonly thing: Thing;
}

/** The names of all things, by the stem of their first word. */
export type Glossary = ReadonlyMap<string, readonly ThingName[]>;

export function glossaryOf(groups: readonly TermGroup[]): Glossary {
  const byFirst = new Map<string, ThingName[]>();
  groups.forEach(({ names, isOwn = false }, no) => {
    const all = names.map((name) => textWords(name).map(stemOf)).filter(({ length }) => length > 0);
    const thing: Thing = { no, isPlanWord: all.some((stems) => stems.every(isPlanWord)), isOwn };
    for (const stems of all) {
      const [first = ''] = stems;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, thing }]);
    }
  });
  return byFirst;
}
