import type { WordCounts } from '../word-counts';
import { counted, listed } from './grammar';

/** An organisation's own words, counted, in Norwegian. */
export const wordsCounted = ({ headings, statuses: words, terms }: WordCounts): string =>
  listed([
    counted(headings, 'overskrift', 'overskrifter'),
    counted(words, 'statusord'),
    ...(terms === 0 ? [] : [counted(terms, 'forkortelse', 'forkortelser')]),
  ]);
