import { attributeIn, element } from './element';
import { worksheetOrder } from './schema-order';
import { childNamed, childTexts, unwrapped, withChild } from './placed';

const LAST_COLUMN_INDEX = 16_383;

/** The rows before which a page is broken by hand, from 2. In the file a break has the number of the row above it. */
export function rowBreaks(frame: string): readonly number[] {
  const list = childNamed(frame, 'rowBreaks')?.xml;
  return list === undefined
    ? []
    : childTexts(list).flatMap(({ name, xml }) =>
        name === 'brk' ? [Number(attributeIn(unwrapped(xml).tag, 'id')) + 1] : [],
      );
}

/** The sheet with these page breaks and no others (ISO 29500-1, 18.3.1.74). */
export const withRowBreaks = (frame: string, before: readonly number[]): string =>
  withChild(frame, worksheetOrder, 'rowBreaks', (_, p) => {
    if (before.length === 0) return undefined;
    const breaks = [...new Set(before)].sort((a, b) => a - b);
    const content = breaks.map((row) =>
      element(`${p}brk`, { id: row - 1, max: LAST_COLUMN_INDEX, man: true }),
    );
    const count = { count: breaks.length, manualBreakCount: breaks.length };
    return element(`${p}rowBreaks`, count, content.join(''));
  });
