import { lowered } from '../lowered';
import { statuses } from './glossary';

/** Of findings or decisions that are not done: how many are put off, dropped, or late. */
export interface OtherCounts {
  readonly moved: number;
  readonly cancelled: number;
  readonly late: number;
}

/** `, 1 flyttas, 2 utgår, 1 försenade`, after how many are done; nothing where there are none. */
export const svNotDone = ({ moved, cancelled, late }: OtherCounts): string =>
  [
    [moved, lowered(statuses.moved)],
    [cancelled, lowered(statuses.cancelled)],
    [late, 'försenade'],
  ]
    .flatMap(([count, word]) => (count === 0 ? [] : [`, ${count} ${word}`]))
    .join('');
