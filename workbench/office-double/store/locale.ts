/** How Excel in a language writes numbers and dates; nothing is taken from the machine. */
export interface Locale {
  readonly language: 'sv' | 'en' | 'nb';
  readonly decimal: string;
  readonly group: string;
  /** The separator shown for `/` in a date format. */
  readonly dateSeparator: string;
  readonly months: readonly string[];
  /** The days of the week, from Sunday. */
  readonly days: readonly string[];
  /** The words for before noon and after noon. */
  readonly halves: readonly [string, string];
  readonly truths: readonly [isFalse: string, isTrue: string];
  readonly errors: ReadonlyMap<string, string>;
  /** Built-in formats that a file stores by number and each language shows in its own way (ISO 29500-1, 18.8.30). */
  readonly formats: ReadonlyMap<string, string>;
}

export const english: Locale = {
  language: 'en',
  decimal: '.',
  group: ',',
  dateSeparator: '/',
  months: 'January February March April May June July August September October November December'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  halves: ['AM', 'PM'],
  truths: ['FALSE', 'TRUE'],
  errors: new Map(),
  formats: new Map(),
};

export const swedish: Locale = {
  language: 'sv',
  decimal: ',',
  group: '\u00a0',
  dateSeparator: '-',
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  days: 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' '),
  halves: ['fm', 'em'],
  truths: ['FALSKT', 'SANT'],
  errors: new Map([
    ['#N/A', '#SAKNAS!'],
    ['#REF!', '#REFERENS!'],
    ['#VALUE!', '#VÄRDEFEL!'],
    ['#NAME?', '#NAMN?'],
    ['#DIV/0!', '#DIVISION/0!'],
    ['#NULL!', '#SKÄRNING!'],
    ['#NUM!', '#OGILTIGT!'],
  ]),
  formats: new Map([
    ['mm-dd-yy', 'yyyy-mm-dd'],
    ['m/d/yy h:mm', 'yyyy-mm-dd hh:mm'],
  ]),
};

export const norwegian: Locale = {
  language: 'nb',
  decimal: ',',
  group: '\u00a0',
  dateSeparator: '.',
  months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  days: 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' '),
  halves: ['a.m.', 'p.m.'],
  truths: ['USANN', 'SANN'],
  errors: new Map([
    ['#N/A', '#I/T'],
    ['#VALUE!', '#VERDI!'],
    ['#NAME?', '#NAVN?'],
  ]),
  formats: new Map([
    ['mm-dd-yy', 'dd.mm.yyyy'],
    ['m/d/yy h:mm', 'dd.mm.yyyy hh:mm'],
  ]),
};

export const locales: Readonly<Record<Locale['language'], Locale>> = {
  sv: swedish,
  en: english,
  nb: norwegian,
};

/** The locale that a part of a format names (`[$-409]`, `[$kr-41D]`, `[$-nb-NO]`), if it is one of ours. */
export function namedLocale(part: string): Locale | undefined {
  const name = /^\[\$[^\]-]*-([^\]]+)\]$/.exec(part)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  // The lowest digits of a Windows locale id are language and country; those above are numerals and calendar.
  if (name.startsWith('sv') || /^[0-9a-f]*041d$/.test(name.padStart(8, '0'))) return swedish;
  if (/^(?:nb|nn|no)(?:$|-)/.test(name) || /^[0-9a-f]*0[48]14$/.test(name.padStart(8, '0'))) return norwegian;
  return name.startsWith('en') || /^[0-9a-f]*0[48]09$/.test(name.padStart(8, '0')) ? english : undefined;
}
