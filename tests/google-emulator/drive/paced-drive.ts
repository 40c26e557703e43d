import { driveThrough, type Drive } from '../../../src/hosts/drive/drive';
import type { RemoteMachine } from '../../../src/hosts/remote/remote-machine';
import { googleAccess, type GoogleAccess } from '../../../src/hosts/google-auth/google-access';
import { googleScopes } from '../../../src/hosts/google-auth/google-scopes';

/** A clock that stands still while anything is done, and goes to the next who waits when all wait. */
export interface FakeClock extends RemoteMachine {
  /** Does something, and the clock stands still until it is done. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

export function fakeClock(): FakeClock {
  let now = 0;
  let busy = 0;
  let seed = 1;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  let isTicking = false;
  const tick = (): void => {
    if (isTicking) return;
    isTicking = true;
    setImmediate(() => {
      isTicking = false;
      if (sleepers.length === 0) return;
      if (busy === 0) {
        sleepers.sort((a, b) => a.until - b.until);
        const next = sleepers.shift();
        now = Math.max(now, next?.until ?? now);
        next?.wake();
      }
      tick();
    });
  };
  return {
    now: () => now,
    today: () => now,
    wait: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ until: now + milliseconds, wake });
        tick();
      }),
    random: () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    during: async (work) => {
      busy += 1;
      try {
        return await work();
      } finally {
        busy -= 1;
      }
    },
  };
}

/** Drive through the emulator, with every request noted by the time at which it was sent. */
export interface PacedDrive {
  readonly drive: Drive;
  readonly clock: FakeClock;
  /** Milliseconds, in order. */
  readonly sent: readonly number[];
}

export async function pacedDrive(environment: Readonly<Record<string, string>>): Promise<PacedDrive> {
  const clock = fakeClock();
  const sent: number[] = [];
  const access = await googleAccess({ scopes: [googleScopes.readFiles], environment, patience: clock });
  const client = new Proxy(access.client, {
    get: (target, name) =>
      name === 'request'
        ? (options: Parameters<GoogleAccess['client']['request']>[0]) => {
            sent.push(clock.now());
            return clock.during(() => target.request(options));
          }
        : (Reflect.get(target, name) as unknown),
  });
  return { drive: driveThrough({ ...access, client }, clock), clock, sent };
}

/** The most requests that were sent within any minute. */
export function mostInAMinute(sent: readonly number[]): number {
  let [most, first] = [0, 0];
  sent.forEach((at, place) => {
    while ((sent[first] ?? at) <= at - 60_000) first += 1;
    most = Math.max(most, place - first + 1);
  });
  return most;
}
