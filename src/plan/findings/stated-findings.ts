import type { FindingKind } from '../reading';
import { announcedKind } from './finding-heading';
import { goesOnFrom } from './joined-lines';
import { labelledPart, saysMoreOf } from './labelled-part';
import type { ListItem } from './list-items';
import { kindAfter, kindBefore } from './own-kind';
import { toldLine, type PastedLine } from './pasted-lines';

/** The kind that a mark tells by itself: `NC2`, `OFI-1`. */
export const kindOfMark = (label: string | null): FindingKind | undefined =>
  label !== null && /^(?:NCR?|OFI|OBS)[- ]?\d/u.test(label)
    ? announcedKind(label.replace(/[- ]?\d+$/u, ''))
    : undefined;

/** Names of several findings, before how many they are or where they stand. */
const several = /(?:\p{L}(?:er|erna|ar|arna|ies|[^bs]s))[^\p{L}]*$/u;

/** As few words as a finding has. */
const FEWEST_WORDS = 2;

/** Whether a line says by itself that it is a finding, under whatever heading: by its mark, or by a kind before its text. */
function states({ text, label }: PastedLine): boolean {
  if (kindOfMark(label) || (label !== null && kindAfter(text))) return true;
  const said = kindBefore(text);
  if (!said || several.test(text.slice(0, text.length - said.text.length))) return false;
  return (said.text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS;
}

/** The findings that lines outside all lists of findings state by themselves. What is in none is put with `left`. */
export function statedFindings(lines: readonly PastedLine[], left: string[]): readonly ListItem[] {
  const items: { readonly label: string | null; readonly lines: string[]; readonly indent: number }[] = [];
  let open: (typeof items)[number] | undefined;
  for (const line of lines) {
    const { text, label, indent, isBlank } = line;
    if (isBlank) open = undefined;
    else if (open && saysMoreOf(open.lines, text)) open.lines.push(text);
    else if (states(line)) {
      open = { label, lines: [text], indent };
      items.push(open);
    } else if (
      open &&
      (labelledPart(text) ??
        (indent > open.indent || (/^\p{Ll}/u.test(text) && goesOnFrom(open.lines.at(-1) ?? '', text))))
    )
      open.lines.push(text);
    else {
      open = undefined;
      left.push(toldLine(line));
    }
  }
  return items;
}
