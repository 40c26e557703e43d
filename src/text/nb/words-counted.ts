import type { WordCounts } from '../word-counts';
import { counted, listed } from './grammar';

/** An organisation's own words, counted, in English. */
export const wordsCounted = ({ headings, statuses: words, terms }: WordCounts): string =>
  listed([
    counted(headings, 'heading', 'headings'),
    counted(words, 'status word', 'status words'),
    ...(terms === 0 ? [] : [counted(terms, 'abbreviation', 'abbreviations')]),
  ]);
