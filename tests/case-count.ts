/** Share of a slow test's cases that a run makes: jest.config.js has it, jest.apart.config.js the whole. */
declare const shareOfCases: number;

/**
 * How many generated cases a run makes of a property that is slow: a tenth of them in every run but the one before a release. fast-check chooses them by a seed that it prints when one fails.
 * @param all cases in the run that leaves none out (`npm run tests:apart`)
 */
export const caseCount = (all: number): number => Math.max(1, Math.ceil(all * shareOfCases));

/**
 * The lines of a table that a run takes: a share of them, at equal distances from a first one that the run's seed chooses. Only for a
 * table whose lines take three seconds of processor time or more together: chance finds a line that fails late, and elsewhere
 * than where it was broken. The name of a test that fails says which line it was.
 */
export function someOf<T>(table: readonly T[]): readonly T[] {
  const distance = Math.max(1, Math.round(1 / shareOfCases));
  const first = Math.abs(jest.getSeed()) % Math.min(distance, table.length);
  return table.filter((_, index) => index % distance === first);
}
