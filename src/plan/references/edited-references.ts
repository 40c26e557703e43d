import { folded } from '../matching';
import {
  isListOfReferences,
  piecesIn,
  referencesIn,
  spanned,
  idKey,
  type Reference,
  type ReadingRules,
} from './reference-text';

/*
 * A cell of references with one more, or one less. Nothing but ids, what stands between them and Planbok's own year label is touched,
 * and every result is read again: it says what it said before, and the one reference more or less.
 */

/** A text that may be cut off when it is read is not changed. */
const LONGEST = 500;

type Rules = Pick<ReadingRules, 'isKnown'>;

const read = (text: string, { isKnown }: Rules): readonly Reference[] =>
  referencesIn(text, { isKnown, isReferenceColumn: true });

const keyOf = ({ id, year, target }: Reference): string => JSON.stringify([id, year, target]);

const isSame = (some: readonly Reference[], others: readonly Reference[]): boolean =>
  some.length === others.length && some.map(keyOf).sort().join('\n') === others.map(keyOf).sort().join('\n');

/** The text with signs that count alike made alike, each in its place; `null` where that cannot be done sign by sign. */
function aligned(text: string): string | null {
  const plain = text.replace(/[‐-―−﹘﹣－]/gu, '-').replace(/\s/gu, ' ');
  const lower = plain.toLowerCase();
  return lower.length === text.length && lower.normalize('NFC') === lower ? lower : null;
}

const separatorBefore = /(?:\s*[,;+&\n]\s*|\s+)(?:(?:och|og|samt|and|eller|or)\s+)?$/iu;
const separatorAfter =
  /^(?:\s*[,;+&\n]\s*|\s+(?=(?:och|og|samt|and|eller|or)\s))(?:(?:och|og|samt|and|eller|or)\s+)?/iu;
const isList = /[,;+&\n]|(?:och|og|samt|and|eller|or)\s+$/iu;
const yearLabel = /20\d\d\s*:\s*$/u;

/** The texts that are left when what stands between `start` and `end` goes, the one that reads best first. */
function cuts(text: string, start: number, end: number, instead: string): readonly string[] {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (instead !== '') return [`${before}${instead}${after}`];
  const joined = (left: string, right: string): string => {
    const bare = left.endsWith('(') && right.startsWith(')');
    const [one, other] = bare ? [left.slice(0, -1), right.slice(1)] : [left, right];
    const [start, rest] = [one.trim() === '' ? '' : one, other.trimStart()];
    return (
      rest.startsWith(')') ? start.trimEnd() + rest : /\s$/u.test(start) ? start + rest : start + other
    ).trim();
  };
  const ways = (left: string): readonly string[] => {
    const behind = separatorBefore.exec(left)?.[0] ?? '';
    const ahead = separatorAfter.exec(after)?.[0] ?? '';
    const withBefore = joined(left.slice(0, left.length - behind.length), after);
    const withAfter = joined(left, after.slice(ahead.length));
    return isList.test(behind) ? [withBefore, withAfter] : [withAfter];
  };
  const label = yearLabel.exec(before)?.[0] ?? '';
  return [...(label === '' ? [] : ways(before.slice(0, before.length - label.length))), ...ways(before)];
}

/** The text with one place less that says the reference; `null` where none can go alone. */
function withOneLess(text: string, gone: Reference, rules: Rules): string | null {
  const plain = aligned(text);
  if (plain === null || folded(text).length >= LONGEST) return null;
  const now = read(text, rules);
  const index = now.findIndex((one) => keyOf(one) === keyOf(gone));
  if (index < 0) return null;
  const wanted = now.filter((_, place) => place !== index);
  const pieces = piecesIn(plain);
  for (const [place, { text: word, start }] of pieces.entries()) {
    if (!/\d/u.test(word)) continue;
    const end = start + word.length;
    const before = pieces[place - 1];
    const joined = before && /^\p{L}{1,4}$/u.test(before.text) ? idKey(`${before.text}${word}`) : undefined;
    const isJoined = joined !== undefined && rules.isKnown(joined);
    const key = isJoined ? joined : idKey(word);
    const ids = rules.isKnown(key) ? [] : spanned(key);
    if (key !== gone.id && !ids.includes(gone.id)) continue;
    const instead = ids.filter((id) => id !== gone.id).join(', ');
    const from = isJoined && before ? before.start : start;
    const found = cuts(text, from, end, instead).find((one) => isSame(read(one, rules), wanted));
    if (found !== undefined) return found;
  }
  return null;
}

/** The cell's text without the reference, however often it says it; `null` where it cannot be taken out alone. */
export function withoutReference(text: string, gone: Reference, rules: Rules): string | null {
  let left = text;
  for (;;) {
    if (!read(left, rules).some((one) => keyOf(one) === keyOf(gone))) return left;
    const next = withOneLess(left, gone, rules);
    if (next === null) return null;
    left = next;
  }
}

/** The cell's text with the reference behind the others; `null` where it says more than references, or would be read otherwise. */
export function withReference(
  text: string,
  { id, year }: Pick<Reference, 'id' | 'year'>,
  rules: Rules,
): string | null {
  const said = year === null ? id : `${year}: ${id}`;
  if (text.trim() === '') return said;
  if (!isListOfReferences(text)) return null;
  const now = read(text, rules);
  const key = idKey(id);
  return (
    [`, ${id}`, `, ${said}`, `; ${said}`]
      .map((added) => `${text.trimEnd()}${added}`)
      .find((one) => {
        const then = read(one, rules);
        const last = then.at(-1);
        return (
          one.length < LONGEST &&
          last?.id === key &&
          last.year === year &&
          then.length === now.length + 1 &&
          isSame(then.slice(0, -1), now)
        );
      }) ?? null
  );
}
