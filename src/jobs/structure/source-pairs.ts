import { TYPED_ROW, type BaseRow, type SourceBase } from './source-base';
import type { SourceRow } from './source-rows';

/** A row of the original with the line of the base that it goes on from, if it has one. */
export interface SourcePair {
  readonly source: SourceRow;
  readonly base: BaseRow | undefined;
}

/** Marks the line of a row that the original has lost: a new row in its place is no rewriting of it. */
const GONE = '';

export const goneLine = (line: BaseRow): BaseRow => ({ ...line, whole: GONE });

/** Each row with the line of the same title, in order. */
function sameTitles(base: SourceBase, rows: readonly SourceRow[]): Map<SourceRow, BaseRow> {
  const byTitle = new Map<string, BaseRow[]>();
  for (const line of base.rows) byTitle.set(line.title, [...(byTitle.get(line.title) ?? []), line]);
  const found = new Map<SourceRow, BaseRow>();
  for (const row of rows) {
    const line = byTitle.get(row.title)?.shift();
    if (line) found.set(row, line);
  }
  return found;
}

/**
 * Rows between two known rows, when as many lines stand between the lines of these: their titles have been rewritten.
 * Known rows that have changed places part nothing.
 */
function sameGaps(
  lines: readonly BaseRow[],
  rows: readonly SourceRow[],
  known: ReadonlyMap<SourceRow, BaseRow>,
): readonly (readonly [SourceRow, BaseRow])[] {
  const places = new Map(lines.map((line, index) => [line, index]));
  const isKnown = new Set(known.values());
  const pairs: (readonly [SourceRow, BaseRow])[] = [];
  let gap: SourceRow[] = [];
  let after = -1;
  const close = (before: number): void => {
    const between = lines.slice(after + 1, Math.max(before, after + 1)).filter((line) => !isKnown.has(line));
    if (between.length === gap.length)
      for (const [index, line] of between.entries()) {
        const row = gap[index];
        if (row) pairs.push([row, line]);
      }
    gap = [];
  };
  for (const row of rows) {
    const line = known.get(row);
    const place = line && places.get(line);
    if (place === undefined) {
      gap.push(row);
      continue;
    }
    close(place);
    after = place;
  }
  close(lines.length);
  return pairs;
}

/**
 * Each row of the original with the line of the base that it goes on from: that of the same title, in order; else the one
 * in the same place between known rows, whose title has been rewritten; else that of the same row.
 */
export function sourcePairs(base: SourceBase, rows: readonly SourceRow[]): readonly SourcePair[] {
  const found = sameTitles(base, rows);
  const lines = base.rows.filter(({ whole }) => whole !== GONE);
  for (const [row, line] of sameGaps(lines, rows, found)) found.set(row, line);
  const taken = new Set(found.values());
  const left = new Map(
    lines.flatMap((line) => (line.key === TYPED_ROW || taken.has(line) ? [] : [[line.key, line] as const])),
  );
  return rows.map((source) => ({ source, base: found.get(source) ?? left.get(source.row.row) }));
}
