import { isDateFormat, dateOf, type Epoch } from '../../planbok/cells';
import type { LiveValue } from './live-sheet';
import { english, namedLocale, type Locale } from './locale';

/** A number without a format: at most eleven digits, as in a cell that is wide enough. */
function general(number: number, decimal: string): string {
  return plain(number).replace('.', decimal);
}

function plain(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e11) return String(number);
  const size = Math.abs(number);
  if (size >= 1e11 || (size < 1e-9 && size > 0)) {
    const [digits = '', power = '0'] = number.toExponential(5).split('e');
    const exponent = Number(power);
    return `${Number(digits)}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return String(Number(number.toPrecision(10)));
}

/** The sections of a format code, quotes and escapes respected: positive; negative; zero; text. */
function sections(code: string): readonly string[] {
  const found = [''];
  for (let at = 0; at < code.length; at++) {
    const letter = code.charAt(at);
    if (letter === '"') {
      const end = code.indexOf('"', at + 1);
      const stop = end < 0 ? code.length : end + 1;
      found[found.length - 1] += code.slice(at, stop);
      at = stop - 1;
    } else if (letter === '\\') found[found.length - 1] += letter + code.charAt(++at);
    else if (letter === ';') found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

const token =
  /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|General|y+|m+|d+|h+|s+(?:\.0+)?|0|#|\?|[.,%]|E[+-]0+|./gi;

const parts = (section: string): readonly string[] => section.match(token) ?? [];

/** The literal text of a part of a format; `undefined` for a placeholder. */
function literal(part: string): string | undefined {
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith('\\') && part.length === 2) return part.charAt(1);
  if (part.startsWith('_')) return ' ';
  if (part.startsWith('*')) return '';
  if (part.startsWith('[')) return /^\[\$([^\]-]*)/.exec(part)?.[1] ?? '';
  return undefined;
}

function dayText(serial: number, section: string, epoch: Epoch, usual: Locale): string | undefined {
  const moment = dateOf(serial < 1 && serial >= 0 ? serial + 1 : serial, epoch);
  if (!moment) return undefined;
  const [year = 0, month = 0, day = 0] = moment.date.split('-').map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = (moment.time ?? '00:00:00').split(':').map(Number);
  const list = parts(section);
  const { months, days, halves, dateSeparator } = list.flatMap((part) => namedLocale(part) ?? [])[0] ?? usual;
  const isHalf = list.some((part) => /^a(m\/pm|\/p)$/i.test(part));
  const two = (number: number, length: number): string => String(number).padStart(Math.min(2, length), '0');
  const weekday = days[(Math.floor(serial) + (epoch === 1904 ? 5 : 6)) % 7] ?? '';
  const isMinutes = (at: number): boolean => {
    const near = (step: number): string => {
      for (let next = at + step; next >= 0 && next < list.length; next += step) {
        const part = list[next] ?? '';
        if (/^[ymdhs]/i.test(part)) return part.charAt(0).toLowerCase();
      }
      return '';
    };
    return near(-1) === 'h' || near(1) === 's';
  };
  return list
    .map((part, at) => {
      const said = literal(part);
      if (said !== undefined) return said;
      const { length } = part;
      switch (part.charAt(0).toLowerCase()) {
        case 'y':
          return length > 2 ? String(year).padStart(4, '0') : two(year % 100, 2);
        case 'd':
          return length > 3 ? weekday : length === 3 ? weekday.slice(0, 3) : two(day, length);
        case 'h':
          return two(isHalf ? hours % 12 || 12 : hours, length);
        case 's':
          return two(seconds, part.split('.')[0]?.length ?? 1);
        case 'm': {
          if (length < 3 && isMinutes(at)) return two(minutes, length);
          const name = months[month - 1] ?? '';
          return length > 3 ? name : length === 3 ? name.slice(0, 3) : two(month, length);
        }
        case 'a':
          return part.length === 1 ? part : halves[hours < 12 ? 0 : 1];
        case '/':
          return dateSeparator;
        default:
          return part;
      }
    })
    .join('');
}

function lastIndex(list: readonly string[], test: (part: string, at: number) => boolean): number {
  for (let at = list.length - 1; at >= 0; at -= 1) if (test(list[at] ?? '', at)) return at;
  return -1;
}

const grouped = (digits: string, group: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, group);

function numeralText(number: number, section: string, { decimal, group }: Locale): string {
  const list = parts(section);
  if (list.some((part) => /^general$/i.test(part)))
    return list
      .map((part) => literal(part) ?? (/^general$/i.test(part) ? general(number, decimal) : part))
      .join('');
  const isPlaceholder = (part: string): boolean => /^[0#?]$/.test(part);
  const last = lastIndex(list, isPlaceholder);
  if (last < 0) return list.map((part) => literal(part) ?? part).join('');
  const first = list.findIndex(isPlaceholder);
  const point = list.indexOf('.');
  const scale = list.slice(last + 1).filter((part) => part === ',').length;
  const percents = list.filter((part) => part === '%').length;
  const power = list.find((part) => /^E[+-]0+$/i.test(part));
  const decimals = point < 0 ? [] : list.slice(point).filter(isPlaceholder);
  const isGrouped = list.slice(first, last).includes(',');
  const whole = list.slice(0, point < 0 ? list.length : point).filter(isPlaceholder);
  const scaled = Math.abs(number) * 100 ** percents * 0.001 ** scale;
  const exponent = power === undefined || scaled === 0 ? 0 : Math.floor(Math.log10(scaled));
  const shown = rounded(power === undefined ? scaled : scaled / 10 ** exponent, decimals.length);
  const [digits = '', fraction = ''] = shown.split('.');
  const least = whole.filter((part) => part === '0').length;
  const integer = (digits === '0' && least === 0 ? '' : digits).padStart(least, '0');
  const needed = lastIndex(decimals, (part, at) => part === '0' || fraction.charAt(at) !== '0') + 1;
  const text =
    (isGrouped ? grouped(integer, group) : integer) +
    (point < 0 ? '' : `${decimal}${fraction.slice(0, needed)}`) +
    (power === undefined
      ? ''
      : `E${exponent < 0 ? '-' : power.charAt(1) === '+' ? '+' : ''}${String(Math.abs(exponent)).padStart(power.length - 2, '0')}`);
  const edge = (some: readonly string[]): string =>
    some.map((part) => literal(part) ?? (part === ',' || /^E[+-]0+$/i.test(part) ? '' : part)).join('');
  return edge(list.slice(0, first)) + text + edge(list.slice(Math.max(last + 1, point + 1)));
}

/** Rounds half away from zero by the decimal digits: 1.005 to two places is 1.01. */
function rounded(number: number, places: number): string {
  const exact = Number(number.toPrecision(15));
  return Number(`${Math.round(Number(`${exact}e${places}`))}e-${places}`).toFixed(places);
}

/** What a cell shows in a column wide enough; in English unless said. Fractions are shown as decimals. */
export function shownText(value: LiveValue, stored: string, epoch: Epoch, locale: Locale = english): string {
  const code = locale.formats.get(stored) ?? stored;
  if (value === null) return '';
  if (typeof value === 'boolean') return locale.truths[value ? 1 : 0];
  if (typeof value === 'object') return locale.errors.get(value.error) ?? value.error;
  const list = sections(code);
  if (typeof value === 'string') {
    const section = list.length === 4 ? (list[3] ?? '@') : '@';
    return parts(section)
      .map((part) => (part === '@' ? value : (literal(part) ?? part)))
      .join('');
  }
  const isPlain = code === '' || code === '@' || /^general$/i.test(code) || code.includes('?/?');
  if (isPlain) return general(value, locale.decimal);
  if (isDateFormat(code)) return dayText(value, list[0] ?? '', epoch, locale) ?? '#'.repeat(8);
  const negative = list[1];
  if (value < 0 && list.length > 1 && negative !== undefined) return numeralText(value, negative, locale);
  const section = value === 0 && list.length > 2 ? (list[2] ?? '') : (list[0] ?? '');
  const text = numeralText(value, section, locale);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
