/** Work that is over sooner needs no line. */
const QUIET_MS = 1000;

/** Back to the line's beginning, and what stood there wiped out (ECMA-48 EL). */
const WIPE = '\r\u001b[K';

export interface Progress {
  /** Says what is being done from now on. */
  step(doing: string): void;
  /** Takes the line away. */
  end(): void;
}

/** One line on the terminal that says what is being done, once the work has taken a second; nothing when nobody watches. */
export function progressOn(tell: (text: string) => void, isWatched: boolean): Progress {
  if (!isWatched) return { step: () => undefined, end: () => undefined };
  const since = performance.now();
  let doing = '';
  let isShown = false;
  const show = (): void => {
    isShown = true;
    tell(`${WIPE}${doing}`);
  };
  const timer = setTimeout(show, QUIET_MS);
  return {
    step(now) {
      doing = now;
      // A step that blocks gives the timer no turn.
      if (performance.now() - since > QUIET_MS) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) tell(WIPE);
      isShown = false;
    },
  };
}
