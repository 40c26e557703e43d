import { belongsAbove, isThis, looksLikeTitle, onlyHeading, ownPart, sameText } from './shared';

/** The answers to questions about tables, copies and headings, as the command lists them with their options. */
export const svWays = {
  onlyHeading,
  ownPart,
  belongsAbove,
  isItATable: (kinds: string): string => isThis([kinds]),
  looksLikeTitle,
  ifItIs: (what: string, option: string): string => `Om det är ${what}: ${option}`,
  ifItIsTheCopy: (sheet: string, option: string): string => `Om ${sheet} är kopian: ${option}`,
  ifTableIsTheCopy: (option: string): string => `Om tabellen är en kopia: ${option}`,
  ifBothCount: (option: string): string => `Om båda räknas: ${option}`,
  ifItIsNone: (option: string): string => `Om det inte är någon tabell: ${option}`,
  alikeCells: (count: number): string => `(${sameText(count)})`,
  ifWordIs: (option: string, others: string): string =>
    `Om det är pågår: ${option}, eller i dess ställe ${others}`,
};
