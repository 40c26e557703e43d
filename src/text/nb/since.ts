import type { svSince } from '../sv/since';
import { counted } from './grammar';

/** What has happened to the plan since an earlier day, in English. */
export const nbSince: typeof svSince = {
  title: 'Changed since last time',
  kinds: {
    done: (count) => counted(count, 'done'),
    started: (count) => counted(count, 'started'),
    added: (count) => counted(count, 'new'),
    moved: (count) => counted(count, 'moved'),
    cancelled: (count) => counted(count, 'cancelled'),
    reopened: (count) => counted(count, 'reopened'),
    rescheduled: (count) => counted(count, 'with a new deadline'),
    removed: (count) => counted(count, 'removed'),
  },
  nothing: 'no action has changed',
  unsure: (count) => counted(count, 'cannot be compared'),
  sentence: (day, what) => `Since ${day}: ${what}`,
};
