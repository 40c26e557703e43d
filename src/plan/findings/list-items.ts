import { goesOnFrom, itemsOfLines } from './joined-lines';
import { leadsList } from './led-lists';
import { isSentence, isShort, namesSubject } from './line-roles';
import { endsPart, labelledPart, saysMoreOf, type LabelledField } from './labelled-part';
import { kindAfter, kindBefore, openingKind } from './own-kind';
import { isStatementLine } from './statement-words';
import { toldLine, type PastedLine } from './pasted-lines';

/** The lines of one item of a list, and the number it had. */
export interface ListItem {
  readonly label: string | null;
  readonly lines: readonly string[];
  /** Stands between the items of a list, and is none: of what kind it is, nothing says. */
  readonly isLoose?: true;
}

interface OpenItem {
  readonly label: string | null;
  readonly lines: string[];
  readonly isLoose?: true;
  /** The part of the finding that the last line belongs to. */
  field?: LabelledField;
}

/** So much deeper a line is no item of the same list. */
const DEEPER = 2;

/** What a line of a list within an item begins with, so that its parts stay apart in one text. */
const INNER = '– ';

/** The list that lines make: its first item says by what sign, and how far in, the others are known. */
export const listSign = (lines: readonly PastedLine[]): PastedLine | undefined =>
  lines.find(({ opens }) => opens !== null);

const depthOf = (sign: string): number => sign.split('.').length;

/** Whether a line is an item of the list, not of a list within one of its items. */
export function isItemOf(first: PastedLine, line: PastedLine): boolean {
  if (line.opens !== first.opens || line.indent >= first.indent + DEEPER) return false;
  const [sign, other] = [first.sign ?? '', line.sign ?? ''];
  // A list that begins at 1.1 may go on with 2: its chapters have one item each.
  return sign === other || (sign.startsWith('1') && other.startsWith('1') && depthOf(other) <= depthOf(sign));
}

/** A label that the next lines say the part for. */
const isOpenLabel = (line: string | undefined): boolean =>
  line !== undefined && labelledPart(line)?.text === '';

function addLine(item: OpenItem, line: string): void {
  item.field = labelledPart(line)?.field ?? item.field ?? 'text';
  item.lines.push(line);
}

function opened(label: string | null, line: string): OpenItem {
  const item: OpenItem = { label, lines: [] };
  addLine(item, line);
  return item;
}

/** Whether a line below an item is a finding of its own: it says its kind, or the part that the item ends with is over. */
const isApart = ({ lines, field = 'text' }: OpenItem, line: string): boolean =>
  kindBefore(line) !== undefined || endsPart(field, lines.at(-1) ?? '', line);

/** Whether a line says its kind after its text, and what stands above says one too: each is a finding. */
const isAlsoRated = (above: readonly string[], line: string): boolean => {
  const last = above.at(-1);
  if (last === undefined || !kindAfter(line) || goesOnFrom(last, line) || labelledPart(line)) return false;
  return kindAfter(last) !== undefined || kindBefore(above[0] ?? '') !== undefined;
};

/** Signs that people type in front of items, and take for each other. */
const typed: ReadonlySet<string | null> = new Set(['*', '-']);

/** Whether a line with the other typed sign, no further in, is a sentence of its own and goes on with nothing above it. */
function isOtherTyped(
  first: PastedLine,
  { opens, sign, indent, text }: PastedLine,
  { lines }: OpenItem,
): boolean {
  const last = lines.at(-1) ?? '';
  return (
    opens === 'bullet' &&
    typed.has(first.sign) &&
    typed.has(sign) &&
    indent <= first.indent &&
    /^\p{Lu}/u.test(text) &&
    (isSentence(text) || isStatementLine(text)) &&
    !/[:,;–-]$/u.test(last) &&
    !goesOnFrom(last, text)
  );
}

