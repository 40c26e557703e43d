import { Failure } from '../failure';
import type { Services } from './services';

/** How long a run waits for another to end. */
const WAIT_MS = 10_000;

/** What was done stands whether or not Google takes the lock back, which it does itself when the script ends. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch {
    // Too many scripts ask for locks.
  }
}

/**
 * Does the work while no other run of this script writes in the same spreadsheet. People are not locked out: that is what
 * expectations are for. Where Google gives no lock, the work is done without.
 * @throws Failure `unreachable` when another run does not end
 */
export function locked<T>({ locks }: Services, work: () => T): T {
  const lock: GoogleAppsScript.Lock.Lock | null = locks.getDocumentLock();
  if (lock !== null && !lock.tryLock(WAIT_MS)) throw new Failure('unreachable', { reason: 'another-run' });
  try {
    return work();
  } finally {
    release(lock);
  }
}
