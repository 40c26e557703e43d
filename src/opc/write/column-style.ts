import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

/** The width that Excel writes for a column with the default width: 8.43 characters and the cell's padding. */
const DEFAULT_WIDTH = 9.140625;

/**
 * Sets the format of these columns' untouched cells; `styleOf` receives the present one. Other column attributes are
 * unchanged.
 */
export function withColumnStyles(
  frame: string,
  first: number,
  last: number,
  styleOf: (style: number) => number,
): string {
  return withChild(frame, worksheetOrder, 'cols', (present, p) => {
    const known = present === undefined ? [] : childTexts(present).map(({ xml }) => xml);
    const pieces: { min: number; tag: string }[] = [];
    let next = first;
    const add = (tag: string, min: number, max: number): void => {
      if (min <= max) pieces.push({ min, tag: retagged(tag, { min, max }) });
    };
    const styled = (tag: string, min: number, max: number): void =>
      add(retagged(tag, { style: styleOf(Number(attributeIn(tag, 'style') ?? 0)) || undefined }), min, max);
    const bare = element(`${p}col`, { min: 1, max: 1, width: DEFAULT_WIDTH });
    for (const tag of known) {
      const min = Number(attributeIn(tag, 'min') ?? 1);
      const max = Number(attributeIn(tag, 'max') ?? min);
      styled(bare, next, Math.min(min - 1, last));
      add(tag, min, Math.min(max, first - 1));
      styled(tag, Math.max(min, first), Math.min(max, last));
      add(tag, Math.max(min, last + 1), max);
      next = Math.max(next, max + 1);
    }
    styled(bare, next, last);
    const tags = pieces.sort((a, b) => a.min - b.min).map(({ tag }) => tag);
    return rewrapped(present === undefined ? `<${p}cols>` : unwrapped(present).tag, tags.join(''));
  });
}
