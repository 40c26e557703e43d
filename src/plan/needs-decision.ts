import type { Problem, ProblemCode } from './reading';

/** Whether only a person can decide about the problem. Every face counts these as what is left to decide. */
export const needsDecision = ({ severity }: Pick<Problem, 'severity'>): boolean => severity !== 'note';

const fromOriginal: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'changed-source',
  'new-in-source',
  'removed-from-source',
]);

/** Whether the problem reports a change in an original sheet: there is nothing to decide, but it must be seen. */
export const isOfOriginal = ({ code }: Pick<Problem, 'code'>): boolean => fromOriginal.has(code);

interface ShortList<P> {
  readonly shown: readonly P[];
  /** How many more there are. */
  readonly left: number;
}

/**
 * As many as there is room for of what is to be decided, then of what has happened to originals: half the room is theirs
 * where there are so many.
 */
export function shortList<P extends Problem>(problems: readonly P[], most: number): ShortList<P> {
  const asked = problems.filter(needsDecision);
  const named = problems.filter((one) => !needsDecision(one) && isOfOriginal(one));
  const room = Math.min(named.length, Math.max(most - asked.length, Math.floor(most / 2)));
  const shown = [...asked.slice(0, most - room), ...named.slice(0, room)];
  return { shown, left: asked.length + named.length - shown.length };
}
