import type { WordCounts } from '../word-counts';
import { counted, listed } from './grammar';

/** An organisation's own words, counted, in Swedish. */
export const wordsCounted = ({ headings, statuses: words, terms }: WordCounts): string =>
  listed([
    counted(headings, 'rubrik', 'rubriker'),
    counted(words, 'statusord'),
    ...(terms === 0 ? [] : [counted(terms, 'förkortning', 'förkortningar')]),
  ]);
