import { withColumnStyles } from '../../planbok/sizes';
import type { StyleTexts } from '../../planbok/styles';
import { refuse } from '../protocol/host-error';
import { refitRows } from './autofit';
import { isWholeColumns, isWholeRows, lastColumnOf, type CellRange } from './cell-range';
import { eachCell } from './range-cells';
import { reframe, restyle, styleAt } from './live-sheet';
import { isForbidden } from './protection';
import { styleLike } from './set-cells';

/** A change of a format; `key` identifies the change, so that each is computed once per format. */
export interface StyleChange {
  readonly key: string;
  readonly texts: (texts: StyleTexts, prefix: string) => Partial<StyleTexts>;
}

/** Changes the format of the cells of a range; in whole columns also that of untouched cells. */
export function restyleRange(range: CellRange, { key, texts }: StyleChange, where: string): void {
  const { book, sheet, ...block } = range;
  if (isForbidden(range)) refuse('AccessDenied', where);
  const made = new Map<number, number>();
  const changed = (style: number): number => {
    let after = made.get(style);
    if (after === undefined) {
      const { styles } = book;
      after = styleLike(book, style, key, () =>
        styles.book.withTexts(style, texts(styles.book.textsOf(style), styles.book.prefix)),
      );
      made.set(style, after);
    }
    return after;
  };
  if (isWholeColumns(range))
    reframe(sheet, (frame) => withColumnStyles(frame, range.column, lastColumnOf(range), changed));
  else if (isWholeRows(range)) refuse('NotImplemented', `${where} of whole rows`);
  eachCell(range, (row, column) => {
    const style = styleAt(sheet, row, column);
    const after = changed(style);
    if (after !== style) restyle(sheet, row, column, after);
  });
  refitRows(range);
  book.isDirty = true;
  book.emit({ kind: 'format', sheet, block });
}
