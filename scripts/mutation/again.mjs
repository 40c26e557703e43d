/** What tells an altered place from all others, for on one line and from one letter on there may be several. */
export const nameOf = ({ fileName, place, replacement }) => `${fileName}:${place} ${replacement}`;

/**
 * The places that a run's tests did not notice, as `as-it-goes.mjs` wrote them.
 * @param results JSON texts, one a line
 */
export const missedIn = (results) =>
  results
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage');

/** Their lines, each as Stryker names it; `as-it-goes.mjs` leaves out what else it alters on them. */
export const linesAgain = (missed) => [
  ...new Set(missed.map(({ fileName, line }) => `${fileName}:${line}-${line}`)),
];
