import { addressName, areaName, quotedSheet } from '../book/area';
import type { PreviewItem } from '../book/preview';
import type { svCli } from '../text/cli-sv';
import { printable } from './printable';

/** Everything that would be done, a line each: cells as old → new, other changes by their place and kind. */
export const previewLines = (items: readonly PreviewItem[], text: typeof svCli): readonly string[] =>
  items.map((item) => {
    if (item.kind === 'cell') {
      const shown = (content: string): string => (content === '' ? text.empty : printable(content));
      return text.cellChange(addressName(item), shown(item.before), shown(item.after));
    }
    const { kind, sheet, area, name } = item;
    const cells =
      area === null || kind === 'addSheet' || kind === 'removeOwnSheet' ? '' : `!${areaName(area)}`;
    return text.otherChange(
      sheet === null ? '' : `${quotedSheet(sheet)}${cells}`,
      text.edits[kind],
      name ?? '',
    );
  });
