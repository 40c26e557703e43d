/* How a heading says that its days are to be written: "Klart (ÅÅÅÅ-MM-DD)", "Due DD/MM/YY", "Färdigt ÅÅMM". */

const year = '(?:[åy]{2}|[åy]{4})';
const sign = '[-/. ]?';
const form =
  `${year}${sign}m{1,2}(?:${sign}d{1,2})?|m{1,2}${sign}${year}|` +
  `(?:d{1,2}[-/. ]m{1,2}|m{1,2}[-/. ]d{1,2}|d{2}m{2}|m{2}d{2})(?:${sign}${year})?|` +
  `(?:år|åå|year|yr)[-/ ](?:mån(?:ad)?|month|mon)|(?:mån(?:ad)?|month|mon)[-/ ](?:år|åå|year|yr)`;
const formLast = new RegExp(`[ ,:]*[ ,([](?:${form})[)\\]]?$`, 'u');

/** The heading without it. */
export const withoutForm = (key: string): string => key.replace(formLast, '');

const dayThenMonth = /(?<!\p{L})d{1,2}[-/. ]m{1,2}(?!\p{L})/u;
const monthThenDay = /(?<!\p{L})(?<![åy][-/. ])m{1,2}[-/. ]d{1,2}(?!\p{L})/u;

/** Which of day and month a heading says that comes first; `undefined` where it says neither. */
export function dayOrderIn(key: string): 'day-first' | 'month-first' | undefined {
  if (dayThenMonth.test(key)) return 'day-first';
  return monthThenDay.test(key) ? 'month-first' : undefined;
}

const yearMonth = new RegExp(
  `(?<!\\p{L})(?:[åy]{2}${sign}m{2}|(?:år|åå|year|yr)[-/ ](?:mån|month|mon))(?!${sign}d)`,
  'u',
);
const monthYear = new RegExp(
  `(?<!\\p{L})(?<!d${sign})(?:m{2}${sign}[åy]{2}|(?:mån(?:ad)?|month|mon)[-/ ](?:år|åå|year|yr))(?!\\p{L})`,
  'u',
);

/**
 * A reader of months that are written as the heading says, in four figures: "2606" under "Klar ÅÅMM" as "2026-06". `undefined`
 * where the heading says no such form.
 */
export function monthFormIn(key: string): ((value: unknown) => string | undefined) | undefined {
  const isYearFirst = yearMonth.test(key);
  if (!isYearFirst && !monthYear.test(key)) return undefined;
  return (value) => {
    const text = typeof value === 'number' ? String(value).padStart(4, '0') : value;
    const [, one = '', other = ''] =
      typeof text === 'string' ? (/^\s*(\d{2})[-/. ]?(\d{2})\s*$/.exec(text) ?? []) : [];
    const [years, months] = isYearFirst ? [one, other] : [other, one];
    return Number(months) >= 1 && Number(months) <= 12 ? `20${years}-${months}` : undefined;
  };
}
