import type { Problem } from './reading';

/**
 * What cells that are answered together have in common: the word that is not known. A status means the same in the whole
 * workbook; a time, only where it may be the same days, on one sheet. A sign, `?`, is no word: it may stand for this here
 * and that there. `undefined` for what is asked of each cell.
 */
export function askedWord({ code, found = '', at, candidates = [] }: Problem): string | undefined {
  const word = found.trim().toLowerCase();
  switch (code) {
    case 'unknown-status':
      return /\p{L}/u.test(word) ? [code, word].join('\n') : undefined;
    case 'ambiguous-deadline':
      return /\p{L}{2}/u.test(word) ? [code, at.sheet, word, ...candidates].join('\n') : undefined;
    default:
      return undefined;
  }
}
