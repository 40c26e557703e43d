import type { FindingKind } from '../reading';
import { announcedKind, gradeAlone } from './finding-heading';

/** The kind that an item says of itself, and its text without that. */
export interface OwnKind {
  readonly kind: FindingKind;
  readonly text: string;
}

/** Before the text: `Avvikelse 2 (mindre): Farligt avfall …`, `Avvikelse 5. Inga …`, `OFI – Consider …`. */
const opener =
  /^(.{2,40}?(?:\s*\d{1,3})?(?:\s*\([^)]{1,24}\))?)\s*(?::|\s[-–—]|(?<=\d)\.|(?<=^[Oo]bs)\.|(?<=\p{L} \d{1,3})(?= \p{Lu}))\s+(?=\S)/u;

/** Before the text in brackets: `[Minor] Waste …`, `(Mindre avvikelse) Avfall …`. */
const bracketBefore = /^[([]([^()[\]]{2,40})[)\]][:.]?\s+(?=\S)/u;

/** After the text in brackets: `Avfall saknar märkning (mindre avvikelse).` */
const bracketAfter = /(?<=\S)\s*[([]([^()[\]]{2,40})[)\]]([.!]?)$/u;

/** After the text: `Avfall saknar märkning. Mindre avvikelse.`, `… – OFI` */
const sentenceAfter = /(?:(?<=[.!?])|\s[-–—])\s+([^.!?:–—]{2,40})\.?$/u;

const mayBeGrave = ({ kind }: FindingKind): boolean => kind === 'nonconformity' || kind === 'unknown';

/** A bracket names a kind, or how grave a nonconformity is: that says nothing under a heading of another kind. */
const kindInBracket = (said: string, above: FindingKind): FindingKind | undefined =>
  announcedKind(said) ?? (mayBeGrave(above) ? gradeAlone(said) : undefined);

/** The kind that a finding states, as grave as the list above it says where the finding does not. */
export const kindUnder = (above: FindingKind | null, stated: FindingKind): FindingKind =>
  above?.kind === stated.kind ? { ...above, ...stated } : stated;

/** The kind before an item's text, with a sign between. */
export function openingKind(item: string): OwnKind | undefined {
  const found = opener.exec(item);
  const said = found?.[1];
  const kind =
    said === undefined
      ? undefined
      : (announcedKind(said) ?? (item[said.length] === ':' ? gradeAlone(said) : undefined));
  return found && kind ? { kind, text: item.slice(found[0].length) } : undefined;
}

/** The kind before an item's text: with a sign between, or in brackets. */
export function kindBefore(item: string, above: FindingKind = { kind: 'unknown' }): OwnKind | undefined {
  const opening = openingKind(item);
  if (opening) return opening;
  const before = bracketBefore.exec(item);
  const first = before?.[1] === undefined ? undefined : kindInBracket(before[1], above);
  return before && first ? { kind: first, text: item.slice(before[0].length) } : undefined;
}

/** The kind after an item's text, or after a line of it. */
export function kindAfter(item: string, above: FindingKind = { kind: 'unknown' }): OwnKind | undefined {
  const after = bracketAfter.exec(item);
  const last = after?.[1] === undefined ? undefined : kindInBracket(after[1], above);
  if (after && last) return { kind: last, text: item.slice(0, after.index) + (after[2] ?? '') };
  const sentence = mayBeGrave(above) ? sentenceAfter.exec(item) : null;
  const said = sentence?.[1] === undefined ? undefined : kindInBracket(sentence[1], above);
  return sentence && said ? { kind: said, text: item.slice(0, sentence.index) } : undefined;
}

/**
 * The kind that an item says of itself, before its text or after it; what it says after it tells how grave it is.
 * @param above the kind of the list that the item stands in
 */
export function ownKind(item: string, above: FindingKind = { kind: 'unknown' }): OwnKind | undefined {
  const before = kindBefore(item, above);
  const after = kindAfter(before?.text ?? item, before?.kind ?? above);
  if (!before || !after) return before ?? after;
  return after.kind.kind === before.kind.kind
    ? { kind: kindUnder(before.kind, after.kind), text: after.text }
    : before;
}
