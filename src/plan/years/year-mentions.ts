import { monthOf, yearOf } from '../deadlines/day';
import { brokenKind, isFinancialName, isOneYear, type BrokenYear, type YearSpan } from './year-span';
import { startMonthIn, titleDates, type TitleDate } from './title-dates';
import { withoutReferences } from './year-references';
import { dateRole, yearRole } from './year-roles';

/** A year, or a day with its year, in a title, a sheet's name or a heading, and what it is there for. */
export type YearMention =
  /** Plan words carry it, or it stands alone. */
  | { readonly is: 'plan'; readonly span: YearSpan }
  /** It stands beside other words: of an audit, of a department, of nobody knows what. */
  | { readonly is: 'loose'; readonly span: YearSpan }
  /** The plan, or what it comes from, was made that day. */
  | { readonly is: 'made'; readonly day: string }
  /** The plan was looked at again that day, or that year. */
  | { readonly is: 'changed'; readonly day: string };

interface Written {
  readonly at: number;
  readonly end: number;
  readonly span: YearSpan;
}

const LONGEST_SPAN = 50;
const spans = /(?<![\d/-])(20\d\d) ?(?:[/-]|t\.?o\.?m\.?|till|to|och|og|and) ?(20\d\d|\d\d)(?![\d/-])/giu;
const singles = /(?<![\d-])(20\d\d)(?!\d|-\d)/gu;
/** "HT25/VT26", "hösten 2025 – våren 2026": a school year by its terms. */
const terms =
  /(?<!\p{L})(?:ht|h[öø]st\p{L}*|autumn|fall)[ -]?'?(?:20)?(\d\d) ?(?:[-/+&,]|och|og|and|till|to) ?(?:vt|vår\p{L}*|spring)[ -]?'?(?:20)?(\d\d)(?!\d)/giu;
/** "25/26": no day and month, for the calendar has no such month. */
const shortSpans = /(?<![\d/.:-])(\d\d)\/(\d\d)(?![\d/.:-])/gu;
/** "HT 20", "VT21", "FY21": two digits are a year only behind such a word. */
const shorts = /(?<![\p{L}\d])(?:ht|vt|fy|hösten|høsten|våren|läsår(?:et)?)[ -]?'?(\d\d)(?![\d/:.-])/giu;

const MONTHS_IN_YEAR = 12;

function brokenOf(text: string): BrokenYear {
  const start = startMonthIn(text);
  return { kind: brokenKind(text), ...(start === undefined ? {} : { start }) };
}

function spanOf([, from = '', to = '']: RegExpExecArray, text: string, joint: string): YearSpan | undefined {
  const first = Number(from);
  const last = to.length === 4 ? Number(to) : first - (first % 100) + Number(to);
  if (last <= first || last - first > LONGEST_SPAN) return undefined;
  if (to.length === 2 && last !== first + 1) return undefined;
  const broken = brokenOf(text);
  const isBroken = last === first + 1 && (to.length === 2 || broken.kind === 'school' || joint === '/');
  return isBroken ? { first, last, broken } : { first, last };
}

/** A single year: "FY 2026" and "2026 (July–June)" begin or end in it. */
function oneYear(year: number, before: string, text: string): YearSpan {
  const start = startMonthIn(text);
  const isFinancial = isFinancialName(before);
  if (start === 1 || (start === undefined && !isFinancial)) return { first: year, last: year };
  const kind = isFinancial ? 'financial' : brokenKind(text);
  return {
    first: year,
    last: year,
    broken: { kind, isNamedByOne: true, ...(start === undefined ? {} : { start }) },
  };
}

/** Spans first, then single years, then two digits behind a word for a year: what one has taken no other reads. */
function yearsWritten(given: string, text: string): readonly Written[] {
  const found: Written[] = [];
  let rest = given;
  const take = (match: RegExpExecArray, span: YearSpan | undefined): void => {
    if (!span) return;
    const end = match.index + match[0].length;
    found.push({ at: match.index, end, span });
    rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(end);
  };
  for (const match of rest.matchAll(terms)) {
    const [first, last] = [2000 + Number(match[1]), 2000 + Number(match[2])];
    if (last === first + 1) take(match, { first, last, broken: { kind: 'school' } });
  }
  for (const match of rest.matchAll(spans)) take(match, spanOf(match, text, /[/]/.exec(match[0])?.[0] ?? ''));
  for (const match of rest.matchAll(shortSpans)) {
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (last === first + 1 && last > MONTHS_IN_YEAR) {
      take(match, { first: 2000 + first, last: 2000 + last, broken: brokenOf(text) });
    }
  }
  for (const match of rest.matchAll(singles))
    take(match, oneYear(Number(match[1]), rest.slice(0, match.index), text));
  for (const match of rest.matchAll(shorts)) {
    const at = match.index + match[0].length - 2;
    const span = oneYear(2000 + Number(match[1]), rest.slice(0, at), text);
    found.push({ at, end: at + 2, span });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "HT 2025", "hösten 2025": what is planned then goes on into the next year. */
const inAutumn = /(?<!\p{L})(?:ht|h[öø]sten|hösttermin(?:en)?|autumn|fall)[ -]?'?$/iu;

const JOINT = /^ *(?:-|till|to|t\.?o\.?m\.?|and|och|og) *$/iu;

/** Two days joined are the plan's own time: "2025-07-01 – 2026-06-30". */
function periodOf(from: TitleDate, to: TitleDate): YearSpan | undefined {
  const first = yearOf(from.day);
  const last = yearOf(to.day);
  const months = (last - first) * MONTHS_IN_YEAR + monthOf(to.day) - monthOf(from.day) + 1;
  if (to.day <= from.day) return undefined;
  const isBroken = last === first + 1 && months <= MONTHS_IN_YEAR + 1 && monthOf(from.day) > 1;
  return isBroken ? { first, last, broken: { kind: 'plain', start: monthOf(from.day) } } : { first, last };
}

function datesSaid(dates: readonly TitleDate[], text: string): YearMention[] {
  const said: YearMention[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    const next = dates[index + 1];
    if (!date) continue;
    const period = next && JOINT.test(text.slice(date.end, next.at)) ? periodOf(date, next) : undefined;
    if (period) {
      said.push({ is: 'plan', span: period });
      index += 1;
      continue;
    }
    const role = dateRole(text.slice(0, date.at));
    if (role !== 'none') said.push({ is: role, day: date.day });
  }
  return said;
}

const LONGEST_TITLE = 300;

/** `mentionsIn`, perhaps with a memory. */
export type YearReader = (title: string) => readonly YearMention[];

/** What a title, a sheet's name or a heading says of years. */
export function mentionsIn(title: string): readonly YearMention[] {
  if (!/\d\d/.test(title)) return [];
  const plain = title
    .slice(0, LONGEST_TITLE)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s_]/g, ' ');
  const text = withoutReferences(plain);
  const { dates, blank } = titleDates(text);
  const said = datesSaid(dates, text);
  for (const { at, end, span } of yearsWritten(blank, text)) {
    const role = yearRole(blank.slice(0, at), blank.slice(end), span);
    const isAutumn = isOneYear(span) && inAutumn.test(blank.slice(0, at));
    if (isAutumn && role !== 'none') said.push({ is: 'made', day: `${span.first}-07-01` });
    else if (role === 'changed') said.push({ is: 'changed', day: `${span.first}-01-01` });
    else if (role !== 'none') said.push({ is: role, span });
  }
  return said;
}
