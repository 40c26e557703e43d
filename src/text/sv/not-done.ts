import { lowered } from '../lowered';
import { statuses } from './glossary';
import { late as overdue } from './grammar';

/** Of findings or decisions that are not done: how many are put off, dropped, or late. */
export interface OtherCounts {
  readonly moved: number;
  readonly cancelled: number;
  readonly late: number;
}

/** `, 1 flyttas, 2 utgår, 1 försenad`, after how many are done; nothing where there are none. */
export const svNotDone = ({ moved, cancelled, late }: OtherCounts): string =>
  [
    [moved, `${moved} ${lowered(statuses.moved)}`] as const,
    [cancelled, `${cancelled} ${lowered(statuses.cancelled)}`] as const,
    [late, overdue(late)] as const,
  ]
    .flatMap(([count, words]) => (count === 0 ? [] : [`, ${words}`]))
    .join('');
