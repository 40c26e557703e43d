import type { svWays } from '../sv/ways';
import { belongsAbove, isThis, looksLikeTitle, onlyHeading, ownPart, sameText } from './shared';

/** The answers to questions about tables, copies and headings, as the command lists them with their options. */
export const nbWays: typeof svWays = {
  onlyHeading,
  ownPart,
  belongsAbove,
  isItATable: (kinds) => isThis([kinds]),
  looksLikeTitle,
  ifItIs: (what, option) => `Hvis det er ${what}: ${option}`,
  ifItIsTheCopy: (sheet, option) => `Hvis ${sheet} er kopien: ${option}`,
  ifTableIsTheCopy: (option) => `Hvis tabellen er en kopi: ${option}`,
  ifBothCount: (option) => `Hvis begge telles: ${option}`,
  ifItIsNone: (option) => `Hvis det ikke er noen tabell: ${option}`,
  alikeCells: (count) => `(${sameText(count)})`,
  ifWordIs: (option, others) => `Hvis det er pågår: ${option}, eller i stedet ${others}`,
};
