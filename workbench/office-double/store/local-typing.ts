import type { Locale } from './locale';

const number =
  /^([+-]?)((?:\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+|\d+)?)(,\d+)?(e[+-]?\d{1,3})?(?:[\u0020\u00a0\u202f]?(%))?$/i;

const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** What English Excel reads as a number, a date or an amount, and Swedish or Norwegian Excel does not. */
const foreign =
  /^(?:[+-]?\$.*|[+-]?\d*\.\d+%?|[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)$/;

const fullYear = (year: string): string =>
  year.length > 2 ? year : `${Number(year) < 30 ? '20' : '19'}${year}`;

/**
 * Translates text typed into a workbook of another language to the English text with the same meaning: `1 234,5` → `1,234.5`,
 * `30/6` → `6/30` (Norwegian `30.6` too), `30 juni 2021` → `30 Jun 2021`, `sant` → `TRUE`. Formulas are English in all.
 */
export function asEnglish(text: string, locale: Locale): string {
  if (locale.language === 'en') return text;
  const trimmed = text.trim();
  if (trimmed === '' || text.startsWith('=') || text.startsWith("'")) return text;
  return (
    numberIn(trimmed) ??
    dayIn(trimmed, locale) ??
    truthIn(trimmed, locale) ??
    (foreign.test(trimmed) ? `'${text}` : text)
  );
}

function numberIn(text: string): string | undefined {
  const [, sign = '', whole = '', parts = '', power = '', percent = ''] = number.exec(text) ?? [];
  if (whole === '' && parts === '') return undefined;
  return `${sign}${whole.replaceAll(/[\u0020\u00a0\u202f]/g, ',')}${parts.replace(',', '.')}${power}${percent}`;
}

const isMonth = (digits = ''): boolean => Number(digits) >= 1 && Number(digits) <= 12;

/** What stands between the numbers of a day without a year, and of one with its year last. */
const joints = { sv: ['[/-]', '[/]', '[/ ]'], nb: ['[./-]', '[./-]', '[./-]'] } as const;

function dayIn(text: string, { language, months }: Locale): string | undefined {
  const [inShort, first, second] = joints[language === 'nb' ? 'nb' : 'sv'];
  const short = new RegExp(`^(\\d{1,2})${inShort}(\\d{1,2})\\.?$`).exec(text);
  if (short && isMonth(short[2])) return `${short[2] ?? ''}/${short[1] ?? ''}`;
  const whole = new RegExp(`^(\\d{1,2})${first}(\\d{1,2})${second}(\\d{4}|\\d{2})$`).exec(text);
  if (whole && isMonth(whole[2])) return `${fullYear(whole[3] ?? '')}-${whole[2] ?? ''}-${whole[1] ?? ''}`;
  const bare = /^(\d{2})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (bare) return `${fullYear(bare[1] ?? '')}-${bare[2] ?? ''}-${bare[3] ?? ''}`;
  const named = /^(\d{1,2}\.?[ -])?(\p{L}{3,9})\.?([ -]\d{2,4})?$/u.exec(text);
  if (!named) return undefined;
  const [, day = '', name = '', year = ''] = named;
  const month = months.findIndex((known) => known.startsWith(name.toLowerCase()));
  const found = englishMonths[month];
  return found === undefined || (day === '' && year === '')
    ? undefined
    : `${day.replace('.', '')}${found}${year}`;
}

function truthIn(text: string, { truths }: Locale): string | undefined {
  const at = truths.indexOf(text.toUpperCase());
  return at < 0 ? undefined : at === 1 ? 'TRUE' : 'FALSE';
}
