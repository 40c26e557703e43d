import { addressName, areaName, quotedSheet } from '../book/area';
import type { ContentKind } from '../book/content-kind';
import type { PreviewItem } from '../book/preview';
import { fromDifference } from '../book/shown-difference';
import type { svCli } from '../text/sv/cli';
import { MAX_SHOWN, printable } from './printable';

type Text = typeof svCli;

function lineOf(item: PreviewItem, text: Text): string {
  if (item.kind === 'cell') {
    const shown = (content: string, kind: ContentKind | undefined): string => {
      if (content === '') return text.empty;
      return kind ? text.ofKind(printable(content), kind) : printable(content);
    };
    const [was, is] = item.retyped ?? [];
    const [before, after] = fromDifference(item.before, item.after, MAX_SHOWN);
    return text.cellChange(addressName(item), shown(before, was), shown(after, is));
  }
  const { kind, sheet, area, name } = item;
  const cells = area === null || kind === 'addSheet' || kind === 'removeOwnSheet' ? '' : `!${areaName(area)}`;
  return text.otherChange(
    sheet === null ? '' : `${quotedSheet(sheet)}${cells}`,
    text.edits[kind],
    name ?? '',
  );
}

/**
 * Everything that would be done, a line each: cells as old → new, other changes by their place and kind. What Planbok
 * notes for itself, on sheets that nobody sees, is one line without their names.
 */
export function previewLines(
  items: readonly PreviewItem[],
  unseen: ReadonlySet<string>,
  text: Text,
): readonly string[] {
  const isUnseen = ({ kind, sheet }: PreviewItem): boolean =>
    kind === 'setProperty' || (sheet !== null && unseen.has(sheet));
  const notes = items.filter((item) => item.kind === 'cell' && isUnseen(item)).length;
  const lines = items.flatMap((item) => (isUnseen(item) ? [] : [lineOf(item, text)]));
  return items.some(isUnseen) ? [...lines, text.ownNotes(notes)] : lines;
}
