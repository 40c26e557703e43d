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
export interface FormatDetail {
  readonly font: FontDetail;
  readonly fill: string | undefined;
  readonly border: Readonly<Record<EdgeName, EdgeDetail>>;
  readonly alignment: AlignmentDetail;
  readonly locked: boolean;
}

const known = new WeakMap<LiveBook, Map<number, FormatDetail>>();

/** Parses a format; each is parsed once. */
export function formatDetailOf(book: LiveBook, style: number): FormatDetail {
  let formats = known.get(book);
  if (!formats) known.set(book, (formats = new Map<number, FormatDetail>()));
  let format = formats.get(style);
  if (!format) {
    const { palette } = book;
    const texts = book.styles.book.textsOf(style);
    format = {
      font: fontDetail(texts.font, palette),
      fill: fillDetail(texts.fill, palette),
      border: borderDetail(texts.border, palette),
      alignment: alignmentDetail(texts.alignment),
      locked: isLocked(texts.protection),
    };
    formats.set(style, format);
  }
  return format;
}