/** Items of a list; a paragraph of its own below an item belongs to it, a short line does not. */
function listed(lines: readonly PastedLine[], first: PastedLine, left: string[]): readonly ListItem[] {
  const items: OpenItem[] = [];
  let isAfterBlank = true;
  // Of an item without a sign that says its kind: what is set in below it belongs to it.
  let indent = Infinity;
  let sign = first;
  for (const line of lines) {
    const { text, label, isBlank } = line;
    const last = items.at(-1);
    const isStated = line.opens === null && kindBefore(text) !== undefined;
    if (isBlank) isAfterBlank = true;
    else if (
      last &&
      (saysMoreOf(last.lines, text) || (line.opens === null && isOpenLabel(last.lines.at(-1))))
    )
      addLine(last, text);
    else if (
      line.indent < indent + DEEPER &&
      (isItemOf(sign, line) || (line.opens !== null && indent < Infinity))
    ) {
      indent = Infinity;
      if (!isItemOf(sign, line)) sign = line;
      items.push(opened(label, text));
    } else if (last && isOtherTyped(first, line, last))
      // Of what kind it is, and whether it says more of the item above it, nobody knows.
      items.push({ ...opened(label, text), isLoose: true });
    else if (last && line.opens !== null) last.lines.push(INNER + text);
    else if (isStated && !(last && line.indent > first.indent)) {
      indent = line.indent;
      items.push(opened(null, text));
    } else if (last && line.indent <= first.indent && (isApart(last, text) || isAlsoRated(last.lines, text)))
      items.push({ ...opened(null, text), isLoose: true });
    else if (last && !(isAfterBlank && isShort(text))) {
      // A blank line ends a labelled part.
      if (isAfterBlank && last.field !== 'text') last.lines.push('');
      addLine(last, text);
    } else left.push(toldLine(line));
    if (!isBlank) isAfterBlank = false;
  }
  return items;
}

/** A short text that names something, over a sentence: what the sentences below it are about. */
const isSubject = ({ lines }: ListItem, next: ListItem | undefined): boolean =>
  lines.length === 1 &&
  namesSubject(lines[0] ?? '') &&
  next !== undefined &&
  isSentence(next.lines.join(' '));

/** Parts that say more of the one before belong to it. */
function joinedParts(parts: readonly (readonly string[])[]): readonly ListItem[] {
  const items: OpenItem[] = [];
  for (const part of parts) {
    const last = items.at(-1);
    const [first = ''] = part;
    if (last && (saysMoreOf(last.lines, first) || isOpenLabel(last.lines.at(-1))))
      for (const line of part) last.lines.push(line);
    else items.push({ label: null, lines: [...part] });
  }
  return items;
}

/** Without bullets and numbers: paragraphs, or lines where no blank line stands between them. */
function unlisted(lines: readonly PastedLine[]): readonly ListItem[] {
  const paragraphs: OpenItem[] = [{ label: null, lines: [] }];
  for (const { text, isBlank } of lines) {
    const last = paragraphs.at(-1);
    const isMore = saysMoreOf(last?.lines ?? [], text);
    const isNew =
      last !== undefined &&
      last.lines.length > 0 &&
      labelledPart(text) === undefined &&
      (isApart(last, text) || isAlsoRated(last.lines, text));
    if (isBlank || isNew || (openingKind(text) && !isMore)) paragraphs.push({ label: null, lines: [] });
    const open = paragraphs.at(-1);
    if (!isBlank && open) addLine(open, text);
  }
  const filled = paragraphs.flatMap(({ lines: all }) => (all.length > 0 ? [all] : []));
  return joinedParts(filled.length === 1 ? filled.flatMap((paragraph) => itemsOfLines(paragraph)) : filled);
}

/** Items under one subject; `null` where they stand under none. */
export interface ItemsUnder {
  readonly subject: string | null;
  readonly items: readonly ListItem[];
}

/** The items that lines make, and the subjects they stand under. What is neither is put with `left`. */
export function itemsOf(lines: readonly PastedLine[], left: string[]): readonly ItemsUnder[] {
  const found: ItemsUnder[] = [];
  let start = 0;
  let isNumbered = false;
  for (const [at, line] of lines.entries()) {
    if (at < start) continue;
    isNumbered ||= line.opens === 'number';
    // Under a number the list is a part of its item.
    const led = isNumbered ? undefined : leadsList(lines, at);
    if (!led) continue;
    for (const under of itemsBetween(lines.slice(start, Math.max(start, led.from)), left)) found.push(under);
    const inner = lines.slice(Math.max(start, led.from), led.to).filter(({ isBlank }) => !isBlank);
    const said = inner.map(({ text, opens }) => (opens === null ? text : INNER + text));
    found.push({ subject: null, items: [{ label: null, lines: said }] });
    start = led.to;
  }
  for (const under of itemsBetween(lines.slice(start), left)) found.push(under);
  return found;
}

/** The items of lines without sentences that lead to a list. */
function itemsBetween(lines: readonly PastedLine[], left: string[]): readonly ItemsUnder[] {
  const first = listSign(lines);
  if (first) return [{ subject: null, items: listed(lines, first, left) }];
  const found: { subject: string | null; items: ListItem[] }[] = [{ subject: null, items: [] }];
  const all = unlisted(lines);
  for (const [at, item] of all.entries()) {
    if (isSubject(item, all[at + 1])) found.push({ subject: item.lines.join(' '), items: [] });
    else found.at(-1)?.items.push(item);
  }
  return found;
}
