import {
  alignmentDetail,
  borderDetail,
  fillDetail,
  fontDetail,
  isLocked,
  type AlignmentDetail,
  type EdgeDetail,
  type EdgeName,
  type FontDetail,
} from '../../planbok/styles';
import type { LiveBook } from './live-book';

/** A format with all its parts parsed. */
export interface DressDetail {
  readonly font: FontDetail;
  readonly fill: string | undefined;
  readonly border: Readonly<Record<EdgeName, EdgeDetail>>;
  readonly alignment: AlignmentDetail;
  readonly locked: boolean;
}

const known = new WeakMap<LiveBook, Map<number, DressDetail>>();

/** Parses a format; each is parsed once. */
export function dressOf(book: LiveBook, style: number): DressDetail {
  let dresses = known.get(book);
  if (!dresses) known.set(book, (dresses = new Map<number, DressDetail>()));
  let dress = dresses.get(style);
  if (!dress) {
    const { palette } = book;
    const texts = book.styles.book.textsOf(style);
    dress = {
      font: fontDetail(texts.font, palette),
      fill: fillDetail(texts.fill, palette),
      border: borderDetail(texts.border, palette),
      alignment: alignmentDetail(texts.alignment),
      locked: isLocked(texts.protection),
    };
    dresses.set(style, dress);
  }
  return dress;
}
