import { yearWords } from './year-words';

/** Short codes before a year that are a part of the year, not of a reference. */
const yearCodes = String.raw`(?:HT|VT|FY|AY|LÅ|ÅR|PLAN)`;

const follows = (first: string, second: string): boolean =>
  (Number(first) + 1) % 100 === Number(second) % 100;

/**
 * Years inside a number of something else, by their signs alone: "14001:2015", "AFS 2023:1", "KS 2024/123", "V-2019-0351",
 * "QF-2017", "3/2024", "© 2021".
 */
const signs: readonly RegExp[] = [
  /(?<!\d)[\d.-]+ ?: ?(?:19|20)\d\d(?!\d)(?:-\d\d?)*/gu,
  /(?<!\d)(?:19|20)\d\d ?: ?\d+/gu,
  /(?<![\p{L}\d])(?:19|20)\d\d\/\d\d ?: ?\p{L}*\d+/gu,
  /(?<![\p{L}\d])(?:19|20)\d\d\/\d{3}(?!\d)/gu,
  /(?<![\p{L}\d])(?:19|20)\d\d\/(?!20\d\d)\d{4}(?!\d)/gu,
  /(?<![\p{L}\d])(?:19|20)\d\d\/\d+\/E[UGC](?!\p{L})/gu,
  /(?<![\p{L}\d])(?:19|20)\d\d\/\d{5,}/gu,
  /(?<![\p{L}\d])(?:19|20)\d\d-\d{3}(?!\d)/gu,
  /(?<![\p{L}\d])(?:19|20)\d\d-\d{5,}/gu,
  /(?<![\p{L}\d-])(?:19|20)\d\d-\d(?![\d-])/gu,
  new RegExp(
    String.raw`(?<![\p{L}\d])(?!${yearCodes}-)(?:\p{Lu}{1,5}|\p{Lu}{0,4}(?!(?:19|20)\d\d-)\d[\d.]*)-(?:19|20)\d\d(?![\d-])`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d])(?!${yearCodes}-)\p{Lu}{1,5}-(?:19|20)\d\d-\d+(?!-\d)`, 'gu'),
  /(?<![\d/])\d{1,2}\/(?:19|20)\d\d(?!\d)/gu,
  /(?:©|\(c\)|copyright) ?(?:19|20)\d\d(?: ?- ?(?:19|20)\d\d)?/giu,
];

/** "KS 2024/12", "V 2019-0351": a register's code, and the number in it. */
const registered = new RegExp(
  String.raw`(?<![\p{L}\d])(?!${yearCodes}[ .-])\p{Lu}{1,5}[ .-]((?:19|20)\d\d)[/-](\d{1,4})(?![\d/-])`,
  'gu',
);
/** "ISO 14001 (2015)", "Act (2018)": the year of a standard or a law in brackets. */
const bracketed = new RegExp(
  String.raw`(?<![\p{L}])${yearWords.reference}(?:[ -]\d[\d.-]*)? ?\((?:19|20)\d\d\)`,
  'giu',
);

/** What each of these patterns needs: most titles have none of it. */
const mayRefer = /[-:/(©]|copyright/iu;

/** The text with a sign in the place of each reference, so that nobody reads its number as a year. */
export function withoutReferences(text: string): string {
  if (!mayRefer.test(text)) return text;
  let rest = text;
  const blank = (found: string): string => '#'.repeat(found.length);
  for (const pattern of signs) rest = rest.replace(pattern, blank);
  rest = rest.replace(bracketed, blank);
  return rest.replace(registered, (found, first: string, second: string) =>
    follows(first, second) ? found : blank(found),
  );
}
