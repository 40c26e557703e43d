/** Share of a slow test's cases that a run makes: jest.config.js has it, jest.all.config.js a larger one, jest.apart.config.js the whole. */
declare const shareOfCases: number;

/** Share of a table that the run of all tests tries whole: jest.config.js has it, jest.all.config.js the whole. */
declare const shareOfLines: number;

/**
 * How many generated cases a run makes of a property that is slow: one in twenty every day, one in ten in the run of all tests. fast-check chooses them by a seed that it prints when one fails.
 * @param all cases in the run that leaves none out (`npm run tests:apart`)
 */
export const caseCount = (all: number): number => Math.max(1, Math.ceil(all * shareOfCases));

/**
 * The lines of a table that a run takes: a share of them, at equal distances from a first one that the run's seed chooses. Only for a
 * table whose lines take three seconds of processor time or more together: chance finds a line that fails late, and elsewhere
 * than where it was broken. The name of a test that fails says which line it was.
 */
export const someOf = <T>(table: readonly T[]): readonly T[] => drawn(table, shareOfCases);

/**
 * The lines of a table that an everyday run takes, drawn likewise, where the run of all tests takes the whole: workbooks made by
 * others, and tables that take two seconds of processor time or more.
 */
export const everydayOf = <T>(table: readonly T[]): readonly T[] => drawn(table, shareOfLines);

function drawn<T>(table: readonly T[], share: number): readonly T[] {
  const distance = Math.max(1, Math.round(1 / share));
  const first = Math.abs(jest.getSeed()) % Math.min(distance, table.length);
  return table.filter((_, index) => index % distance === first);
}
