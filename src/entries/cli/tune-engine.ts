import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of byte code that a function runs before the engine optimises it, where its own choice is an eighth of that. Most
 * jobs are over before much of what it would optimise is used again: the review of the sample takes a fourth less
 * processor time, and so does that of 1,000 rows.
 */
const OPTIMISE_AFTER = 1_000_000;

/**
 * By how much the room for young objects grows, up to the engine's own bound, when what is in it is still used. By two, its
 * own choice, a review of 10,000 rows has been looked through a dozen times before there is room (0.95 of the processor time).
 */
const YOUNG_GROWTH = 8;

/**
 * Flags, and the last major version of V8 that was seen to know each. An engine that does not know a flag says so on
 * standard error, in its own words: one that was not tried is told nothing.
 */
const flags: readonly (readonly [flag: string, last: number])[] = [
  // Node 20 and 21. Later engines count the calls of a function.
  [`--interrupt-budget=${OPTIMISE_AFTER}`, 11],
  // Up to Node 24.
  ['--no-regexp-tier-up', 13],
  [`--semi-space-growth-factor=${YOUNG_GROWTH}`, 13],
];

/** What an engine is told. @param v8 its version, such as `11.3.244.8-node.23` */
export const flagsFor = (v8: string): readonly string[] =>
  flags.flatMap(([flag, last]) => (Number.parseInt(v8, 10) <= last ? [flag] : []));

/**
 * For a process that does one job and ends. Its patterns are compiled once, when they are first tried: the engine would make
 * byte code of each, to be interpreted, and compile it a second time when it is tried again, which nearly all of the nine
 * hundred of a review are (0.86 of the processor time of 1,000 rows).
 */
export function tuneForOneJob(): void {
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);
}
