import { addressName, areaName, quotedSheet } from '../book/area';
import type { ChangeSet } from '../book/edit';
import type { PreviewItem } from '../book/preview';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';

type Text = typeof svCli;

function lineOf(item: PreviewItem, text: Text): string {
  if (item.kind === 'cell') {
    const shown = (content: string): string => (content === '' ? text.empty : printable(content));
    return text.cellChange(addressName(item), shown(item.before), shown(item.after));
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
 * Everything that would be done, a line each: cells as old → new, other changes by their place and kind. A new sheet that
 * nobody sees, Planbok's own notes, is one line.
 */
export function previewLines(
  items: readonly PreviewItem[],
  { edits }: ChangeSet,
  text: Text,
): readonly string[] {
  const unseen = new Map<string, number>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet' && (edit.visibility ?? 'visible') !== 'visible') unseen.set(edit.sheet, 0);
  }
  const lines = items.flatMap((item) => {
    const cells = item.sheet === null ? undefined : unseen.get(item.sheet);
    if (item.sheet === null || cells === undefined) return [lineOf(item, text)];
    unseen.set(item.sheet, cells + (item.kind === 'cell' ? 1 : 0));
    return [];
  });
  return [...lines, ...[...unseen].map(([sheet, cells]) => text.hiddenSheet(quotedSheet(sheet), cells))];
}
