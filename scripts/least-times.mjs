/** Milliseconds that the work takes. */
export const timed = (work) => {
  const since = performance.now();
  work();
  return performance.now() - since;
};

/** The least time of each, measured in turns, so that a disturbance of the machine affects all of them. */
export function leastTimes(works, rounds) {
  const least = works.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, i) => (least[i] = Math.min(least[i], timed(work))));
  }
  return least;
}
