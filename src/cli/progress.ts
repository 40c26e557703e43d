/** Milliseconds before the line is shown; shorter work shows none. */
const QUIET_MS = 1000;

/** Returns to the start of the line and erases it (ECMA-48 EL). */
const WIPE = '\r\u001b[K';

export interface Progress {
  /** Shows what is being done. */
  step(doing: string): void;
  /** Removes the line. */
  end(): void;
}

/** A line on the terminal that says what is being done, shown after a second; none when the output is no terminal. */
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
      // The timer cannot fire during a step that blocks.
      if (performance.now() - since > QUIET_MS) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) tell(WIPE);
      isShown = false;
    },
  };
}
