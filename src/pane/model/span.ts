/** The part of a long list that is shown: from an index up to, not with, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** So many are shown at first, and so many more at a time. */
export const PAGE = 10;
/** No more of one list than this is in the document at once: a longer list moves its window. */
export const WINDOW = 60;

export const firstSpan: Span = { from: 0, to: PAGE };

export const later = ({ from, to }: Span, length: number): Span => {
  const end = Math.min(length, to + PAGE);
  return { from: Math.max(from, end - WINDOW), to: end };
};

export const earlier = ({ from, to }: Span): Span => {
  const start = Math.max(0, from - PAGE);
  return { from: start, to: Math.min(to, start + WINDOW) };
};

/** The span, or the page around `index` when it is outside. */
export function spanWith(span: Span, index: number): Span {
  if (index >= span.from && index < span.to) return span;
  const from = Math.floor(index / PAGE) * PAGE;
  return { from, to: from + PAGE };
}
