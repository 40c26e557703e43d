import type { CellValue } from '../../book/cells';
import type { ColumnReading } from '../../plan/reading';
import type { Item } from '../link/items';

/** A value that a goal's row says for a year. */
export interface ValueOfYear {
  readonly year: number;
  readonly value: number;
}

/** An outcome, and the column of its cell. */
export interface GoalOutcome extends ValueOfYear {
  readonly column: number;
}

/** What a goal's row says in numbers. Years in order. */
export interface GoalValues {
  readonly base: number | null;
  readonly target: number | null;
  readonly targetYear: number | null;
  /** What was to be reached by a year on the way. */
  readonly milestones: readonly ValueOfYear[];
  readonly outcomes: readonly GoalOutcome[];
  /** Years for which something stands that is no plain number: "6 (preliminärt)", "ca 50 %". Nothing is judged by them. */
  readonly unread: readonly { readonly year: number; readonly isOutcome: boolean }[];
}

/** How far a goal has come, by what its row says and by nothing else. */
export interface GoalProgress {
  /** The last outcome that is not of a year to come. */
  readonly outcome: GoalOutcome;
  /** What was to be reached by that year, on the way or at its end, and whether it was; where the row says so. */
  readonly milestone: {
    readonly value: number;
    readonly isReached: boolean;
    /** It is the goal's target value, in its year. */
    readonly isTarget: boolean;
  } | null;
  /** Percent of the way from the base value to the target; `null` where one of them is not said. */
  readonly share: number | null;
}

const YEAR = /(?<!\d)(20\d\d)(?!\d)/;
const outcomeWords =
  /\b(?:utfall|resultat|uppnått|oppnådd|faktiskt?|actual|outcome|result|achieved|reached)/iu;
const stepWords = /\b(?:delmål|etappmål|milstolpe|milepæl|milestone|interim)/iu;
const aimWords = /\b(?:mål|target|goal)/iu;

/** `−12,5 %` is -12.5 and `%`; a number with thousands apart by blanks; other texts are none. */
const NUMBER = /^([-−–]?\d{1,3}(?:[ \u00A0\u202F]\d{3})+|[-−–]?\d+)(?:[.,](\d+))?\s*(\p{L}[\p{L}\d/₂]*|%)?$/u;
/** One comma or point with three digits after it may part thousands or decimals. */
const isDoubtful = (decimals: string | undefined): boolean => decimals?.length === 3;

interface Measure {
  readonly value: number;
  readonly unit: string;
}

function measureIn(cell: CellValue): Measure | null {
  if (typeof cell === 'number') return { value: cell, unit: '' };
  if (typeof cell !== 'string') return null;
  const [, whole, decimals, unit = ''] = NUMBER.exec(cell.trim()) ?? [];
  if (whole === undefined || isDoubtful(decimals)) return null;
  const digits = whole.replace(/[^\d]/gu, '');
  const sign = /^[-−–]/u.test(whole) ? -1 : 1;
  return { value: sign * Number(`${digits}.${decimals ?? '0'}`), unit: unit.toLowerCase() };
}

type Role = 'base' | 'target' | 'outcome' | 'milestone';

function roleOf({ more, headingFull }: ColumnReading): Role | undefined {
  if (more === 'baseValue') return 'base';
  if (outcomeWords.test(headingFull)) return 'outcome';
  if (stepWords.test(headingFull)) return 'milestone';
  if (more === 'targetValue') return 'target';
  return aimWords.test(headingFull) ? 'milestone' : undefined;
}

interface Said extends Measure {
  readonly role: Role;
  /** `NaN` where the heading names none. */
  readonly year: number;
  readonly column: number;
}

const inOrder = (all: readonly Said[]): readonly GoalOutcome[] =>
  all.map(({ year, value, column }) => ({ year, value, column })).sort((a, b) => a.year - b.year);

/** The numbers of the goal's row by what their headings say; none where they are not all of one unit. */
export function goalValues({ table, row }: Item): GoalValues {
  const said: Said[] = [];
  const unread: { year: number; isOutcome: boolean }[] = [];
  for (const reading of table.columns) {
    const role = roleOf(reading);
    const year = Number(YEAR.exec(reading.headingFull)?.[1]);
    const isOfYears = role === 'outcome' || role === 'milestone';
    if (role === undefined || (isOfYears && Number.isNaN(year))) continue;
    const cell = row.cells.get(reading.column) ?? null;
    const measure = measureIn(cell);
    if (measure !== null) said.push({ ...measure, role, year, column: reading.column });
    else if (isOfYears && cell !== null) unread.push({ year, isOutcome: role === 'outcome' });
  }
  const of = (role: Role): readonly Said[] => said.filter((one) => one.role === role);
  const [base] = of('base');
  // Of several target values, each with its year, all but the last are on the way.
  const [target, ...steps] = [...of('target')].sort((a, b) => (b.year || Infinity) - (a.year || Infinity));
  const targetYear = Number((row.deadline.date ?? '').slice(0, 4)) || target?.year || null;
  const isOneUnit = new Set(said.map(({ unit }) => unit).filter((unit) => unit !== '')).size <= 1;
  if (!isOneUnit) return { base: null, target: null, targetYear, milestones: [], outcomes: [], unread };
  return {
    base: base?.value ?? null,
    target: target?.value ?? null,
    targetYear,
    milestones: inOrder([...of('milestone'), ...steps.filter(({ year }) => !Number.isNaN(year))]),
    outcomes: inOrder(of('outcome')),
    unread,
  };
}

/** Upwards or downwards; `undefined` where the row does not say it. */
function directionOf({ base, target, milestones }: GoalValues): 1 | -1 | undefined {
  const steps = [base, ...milestones.map(({ value }) => value), target].filter((value) => value !== null);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return last > first ? 1 : -1;
}

/** What was to be reached by the year: a milestone, or the target in its own year where no milestone stands for it. */
function dueIn(
  year: number,
  { milestones, target, targetYear, unread }: GoalValues,
): { value: number; isTarget: boolean } | null {
  const step = milestones.find((one) => one.year === year);
  if (step) return { value: step.value, isTarget: false };
  const isUnread = unread.some((one) => one.year === year && !one.isOutcome);
  return target === null || targetYear !== year || isUnread ? null : { value: target, isTarget: true };
}

/** @param year the review's; outcomes of later years are plans or slips */
export function goalProgress(values: GoalValues, year: number | null): GoalProgress | null {
  const isPast = (one: { readonly year: number }): boolean => year === null || one.year <= year;
  const outcome = values.outcomes.filter(isPast).at(-1);
  if (outcome === undefined) return null;
  if (values.unread.some((one) => one.isOutcome && isPast(one) && one.year > outcome.year)) return null;
  const { base, target } = values;
  const direction = directionOf(values);
  const due = dueIn(outcome.year, values);
  return {
    outcome,
    milestone:
      due === null || direction === undefined
        ? null
        : { ...due, isReached: (outcome.value - due.value) * direction >= 0 },
    share:
      base === null || target === null || base === target
        ? null
        : Math.floor(((outcome.value - base) / (target - base)) * 100 + 1e-9),
  };
}
