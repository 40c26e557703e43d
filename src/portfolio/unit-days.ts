import { isDate, textOf, type CellValue } from '../book/cells';
import type { CellInput } from '../book/edit';
import { sheetNamed, type WorkbookSnapshot } from '../book/snapshot';
import { ownSheetNamed, type OwnSheet } from '../jobs/sheets/own-sheet';
import { folded } from '../plan/matching';
import type { PortfolioText } from '../text/portfolio';
import type { Portfolio } from './portfolio';
import { figuresOf, type Figures } from './tally';

const DAYS_MARK = 'portfolio_days';

/** Days that are remembered: the last two years' of somebody who runs it every week. */
const MOST_DAYS = 104;

const names = ['total', 'done', 'remaining', 'cancelled', 'moved', 'unclear', 'overdue'] as const;

/** How a unit's plan of a year stood on a day. */
interface UnitDay {
  /** ISO. */
  readonly day: string;
  readonly year: number | null;
  readonly unit: string;
  readonly figures: Figures;
}

const lineOf = ({ day, year, unit, figures }: UnitDay): readonly CellInput[] => [
  { date: day },
  year,
  unit,
  ...names.map((name) => figures[name]),
];

function dayOn([day = null, year = null, unit = null, ...numbers]: readonly CellValue[]): readonly UnitDay[] {
  if (!isDate(day)) return [];
  const at = (name: (typeof names)[number]): number => {
    const number = numbers[names.indexOf(name)];
    return typeof number === 'number' ? number : 0;
  };
  const figures: Figures = {
    total: at('total'),
    done: at('done'),
    remaining: at('remaining'),
    cancelled: at('cancelled'),
    moved: at('moved'),
    unclear: at('unclear'),
    overdue: at('overdue'),
  };
  return [{ day: day.date, year: typeof year === 'number' ? year : null, unit: textOf(unit), figures }];
}

/** What the workbook of all units remembers of earlier runs. */
export function rememberedUnits(book: WorkbookSnapshot): readonly UnitDay[] {
  const name = ownSheetNamed(book, DAYS_MARK);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  return sheet?.values.slice(1).flatMap(dayOn) ?? [];
}

const unitsToday = ({ units, today, year }: Portfolio): readonly UnitDay[] =>
  units.map(({ name, facts }) => ({ day: today, year, unit: name, figures: figuresOf(facts.tally) }));

const daysIn = (days: readonly UnitDay[]): readonly string[] =>
  [...new Set(days.map(({ day }) => day))].sort();

const printOf = (days: readonly UnitDay[]): string =>
  days
    .map((one) => JSON.stringify(lineOf({ ...one, day: '' })))
    .sort()
    .join('\n');

/** The units of the last day of the same year before today. */
function lastUnits(days: readonly UnitDay[], { today, year }: Portfolio): readonly UnitDay[] {
  const before = days.filter((one) => one.year === year && one.day < today);
  const last = daysIn(before).at(-1);
  return before.filter(({ day }) => day === last);
}

/** The days with today among them, in place of what today was before; without it where nothing differs from the last. */
export function withToday(days: readonly UnitDay[], portfolio: Portfolio): readonly UnitDay[] {
  const { today, year } = portfolio;
  const others = days.filter((one) => one.day !== today || one.year !== year);
  const now = unitsToday(portfolio);
  const all = printOf(lastUnits(others, portfolio)) === printOf(now) ? others : [...others, ...now];
  const kept = new Set(daysIn(all).slice(-MOST_DAYS));
  return all
    .filter(({ day }) => kept.has(day))
    .sort((a, b) => {
      const [x, y] = [lineOf(a), lineOf(b)].map((line) => JSON.stringify(line));
      return (x ?? '') < (y ?? '') ? -1 : 1;
    });
}

/** What the figures were on the last day before this one. */
export interface UnitsBefore {
  /** ISO. */
  readonly day: string;
  /** By the unit's folded name. */
  readonly figures: ReadonlyMap<string, Figures>;
}

export function unitsBefore(days: readonly UnitDay[], portfolio: Portfolio): UnitsBefore | null {
  const last = lastUnits(days, portfolio);
  const [first] = last;
  if (first === undefined) return null;
  return { day: first.day, figures: new Map(last.map(({ unit, figures }) => [folded(unit), figures])) };
}

/** The sums of each day of the year, the last of them, in order. */
export function dayTotals(days: readonly UnitDay[], year: number | null, most: number) {
  const ofYear = days.filter((one) => one.year === year);
  return daysIn(ofYear)
    .slice(-most)
    .map((day) => {
      const units = ofYear.filter((one) => one.day === day);
      const sum = (name: (typeof names)[number]): number =>
        units.reduce((total, { figures }) => total + figures[name], 0);
      return { day, units: units.length, figures: names.map(sum) };
    });
}

/** The sheet that nobody sees, by which the next run knows what has changed. */
export const daysSheet = (days: readonly UnitDay[], text: PortfolioText): OwnSheet => ({
  mark: DAYS_MARK,
  preferredName: text.sheets.days,
  visibility: 'very-hidden',
  lines: [['day', 'year', 'unit', ...names], ...days.map(lineOf)],
});
