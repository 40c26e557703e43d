/** Share of a property's cases that a run makes: jest.config.js has the everyday share, jest.all.config.js the whole. */
declare const shareOfCases: number;

/**
 * How many generated cases a run makes of a property that is slow: all of them in the run of all tests, a share of them every
 * day. fast-check chooses them anew each time, by a seed that it prints when one fails.
 * @param all cases in the run of all tests
 */
export const caseCount = (all: number): number => Math.max(1, Math.ceil(all * shareOfCases));
