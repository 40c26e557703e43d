import { isDate, isError, textOf, type CellValue } from '../../book/cells';
import type { CellLook } from '../../book/snapshot';
import type { DeadlineContext } from '../deadlines/deadline-context';
import type { Language } from '../field';
import { folded } from '../matching';
import { lazy } from '../lazy';
import { isBesideSwedish, isSwedishDone, statusInSwedish } from '../norwegian/norwegian';
import type { StatusReading } from '../reading';
import type { Status } from '../status';
import { ofDatedStates } from './dated-states';
import { isAccountedFor } from './done-account';
import { initialInLegend, inLegend, markInLegend, type Legend } from './legend-lookup';
import { mayCount, type NumberSort } from './bare-numbers';
import { percentIn } from './status-clause';
import { inKnownWords, isOutOfPlan, statusOfClauses } from './status-clauses';
import { countsOccasions, entriesIn, isToldOfState, latestOf, namesDays, withStops } from './status-log';
import { isAnyAnswer, markOf, startsWithYes, yesOrNo, type YesMarks } from './status-marks';
import { dayNamed, timesSaid, withoutReferences, withoutScope } from './status-times';
import {
  activeIsDone,
  countSense,
  countsParts,
  pendingIsOpen,
  saysMoreThanEnded,
  saysNotEnded,
} from './status-vocabulary';
import { delayed, isDelay } from './status-delays';
import { withLook } from './status-look';
import { stepsIn } from './status-steps';
import {
  hasOddSigns,
  isUnmade,
  missing,
  ofPercent,
  sense,
  strip,
  unknown,
  wholeSense,
  type StatusSense,
} from './status-wholes';

/** What the statuses of one table are read against. */
export interface StatusContext {
  readonly language: Language;
  readonly legend?: Legend;
  /** The column asks and its cells answer yes or no ("Klart?"). */
  readonly yesNoColumn?: boolean;
  /** A mark in the column says done ("Klart"). */
  readonly doneColumn?: boolean;
  /** The column asks for something else than done, or nobody knows for what: a yes under "Kvarstår", "Overdue?", "Budgeterad" tells nothing of it. */
  readonly isContrary?: boolean;
  /** The column has zeros and ones only. */
  readonly binaryColumn?: boolean;
  /** What the column's bare numbers are together, asked when one is met. */
  readonly numbers?: () => NumberSort | undefined;
  /** Distinct texts of the column: a word such as "active" is read against the words beside it. */
  readonly vocabulary?: Iterable<string>;
  /** How dates inside the statuses are read; their years must be written out. */
  readonly dates?: DeadlineContext;
  /** ISO day that counts as today: what is done on a later day is not done. Without it no day is known to have come. */
  readonly today?: string;
}

/** How the cell looks and is formatted, where that may carry the status. */
export interface StatusAppearance extends CellLook {
  readonly format?: string;
}

export type StatusReader = (value: CellValue, appearance?: StatusAppearance) => StatusReading;

function ofNumber(value: number, format: string, { context }: Reading): StatusSense {
  const isPercent = format.includes('%');
  const sort = isPercent ? undefined : context.numbers?.();
  if (sort === 'counts') return unknown;
  const percent = isPercent || sort === 'parts' || (value > 0 && value < 1) ? value * 100 : value;
  const isCode = !isPercent && sort === undefined && mayCount(value);
  if (!(percent >= 0 && percent <= 100) || isCode) return unknown;
  return { ...ofPercent(Math.round(percent)), certainty: isPercent ? 'certain' : 'likely' };
}

interface Reading {
  readonly context: StatusContext;
  readonly legend: Legend;
  readonly isActiveDone: boolean;
  readonly saysMoreThanEnded: boolean;
  readonly isPendingOpen: boolean;
  readonly isCounting: () => boolean;
  readonly dates: DeadlineContext;
}

/** Done if every word of the text is accounted for; otherwise the person is asked. */
function doneOf(text: string, match: string, raw: string, { dates, context }: Reading): StatusSense {
  const bare = (whole: string): string => withoutReferences(withoutScope(whole, context.today));
  const times = timesSaid(bare(match), dates, context.today);
  if (!isAccountedFor(bare(text), raw, times)) return unknown;
  const day = dayNamed(match, dates);
  return { ...sense('done', 'likely'), ...(day === undefined ? {} : { completedAt: day }), saysMore: true };
}

