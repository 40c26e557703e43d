/** Work that takes less time, in milliseconds, shows no line. */
const QUIET_MS = 1000;

/** Returns to the start of the line and erases it (ECMA-48 EL). */
const WIPE = '\r\u001b[K';

export interface Progress {
  /** Shows what is being done. */
  step(doing: string): void;
  /** Removes the line. */
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
      // A blocking step does not let the timer run.
      if (performance.now() - since > QUIET_MS) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) tell(WIPE);
      isShown = false;
    },
  };
}
