import { cellKey, overlaps, type Address } from '../../book/area';
import { isBlank, textOf } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { Problem } from '../../plan/reading';
import { withoutReference } from '../../plan/references/edited-references';
import type { Mention } from '../../plan/references/link';
import type { Links } from '../../plan/references/references';
import { isSameLink, type ToldLink } from '../answers/told-links';

/** Whether one more or one less reference can be written there: nothing but a text of its own stands in the cell. */
export const isEditable = (sheet: SheetSnapshot, { row, column }: Pick<Address, 'row' | 'column'>): boolean =>
  !sheet.isProtected &&
  !sheet.formulas.has(cellKey(row, column)) &&
  !sheet.merges.some((merge) => overlaps(merge, { sheet: merge.sheet, row, column, rows: 1, columns: 1 }));

interface Unlinked {
  readonly edits: readonly Edit[];
  /** Links that stand, since they are said where only a person can change it. */
  readonly refused: readonly { readonly link: ToldLink; readonly problem: Problem }[];
}

/** What the cells say once these mentions are gone; the first one that cannot be taken out alone, where there is one. */
function withoutMentions(
  textAt: (at: Address) => string,
  book: WorkbookSnapshot,
  { isKnown }: Links,
  mentions: readonly Mention[],
): ReadonlyMap<string, { readonly at: Address; readonly text: string }> | Mention {
  const texts = new Map<string, { readonly at: Address; readonly text: string }>();
  for (const mention of mentions) {
    const { at, isOwn, reference } = mention;
    const sheet = sheetNamed(book, at.sheet);
    const key = JSON.stringify(at);
    const now = texts.get(key)?.text ?? textAt(at);
    const text =
      isOwn && sheet && isEditable(sheet, at) ? withoutReference(now, reference, { isKnown }) : null;
    if (text === null) return mention;
    texts.set(key, { at, text });
  }
  return texts;
}

/**
 * Takes links away, on both sides: the ids that say them go out of the cells that are for references, and nothing else of
 * the cells. A link that a text says in passing stands, and the person is told where.
 */
export function unlinked(book: WorkbookSnapshot, links: Links, told: readonly ToldLink[]): Unlinked {
  const becoming = new Map<string, { readonly at: Address; readonly text: string }>();
  const textAt = (at: Address): string => {
    const sheet = sheetNamed(book, at.sheet);
    return becoming.get(JSON.stringify(at))?.text ?? (sheet ? textOf(valueAt(sheet, at.row, at.column)) : '');
  };
  const refused: { link: ToldLink; problem: Problem }[] = [];
  for (const link of told) {
    const mentions = links.mentions.filter((one) => isSameLink(one.link, link));
    const texts = withoutMentions(textAt, book, links, mentions);
    if ('at' in texts) {
      const { at } = texts;
      refused.push({ link, problem: { code: 'answer-unlink', severity: 'warning', at, found: textAt(at) } });
    } else for (const [key, cell] of texts) becoming.set(key, cell);
  }
  const edits = [...becoming.values()].flatMap(({ at, text }): Edit[] => {
    const sheet = sheetNamed(book, at.sheet);
    if (!sheet || textOf(valueAt(sheet, at.row, at.column)) === text) return [];
    // What the cell leads to may be what is gone; where one is left, `linked` makes it lead there.
    const isLeading = sheet.links.has(cellKey(at.row, at.column));
    return [
      { kind: 'writeCells', at, cells: [[isBlank(text) ? null : text]] },
      ...(isLeading ? [{ kind: 'setLink', at, to: null } as const] : []),
    ];
  });
  return { edits, refused };
}
