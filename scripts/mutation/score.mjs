import { missedIn } from './again.mjs';

/** What 95 of 100 samples like this one allow the true share to be: Wilson's interval, in hundredths. */
export function wilson(hits, tried) {
  const z = 1.96;
  const share = hits / tried;
  const middle = share + z ** 2 / (2 * tried);
  const reach = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2));
  const scale = 100 / (1 + z ** 2 / tried);
  return [Math.round((middle - reach) * scale), Math.round((middle + reach) * scale)];
}

const isEndless = ({ status, statusReason }) => status === 'Timeout' && /hit limit/i.test(statusReason ?? '');

const placesIn = (results) => results.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

const isNoticed = (one) => one.status === 'Killed' || isEndless(one);

/**
 * Counts of a run. Noticed is what a test failed on, or an endless loop that Stryker counted the turns of; a run that was only
 * out of time is neither noticed nor tried, because a busy machine is slow too.
 * @param results as `as-it-goes.mjs` writes them
 * @param again the results of the wider tests for what was missed, undefined when it has not been tried again; what was not tried
 * again, or ran out of time there, is still missed
 */
export function scoreOf(results, again) {
  const all = placesIn(results);
  const byRoom = all.filter(isNoticed).length;
  const byWider = again === undefined ? undefined : placesIn(again).filter(isNoticed).length;
  const noticed = byRoom + (byWider ?? 0);
  const tried = byRoom + missedIn(results).length;
  const outOfTime = all.filter((one) => one.status === 'Timeout' && !isEndless(one)).length;
  const whenLoaded = all.filter(({ status }) => status === 'Ignored').length;
  return { tried, noticed, byRoom, byWider, outOfTime, whenLoaded };
}

/** The counts as a line. */
export function scoreLine(room, score) {
  const { tried, noticed, byRoom, byWider, outOfTime, whenLoaded } = score;
  const [low, high] = wilson(noticed, Math.max(tried, 1));
  const share = ((100 * noticed) / Math.max(tried, 1)).toFixed(1);
  const bySet =
    byWider === undefined ? '' : `, ${byRoom} by the tests of the room and ${byWider} more by wider ones`;
  return `${room}: ${noticed} of ${tried} noticed${bySet}, ${share} % (${low} to ${high}); ${tried - noticed} missed, ${outOfTime} out of time, ${whenLoaded} of what is built on loading left out`;
}
