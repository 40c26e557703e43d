import { folded } from '../../plan/matching';

/** A shorter word says too little of a person to be looked up by; names are looked up by so many first letters. */
const SHORTEST_WORD = 3;
/** A beginning that more owners have tells none of them apart. */
const MOST_OF_A_BEGINNING = 40;
/** Letters that a word may have more in another form: `Prefekt`, `Prefekter`. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 5;
const MOST_SHOWN = 3;

/** `Berg, A.` → `berg`, `a`; of an address what stands before the sign. */
const wordsOf = (name: string): readonly string[] =>
  folded(name)
    .replace(/@.*/u, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

function isForm(one: string, other: string): boolean {
  const [stem, form] = one.length <= other.length ? [one, other] : [other, one];
  return stem.length >= SHORTEST_STEM && form.length - stem.length <= LONGEST_ENDING && form.startsWith(stem);
}

/** Every word of the shorter name stands in the longer, in any form or as its first letter: `A. Berg` and `Anna Berg`. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.every((word) =>
    longer.some((known) => known === word || isInitial(known, word) || isForm(known, word)),
  );
}

/**
 * For each owner the other names that may mean the same person, a few at the most. They are said, never acted upon: two
 * Bergs may be two people, and only a person knows.
 */
export function alikeNames(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map(names.map((name) => [name, wordsOf(name)]));
  const byBeginning = new Map<string, string[]>();
  for (const [name, said] of words)
    for (const start of new Set(said.map((word) => word.slice(0, SHORTEST_WORD))))
      if (start.length === SHORTEST_WORD) byBeginning.set(start, [...(byBeginning.get(start) ?? []), name]);
  const alike = new Map<string, Set<string>>();
  for (const sharing of byBeginning.values()) {
    if (sharing.length < 2 || sharing.length > MOST_OF_A_BEGINNING) continue;
    for (const name of sharing)
      for (const other of sharing)
        if (other !== name && isAlike(words.get(name) ?? [], words.get(other) ?? []))
          alike.set(name, (alike.get(name) ?? new Set()).add(other));
  }
  return new Map([...alike].map(([name, others]) => [name, [...others].slice(0, MOST_SHOWN)]));
}
