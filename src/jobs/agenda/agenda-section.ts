import type { Address } from '../../book/area';
import type { Text } from '../../text/text';
import type { Item } from '../link/items';
import type { StandingPoint } from './standing-point';
import type { PointKey } from './agenda-points';

/** One line of the agenda: what it is about, what the workbook says of it, and what is proposed. */
export interface AgendaLine {
  readonly item: string;
  readonly input: string;
  readonly proposal?: string;
  readonly to?: Address;
  /** A line that gathers those below it. */
  readonly isGroup?: boolean;
  /** A line that the meeting fills in: nothing in the workbook does. */
  readonly isOpen?: true;
}

/** A point of the agenda, filled. */
export interface AgendaSection {
  /** None for a point of a person's own. */
  readonly key: PointKey | undefined;
  readonly no: number;
  readonly title: string;
  /** What Planbok would call it, where that is what it is called or a person has renamed it. */
  readonly givenTitle: string;
  /** The point as it stands in the agenda, where it does. */
  readonly standing: StandingPoint | undefined;
  readonly lines: readonly AgendaLine[];
}

/** The number of a point, where the agenda has it. */
export type NumberOf = (key: PointKey) => number | undefined;

const auditPoints = ['audit', 'externalAudit'] as const satisfies readonly PointKey[];

/** The point that the findings stand under: the first of those about audits that the agenda has. */
export const pointOfFindings = (numberOf: NumberOf): PointKey | undefined =>
  auditPoints.find((key) => numberOf(key) !== undefined);

/** Lines of one group before the agenda says how many more there are; a meeting reads no further. */
export const MOST_LINES = 100;

/**
 * A line for each item, so many at the most; then one that says how many were left out and on which sheet they stand.
 * `count`: how many there are, where the first are enough to write the lines of.
 */
export function cappedLines(
  items: readonly Item[],
  line: (item: Item) => AgendaLine,
  text: Text,
  count = items.length,
): readonly AgendaLine[] {
  const lines = items.slice(0, MOST_LINES).map(line);
  const left = count - lines.length;
  return left === 0
    ? lines
    : [...lines, { item: text.agenda.more(left, items[0]?.table.sheet ?? ''), input: '' }];
}

export const joinedParts = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');
