import { yearWords } from './year-words';
import type { YearSpan } from './year-span';

const { plan, small, reference, referenceAfter, event, source, changed, notMade } = yearWords;

const edge = String.raw`(?<![\p{L}\d])`;
const end = String.raw`(?![\p{L}\d])`;
const gap = String.raw`[ .:,'"’/+&()-]*`;

/** Up to two words between a law's name and its year: "lag om bostäder 2018", "ISO 14001 2015". */
const behindReference = new RegExp(
  String.raw`${edge}${reference}${end}(?:${gap}(?!${plan}${end})[\p{L}\d.#]+){0,2}${gap}$`,
  'iu',
);
const behindEvent = new RegExp(String.raw`${edge}${event}(?:${gap}${small}${end})*${gap}$`, 'iu');
const behindPlan = new RegExp(String.raw`${edge}${plan}(?:${gap}${small}${end})*${gap}$`, 'iu');
const behindChange = new RegExp(String.raw`${edge}${changed}${gap}$`, 'iu');
const aPlan = new RegExp(String.raw`${edge}${plan}${end}`, 'iu');
const aSource = new RegExp(String.raw`${edge}(?:${source}|${event}|${reference})${end}`, 'iu');
const noPlanDate = new RegExp(String.raw`${edge}${notMade}${end}`, 'iu');
const aChange = new RegExp(String.raw`${edge}${changed}${end}`, 'iu');
const beforeReference = new RegExp(String.raw`^(?: ?-|(?:'s|s| års)?) ?${referenceAfter}${end}`, 'iu');
const ofPast = /^ ?-?(?:års|'s|s) /iu;
/** "Action plan for 2025 audit findings". */
const forOthers = new RegExp(String.raw`${edge}(?:for|för|of|av|the|from|från) $`, 'iu');
const beforeEvent = new RegExp(String.raw`^ (?:\p{L}+ )?${event}${end}`, 'iu');
/** "2026 action plan", "2026 års miljöplan", "2026 – åtgärder". */
const beforePlan = new RegExp(
  String.raw`^(?: års|'s)?(?:[ :-]+(?!${source}${end})[\p{L}]+){0,2}[ :-]+${plan}${end}`,
  'iu',
);

/** "2025 års plan": whatever is said of it, it is that year's. */
const yearsPlan = new RegExp(String.raw`^(?: års|'s) (?:\p{L}+ )?${plan}${end}`, 'iu');

/** The clause a place ends, and the clause it begins: brackets, commas and dashes between blanks part them. */
const clauseBefore = (text: string): string => text.split(/[,;|()\n]| - /u).at(-1) ?? '';
const clauseAfter = (text: string): string => text.split(/[,;|()\n]/u)[0] ?? '';

const smallWords = new RegExp(String.raw`${edge}${small}${end}`, 'giu');

const hasWords = (text: string): boolean => /\p{L}|#/u.test(text.replace(smallWords, ''));

/** Whether the pattern, which no empty text fits, is found: most titles end with their year, and a list of words is dear to compile. */
const fits = (pattern: RegExp, text: string): boolean => text !== '' && pattern.test(text);

export type YearRole = 'plan' | 'loose' | 'changed' | 'none';

/** What a year is there for, by the words before and after it. */
export function yearRole(before: string, after: string, span: YearSpan): YearRole {
  const clause = clauseBefore(before);
  const rest = clauseAfter(after);
  const isTerm = span.broken !== undefined && span.first !== span.last;
  if (fits(behindReference, clause) || fits(beforeReference, rest)) return 'none';
  if (fits(behindChange, clause)) return 'changed';
  if (fits(behindEvent, clause) || (forOthers.test(clause) && fits(beforeEvent, rest))) return 'loose';
  // "Ofsted 2024 action plan": the year may be that of what stands before it.
  const isOfPlan = fits(yearsPlan, rest) || (fits(beforePlan, rest) && !hasWords(clause));
  if (isOfPlan || (fits(behindPlan, clause) && !ofPast.test(rest))) return 'plan';
  if (!hasWords(before) && !hasWords(after)) return 'plan';
  const isOthers =
    ofPast.test(rest) || [aSource, aChange, noPlanDate].some((pattern) => pattern.test(before));
  return aPlan.test(before) && !isOthers && (isTerm || !hasWords(rest)) ? 'plan' : 'loose';
}

const LONGEST_CLAUSE = 40;

/** What a date is there for, by the words of the clause before it. */
export function dateRole(before: string): 'made' | 'changed' | 'none' {
  const own = clauseBefore(before);
  // "Version 3, 2025-01-10": a date alone in its clause is of the one before.
  const clause = hasWords(own) ? own : before.slice(-LONGEST_CLAUSE);
  if (noPlanDate.test(clause)) return 'none';
  return aChange.test(clause) ? 'changed' : 'made';
}
