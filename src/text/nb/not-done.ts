import { lowered } from '../lowered';
import type { svNotDone } from '../sv/not-done';
import { statuses } from './glossary';
import { late as overdue } from './grammar';

/** `, 1 flyttes, 2 utgår, 1 forsinket`. */
export const nbNotDone: typeof svNotDone = ({ moved, cancelled, late }) =>
  [
    [moved, `${moved} ${lowered(statuses.moved)}`] as const,
    [cancelled, `${cancelled} ${lowered(statuses.cancelled)}`] as const,
    [late, overdue(late)] as const,
  ]
    .flatMap(([count, words]) => (count === 0 ? [] : [`, ${words}`]))
    .join('');
