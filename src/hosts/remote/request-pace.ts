/** What a pace needs of the machine; a test has a clock of its own. */
export interface Clock {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Requests a minute, and how many of them may come at once: 55 in any minute, where Google lets one account have 60. */
const PER_MINUTE = 50;
const AT_ONCE = 5;

const MINUTE = 60_000;

/** How fast requests may follow each other. */
export interface RequestPace {
  /** Waits for the next request's turn. Turns are given in the order in which they are asked for. */
  readonly turn: () => Promise<void>;
  /** Gives no turn for so many milliseconds: the service has asked for it. */
  readonly rest: (milliseconds: number) => void;
}

/**
 * A token bucket, kept as the time at which it is full again: it needs no timer of its own.
 * @param sharing how many processes ask with the same account at the same time. Each takes its part; up to nine are together below 60
 */
export function requestPace({ now, wait }: Clock, sharing = 1): RequestPace {
  const each = (MINUTE / PER_MINUTE) * sharing;
  const slack = (Math.max(1, Math.floor(AT_ONCE / sharing)) - 1) * each;
  let fullAt = -Infinity;
  let restsUntil = -Infinity;
  return {
    turn: async () => {
      for (;;) {
        const at = now();
        const next = Math.max(fullAt - slack, restsUntil);
        if (next <= at) {
          fullAt = Math.max(fullAt, at) + each;
          return;
        }
        await wait(next - at);
      }
    },
    rest: (milliseconds) => {
      restsUntil = Math.max(restsUntil, now() + milliseconds);
    },
  };
}
