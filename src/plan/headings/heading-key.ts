import { withoutUnit } from './counted-time';
import { withoutForm } from './date-form';

/** No heading says more in its first letters than this; what follows is an instruction. */
const LONGEST_HEADING = 160;

/**
 * A heading's text as it is looked up: composed letters, lower case, single spaces, words that were broken
 * over two lines joined, no footnote marks, no colon or stop at the end. A question mark is kept, since
 * "Klart?" asks for yes or no and "Klart" for a date.
 */
export function headingKey(text: string): string {
  const shown = (text.length > LONGEST_HEADING ? text.slice(0, LONGEST_HEADING) : text).normalize('NFC');
  return shown
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/(\p{L})-[\r\n]+(?=\p{Ll})/gu, '$1')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/^[\s*•·–-]+/, '')
    .replace(/[\s:*.;,!…¹²³⁴]+$/, '')
    .replace(/[\s:*.;,!…¹²³⁴]+(?=\?$)/, '')
    .toLowerCase()
    .trim();
}

const months =
  'jan(?:uari|uary|uar)?|feb(?:ruari|ruary|ruar)?|mar(?:s|ch)?|apr(?:il)?|ma[jyi]|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|' +
  'sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[czs](?:ember)?';
const period =
  `(?:\\d{1,2}[ ./-])?(?:${months})\\.?(?: ?-? ?(?:${months}))?|` +
  '\\d{4}(?:[-/. ]\\d{1,2}){0,2}|\\d{6}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|' +
  '(?:q|kv|kvartal|quarter|t|tertial|vt|ht|h|halvår|delår|vår|höst|våren|hösten|spring|autumn|fall|summer|winter)[ -]?[1-4]?|' +
  '[1-4](?::a|:e|st|nd|rd|th)? (?:kvartalet|tertialet|quarter|halvåret)|v(?:ecka|\\.)? ?\\d{1,2}|(?:week|wk|w)\\.? ?\\d{1,2}|år \\d{4}';
const periodAlone = new RegExp(`^(?:${period})(?:[ -/]*(?:\\d{2}|\\d{4}))?$`);
const periodLast = new RegExp(
  `^(.+?)[ ,:-]+(?:(?:per|den|pr|as of|as at|t\\.?o\\.?m\\.?|till och med|efter|för|for|i|in) )?` +
    `((?:${period})(?:[ -/]*(?:\\d{2}|\\d{4}))?)$`,
);

/** A heading that is only a time: "Q1", "Tertial 2 2020", "okt", "2020-10". */
export const isPeriod = (key: string): boolean => key.length <= 24 && periodAlone.test(key);

/** "Status Q1", "Uppföljning april": one of several columns that follow one another in time. */
export const endsInPeriod = (key: string): boolean => isPeriod(key) || periodLast.test(key);

/** The time that a heading is or ends in. */
export const periodIn = (key: string): string | undefined =>
  isPeriod(key) ? key : periodLast.exec(key)?.[2];

const unit =
  /[ ,(]+(?:t?kr|sek|mkr|kkr|msek|ksek|%|tim(?:mar)?|h|datum|date|text|eur|€|£|\$|£k|år|ton(?: co2e?)?|kg)\)?$/;
/** Which answers the cells hold: "Klart J/N", "Done (yes/no)". */
const yesOrNo = /[ ,(]+(?:ja ?\/ ?nej|j ?\/ ?n|yes ?\/ ?no|y ?\/ ?n)\)?$/;
const numbering = /^(?:\d{1,2}|[a-z])[.)] +/;

/** The same heading with less around it, the nearest to the original first; each may be known where the whole is not. */
export function simplerKeys(key: string): readonly string[] {
  const simpler: string[] = [];
  const add = (candidate: string): void => {
    const trimmed = candidate.replace(/[\s:*.;,]+$/, '').trim();
    // "Progress (%)" is no "Progress".
    if (key.includes('%') && !trimmed.includes('%')) return;
    if (trimmed.length > 1 && trimmed !== key && !simpler.includes(trimmed)) simpler.push(trimmed);
  };
  if (key.endsWith('?')) add(key.slice(0, -1));
  else if (key.indexOf('?') > 2) add(key.slice(0, key.indexOf('?') + 1));
  add(key.replace(numbering, ''));
  add(key.replace(yesOrNo, ''));
  add(withoutForm(key));
  const open = key.indexOf('(');
  if (open > 0) {
    const close = key.indexOf(')', open);
    add(key.slice(0, open) + (close < 0 ? '' : key.slice(close + 1)));
  }
  add(key.replace(unit, ''));
  add(withoutUnit(key));
  add(periodLast.exec(key)?.[1] ?? key);
  const colon = key.indexOf(':');
  if (colon > 1) add(key.slice(0, colon));
  const spaced = key.replace(/[_-]/g, ' ').replace(/ ?\/ ?/g, '/');
  if (spaced !== key) add(spaced);
  return simpler;
}

/** The parts of a heading that names several things: "Ansvarig/samordnare", "Status och kommentar". */
export const partsOf = (key: string): readonly string[] =>
  key
    .split(/ ?[/,&+] ?| och | and | eller | or | samt /)
    .map((part) => part.replace(/[()]/g, '').trim())
    .filter((part) => part !== '');