function ofWords(match: string, bare: string, raw: string, reading: Reading): StatusSense {
  // What an error left behind as a text ("#N/A") says nothing.
  if (match.startsWith('#')) return unknown;
  const whole = hasOddSigns(match) ? undefined : wholeSense(bare);
  if (whole?.status === 'unknown' && isDelay(bare)) return delayed;
  if (whole) return whole;
  const text = inKnownWords(match);
  const percent = percentIn(text);
  if (percent !== undefined && /^[\d.,% ca~>]+$/.test(match)) return ofPercent(percent);
  if (isUnmade(match) || match.endsWith('?')) return unknown;
  const status = statusOfClauses(text);
  if (status === 'unknown')
    return percent === undefined || percent === 100 || isOutOfPlan(text)
      ? unknown
      : { ...ofPercent(percent), certainty: 'likely', saysMore: true };
  if (status === 'done') return doneOf(text, match, raw, reading);
  return {
    ...sense(status, 'likely'),
    ...(percent === undefined ? {} : { percent }),
    saysMore: true,
  };
}

/** A line break goes on with a sentence, or ends it: where the two say different things the person is asked. */
function ofLines(match: string, bare: string, raw: string, reading: Reading): StatusSense {
  const said = ofWords(match, bare, raw, reading);
  if (said.status === 'unknown' || said.certainty === 'certain') return said;
  const parted = folded(withStops(raw));
  const isSame = parted === match || ofWords(parted, strip(parted), raw, reading).status === said.status;
  return isSame ? said : unknown;
}

