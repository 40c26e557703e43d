import { agendaPoints, topicsOf, type PointKey } from './agenda-points';
import { requirementsOf, type Requirement, type StandardName, type Topic } from './standards';

/** Something that a standard asks of the review, and the points of the agenda that take it up; none: it is missing. */
export interface Covered extends Requirement {
  readonly by: readonly PointKey[];
  /** All that could, the one made for it first. */
  readonly able: readonly PointKey[];
}

/** What the standard asks for, held against the points of an agenda. */
export const coverageOf = (standard: StandardName, points: readonly PointKey[]): readonly Covered[] =>
  requirementsOf(standard).map((requirement) => ({
    ...requirement,
    by: points.filter((key) => topicsOf(key).includes(requirement.topic)),
    able: pointsFor(requirement.topic),
  }));

/** The points that could take up the topic, the one made for it first: that which needs no rows and covers the least. */
export function pointsFor(topic: Topic): readonly PointKey[] {
  const able = agendaPoints.filter(({ key }) => topicsOf(key).includes(topic));
  const weight = ({ key, from }: (typeof agendaPoints)[number]): number =>
    topicsOf(key).length + (from === null ? 0 : 100);
  return [...able].sort((a, b) => weight(a) - weight(b)).map(({ key }) => key);
}

/** The fewest points, roughly, that would take up what is missing, in the order of the clauses. */
export function missingPoints(covered: readonly Covered[]): readonly PointKey[] {
  const found = new Set<PointKey>();
  for (const { by, able } of covered) {
    const [first] = able;
    if (by.length === 0 && first !== undefined && !able.some((key) => found.has(key))) found.add(first);
  }
  return [...found];
}
