import type { ColumnDraft } from './column-draft';
import { yearOf } from '../deadlines/day';

/** The year, or span of years, a text names; `academic` when it is a school year that begins in the first. */
interface YearsNamed {
  readonly first: number;
  readonly last: number;
  readonly isAcademic: boolean;
}

export interface PlanYear {
  readonly year: number | null;
  /** Nothing names the year: it follows from days, or from what day it is. */
  readonly isGuess?: true;
  /** Days of this year stand beside those of the plan's: what is written without a year may be of either. */
  readonly isUnsettled?: true;
  /** First calendar year of an academic-year plan. */
  readonly academicYear?: number;
}

const inDate = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}/g;
const shortSpan = /(?<!\d)(20\d\d)\s?[/–-]\s?(\d\d)(?!\d)/;
const span = /(?<!\d)(20\d\d)\s?(?:[–/-]|till|to|och|and)\s?(20\d\d)(?!\d)/;
const single = /(?<!\d)(20\d\d)(?!\d)/;
/** "HT 20", "VT21", "FY21": two digits are a year only behind such a word. */
const shortYear = /(?:^|[^\p{L}\d])(?:ht|vt|fy|hösten|våren|läsår)[ -]?'?(\d\d)(?!\d)/iu;
const schoolYear = /läsår|academic|school year|\bay\b|session/i;

function twoDigits(text: string): string | undefined {
  const digits = shortYear.exec(text)?.[1];
  return digits === undefined ? undefined : `20${digits}`;
}

/** Years that stand for themselves, not as a part of a day. */
export function yearsIn(text: string): YearsNamed | undefined {
  const bare = text.slice(0, 300).replace(inDate, ' ');
  const short = shortSpan.exec(bare);
  if (short) {
    const first = Number(short[1]);
    if ((first + 1) % 100 === Number(short[2])) return { first, last: first + 1, isAcademic: true };
  }
  const long = span.exec(bare);
  if (long) {
    const first = Number(long[1]);
    const last = Number(long[2]);
    const isAcademic = last === first + 1 && (schoolYear.test(bare) || bare.includes(`${first}/${last}`));
    if (last > first && last - first <= 50) return { first, last, isAcademic };
  }
  const one = single.exec(bare)?.[1] ?? twoDigits(bare);
  return one === undefined ? undefined : { first: Number(one), last: Number(one), isAcademic: false };
}

/** A year inside a day counts when no year stands for itself: "Beslut LG 2020-04-06". */
export function yearInDate(text: string): number | undefined {
  const found = single.exec(text.slice(0, 300));
  return found ? Number(found[1]) : undefined;
}

/** So large a part of the days settles the year of those that are written without one. */
const CLEARLY = 0.75;

/** The year most of the table's days fall in, when it is most of them; unsettled where many are of the current year. */
function yearOfDays(columns: readonly ColumnDraft[], now: number): PlanYear | undefined {
  const counts = new Map<number, number>();
  let days = 0;
  for (const { field, content } of columns) {
    if (field !== 'deadline' && field !== 'startDate' && field !== 'completedAt') continue;
    for (const day of content.days) {
      if (day === null) continue;
      days += 1;
      counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] * 2 < days) return undefined;
  const [year, count] = most;
  const isUnsettled = count < days * CLEARLY && year !== now && counts.has(now);
  return { year, isGuess: true, ...(isUnsettled ? { isUnsettled } : {}) };
}

/** Of a span, the year asked for, else today's; the first where that is not within it. */
function chosen(years: YearsNamed, { today, year }: YearAsked): PlanYear {
  const isWithin = year !== undefined && year >= years.first && year <= years.last;
  const now = isWithin ? year : yearOf(today);
  if (years.isAcademic) {
    return { year: now === years.last ? years.last : years.first, academicYear: years.first };
  }
  return { year: now >= years.first && now <= years.last ? now : years.first };
}

/** What is asked for: the year itself, where it is said, and the day that counts as today. */
interface YearAsked {
  readonly today: string;
  readonly year?: number;
}

/**
 * The year a table is a plan for: named by its sheet, its title lines or its headings; else that of most of its days;
 * else the year asked for, or today's.
 */
export function planYearOf(
  names: { readonly sheet: string; readonly titles: readonly string[]; readonly headings: readonly string[] },
  columns: readonly ColumnDraft[],
  request: YearAsked,
): PlanYear {
  const said = [names.sheet, ...names.titles, ...names.headings];
  for (const text of said) {
    const years = yearsIn(text);
    if (years) return chosen(years, request);
  }
  const dated = [names.sheet, ...names.titles].map(yearInDate).find((year) => year !== undefined);
  if (dated !== undefined) return { year: dated, isGuess: true };
  return (
    yearOfDays(columns, yearOf(request.today)) ?? {
      year: request.year ?? yearOf(request.today),
      isGuess: true,
    }
  );
}

/**
 * The year somebody asks for beats every guess: where no plan is one for it, those whose year is a guess are. `others`:
 * the years of all plans of the workbook, the plan's own among them.
 */
export function yearAsked(year: PlanYear, others: readonly PlanYear[], asked: number | undefined): PlanYear {
  if (asked === undefined || year.isGuess === undefined) return year;
  return others.some((other) => other.year === asked) ? year : { ...year, year: asked };
}
