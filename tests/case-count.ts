/** Share of a slow test's cases that a run makes: jest.config.js has the everyday share, jest.all.config.js the whole. */
declare const shareOfCases: number;

/**
 * How many generated cases a run makes of a property that is slow: all of them in the run of all tests, a share of them every
 * day. fast-check chooses them anew each time, by a seed that it prints when one fails.
 * @param all cases in the run of all tests
 */
export const caseCount = (all: number): number => Math.max(1, Math.ceil(all * shareOfCases));

/**
 * The lines of a slow test's table that a run takes: all of them in the run of all tests, a share of them every day, at equal
 * distances from a first one that chance chooses. The name of a test that fails says which line it was.
 */
export function someOf<T>(table: readonly T[]): readonly T[] {
  const distance = Math.max(1, Math.round(1 / shareOfCases));
  const first = Math.floor(Math.random() * Math.min(distance, table.length));
  return table.filter((_, index) => index % distance === first);
}