/** Two things happened on days without a year, in an order nobody can be sure of: "12 Jan started; 4 Mar done". */
function differInDays(raw: string, reading: Reading): boolean {
  if (!namesDays(raw)) return false;
  const parts = raw.split(/[.;,\n]\s+/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return false;
  const states = parts.map((part) => ofText(part, reading).status).filter((one) => one !== 'missing');
  return new Set(states).size > 1;
}

/**
 * What a log in a cell says: its latest dated entry, when the day has come. Entries without a day, or on the same day,
 * must not differ. `undefined` for what is no log.
 */
function ofLog(raw: string, reading: Reading): StatusSense | undefined {
  const { today } = reading.context;
  if (today === undefined) return undefined;
  const told = entriesIn(raw).map((entry) => ({ ...entry, said: ofText(entry.text.trim(), reading) }));
  const states = told.filter(({ said }) => said.status !== 'unknown' && said.status !== 'missing');
  if (states.length < 2 || new Set(states.map(({ said }) => said.status)).size < 2)
    return differInDays(raw, reading) ? unknown : undefined;
  const latest = latestOf(told, reading.dates, today);
  if (!latest)
    return namesDays(raw) ||
      countsOccasions(raw) ||
      (raw.trim().includes('\n') && states.some(({ said }) => said.status === 'done'))
      ? unknown
      : undefined;
  const { said } = latest;
  if (latest.first === undefined || latest.first > today || said.status === 'unknown') return unknown;
  if (!told.every((entry) => isToldOfState(entry, reading.dates))) return unknown;
  const day = said.status === 'done' && latest.first === latest.last ? latest.first : undefined;
  return { ...said, certainty: 'likely', saysMore: true, ...(day === undefined ? {} : { completedAt: day }) };
}

const ofDated = (text: string, reading: Reading): StatusSense | undefined =>
  reading.context.today === undefined
    ? undefined
    : ofDatedStates(text, reading.dates, reading.context.today, (part) => ofText(part, reading));

/** The last of the states that arrows lead through, when all are known; else it is asked. */
function ofSteps(text: string, reading: Reading): StatusSense | undefined {
  const steps = stepsIn(text).map((step) => ofText(step, reading));
  const last = steps.at(-1);
  if (!last || steps.every(({ status }) => status === 'unknown')) return undefined;
  const isKnown = steps.every(({ status }) => status !== 'unknown' && status !== 'missing');
  return isKnown ? { ...last, certainty: 'likely', saysMore: true } : unknown;
}

const yesMarks = ({ doneColumn, binaryColumn }: StatusContext): YesMarks => ({
  crosses: doneColumn === true,
  binary: binaryColumn === true,
});

function ofText(text: string, reading: Reading): StatusSense {
  const match = folded(text);
  if (match === '') return missing;
  const { context } = reading;
  const known = inLegend(match, reading.legend);
  if (known) return known;
  const bare = strip(match);
  if (context.isContrary === true && isAnyAnswer(match)) return unknown;
  if (context.yesNoColumn === true || context.doneColumn === true) {
    const answer = yesOrNo(match, yesMarks(context));
    if (answer) return sense(answer, 'certain');
    if (startsWithYes(match)) return unknown;
    const day = /\p{L}{3}/u.test(match) ? undefined : dayNamed(match, reading.dates);
    if (day !== undefined) return onDay(day, reading);
  }
  if (/^(?:active|aktiv|aktivt)$/.test(bare) && reading.isActiveDone) return sense('done', 'likely');
  if (saysNotEnded(bare) && reading.saysMoreThanEnded) return unknown;
  if (bare === 'pending' && reading.isPendingOpen) return sense('notStarted', 'likely');
  if (/^\d{1,3}$/.test(match)) return ofNumber(Number(match), '', reading);
  const counted = countSense(match, reading.isCounting);
  if (counted) return counted;
  const stepped = ofSteps(text, reading);
  if (stepped) return stepped;
  const logged = ofDated(text, reading) ?? ofLog(text, reading);
  if (logged) return logged;
  const said = bare === '' ? unknown : ofLines(match, bare, text, reading);
  if (said.status !== 'unknown') return said;
  return (
    initialInLegend(match, reading.legend) ?? markInLegend(match, reading.legend) ?? markSense(match) ?? said
  );
}

/** A day for an answer to "Klart?": done then, if the day has come. */
const onDay = (day: string, { context: { today } }: Reading): StatusSense =>
  today === undefined || day > today ? unknown : { ...sense('done', 'likely'), completedAt: day };

/** "✓" and "☐" mean the same everywhere; other marks need a key. */
function markSense(match: string): StatusSense | undefined {
  const status = markOf(match);
  if (status === undefined) return undefined;
  const isMarkAlone = /^[^\p{L}\p{N}]+$/u.test(match) && !hasOddSigns(match);
  if (status === 'done' && !isMarkAlone) return undefined;
  return { ...sense(status, 'likely'), ...(match.length > 2 ? { saysMore: true } : {}) };
}

function ofValue(value: CellValue, format: string, reading: Reading): StatusSense {
  if (value === null) return missing;
  if (typeof value === 'string') return ofText(value, reading);
  if (reading.context.isContrary === true && isAnyAnswer(folded(textOf(value)))) return unknown;
  if (typeof value === 'boolean') return sense(value ? 'done' : 'notStarted', 'likely');
  if (isError(value)) return unknown;
  if (isDate(value)) {
    const isMark = reading.context.doneColumn === true || reading.context.yesNoColumn === true;
    return isMark ? onDay(value.date, reading) : unknown;
  }
  const known = inLegend(String(value), reading.legend);
  if (known) return known;
  const { context } = reading;
  const asks = context.yesNoColumn === true || context.doneColumn === true;
  const answer = asks ? yesOrNo(String(value), yesMarks(context)) : undefined;
  return answer ? sense(answer, 'likely') : ofNumber(value, format, reading);
}

/** A reader for the status cells of one table; it remembers each distinct cell it has read. */
export function statusReader(context: StatusContext): StatusReader {
  const activeDone = lazy(() => activeIsDone(context.vocabulary ?? []));
  const moreThanEnded = lazy(() => saysMoreThanEnded(context.vocabulary ?? []));
  const pendingOpen = lazy(() => pendingIsOpen(context.vocabulary ?? []));
  const reading: Reading = {
    context,
    legend: context.legend ?? new Map<string, Status>(),
    isCounting: lazy(() => countsParts(context.vocabulary ?? [])),
    dates: context.dates ?? { planYear: null, language: context.language, dayOrder: () => 'unknown' },
    get isActiveDone() {
      return activeDone();
    },
    get saysMoreThanEnded() {
      return moreThanEnded();
    },
    get isPendingOpen() {
      return pendingOpen();
    },
  };
  const inSwedish = statusInSwedish(context.language);
  const besideSwedish = lazy(() => isBesideSwedish(context.vocabulary ?? []));
  const read = (text: string): StatusSense =>
    inLegend(folded(text), reading.legend) ??
    ofText(isSwedishDone(text) && besideSwedish() ? text : inSwedish(text), reading);
  const texts = new Map<string, StatusSense>();
  return (value, appearance) => {
    const text = textOf(value);
    if (typeof value !== 'string') {
      return {
        ...withLook(
          ofValue(value, appearance?.format ?? '', reading),
          text,
          appearance ?? {},
          reading.legend,
        ),
        text,
      };
    }
    const said = texts.get(text) ?? read(text);
    texts.set(text, said);
    return { ...(appearance ? withLook(said, text, appearance, reading.legend) : said), text };
  };
}
