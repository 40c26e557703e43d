import { lowered } from '../lowered';
import type { svNotDone } from '../sv/not-done';
import { statuses } from './glossary';

/** `, 1 moved, 2 cancelled, 1 overdue`. */
export const nbNotDone: typeof svNotDone = ({ moved, cancelled, late }) =>
  [
    [moved, lowered(statuses.moved)],
    [cancelled, lowered(statuses.cancelled)],
    [late, 'overdue'],
  ]
    .flatMap(([count, word]) => (count === 0 ? [] : [`, ${count} ${word}`]))
    .join('');
