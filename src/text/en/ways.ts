import type { svWays } from '../sv/ways';
import { belongsAbove, isThis, looksLikeTitle, onlyHeading, ownPart, sameText } from './shared';

/** The answers to questions about tables, copies and headings, as the command lists them with their options. */
export const enWays: typeof svWays = {
  onlyHeading,
  ownPart,
  belongsAbove,
  isItATable: (kinds) => isThis([kinds]),
  looksLikeTitle,
  ifItIs: (what, option) => `If it is ${what}: ${option}`,
  ifItIsTheCopy: (sheet, option) => `If ${sheet} is the copy: ${option}`,
  ifTableIsTheCopy: (option) => `If the table is a copy: ${option}`,
  ifBothCount: (option) => `If both count: ${option}`,
  ifItIsNone: (option: string): string => `If it is no table: ${option}`,
  alikeCells: (count) => `(${sameText(count)})`,
  ifWordIs: (option, others) => `If it is in progress: ${option}, or in its place ${others}`,
};
