import type { Column } from '../columns/column';
import { comesAfter, shareOfDays } from '../columns/content';
import type { ColumnDraft } from './column-draft';
import type { Field } from '../field';

/** A column's place from the left, 0–1, from which and up to which a field mostly stands, and what that is worth. */
const places: Partial<
  Record<Field, readonly [from: number, to: number, weight: number, elsewhere?: number]>
> = {
  // Numbers that grow further in are years, values, ranks.
  id: [0, 0, 0.4, 1],
  'finding.ref': [0, 0, 0.4],
  area: [0, 0.35, 0.2],
  goal: [0, 0.35, 0.2],
  title: [0, 0.55, 0.15],
  'finding.text': [0, 0.6, 0.1],
  owner: [0.15, 0.9, 0.1],
  deadline: [0.25, 1, 0.1],
  status: [0.35, 1, 0.1],
  comment: [0.7, 1, 0.2],
};

/** What a field gains by standing where it mostly does, and loses elsewhere. */
export function placeWeight(field: Field, index: number, columns: number): number {
  const place = places[field];
  if (!place) return 0;
  const [from, to, weight, elsewhere = weight] = place;
  const at = columns <= 1 ? 0 : index / (columns - 1);
  return at >= from && at <= to ? weight : -elsewhere;
}

const HOLDS_DAYS = 0.6;
const BEFORE_ANOTHER = 0.6;

/** What a column of days gains or loses by the other columns of days: a beginning comes before an end. */
export function dayOrderWeight(column: Column, draft: ColumnDraft, drafts: readonly ColumnDraft[]): number {
  const { field, more } = column;
  if (field !== 'startDate' && (field !== 'deadline' || more !== undefined)) return 0;
  if (shareOfDays(draft.content) < HOLDS_DAYS) return 0;
  const others = drafts.filter((other) => other !== draft && shareOfDays(other.content) >= HOLDS_DAYS);
  const isBefore = others.some((other) => comesAfter(other.content, draft.content));
  const isAfter = others.some((other) => comesAfter(draft.content, other.content));
  if (field === 'deadline') return isBefore && !isAfter ? -BEFORE_ANOTHER : isAfter ? BEFORE_ANOTHER / 2 : 0;
  return isBefore && !isAfter ? BEFORE_ANOTHER : -BEFORE_ANOTHER / 2;
}
