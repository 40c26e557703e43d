import type { Patience } from './patience';
import type { Clock } from './request-pace';

/** What asking a service needs of the machine; a test has a clock and chances of its own. */
export interface RemoteMachine extends Clock, Patience {
  /** Milliseconds since 1970. */
  readonly today: () => number;
}
