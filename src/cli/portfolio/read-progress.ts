import type { PortfolioText } from '../../text/portfolio';

/** Milliseconds between two lines of progress. */
const BETWEEN = 200;
/** Files that tell how long the others will take. */
const TELLING = 5;

const shownTime = (ms: number, { progress }: PortfolioText): string => {
  const seconds = Math.ceil(ms / 1000);
  return seconds >= 90 ? progress.minutes(Math.ceil(seconds / 60)) : progress.seconds(seconds);
};

/** How the reading goes: told as often as a person can read it. */
export interface ReadProgress {
  readonly done: (outcome: 'read' | 'known' | 'failed') => void;
}

/**
 * @param all how many files are read
 * @param now milliseconds of a clock that only goes forward
 */
export function readProgress(
  all: number,
  tell: (line: string) => void,
  text: PortfolioText,
  now: () => number = () => performance.now(),
): ReadProgress {
  const since = now();
  let told = -Infinity;
  const counts = { read: 0, known: 0, failed: 0 };
  return {
    done: (outcome) => {
      counts[outcome] += 1;
      const done = counts.read + counts.known + counts.failed;
      const at = now();
      if (at - told < BETWEEN && done < all) return;
      told = at;
      // What was known costs next to nothing, and says nothing of the others.
      const worked = counts.read + counts.failed;
      const left = worked < TELLING ? '' : shownTime(((at - since) / worked) * (all - done), text);
      tell(text.progress.done(done, all, counts.known, counts.failed, done === all ? '' : left));
    },
  };
}
