import { addressName, type Address } from '../../book/area';
import { settingsIn } from '../../plan/settings/stored-settings';
import { termsWith } from '../../plan/suggestions/link-suggestions';
import type { Problem, TableReading } from '../../plan/reading';
import { actionMoves, type MovesOf } from '../agenda/moves';
import type { JobRequest } from '../job';
import { itemsOf, type Item } from '../link/items';
import type { Progress } from '../progress';
import { answeredFindings, type AnsweredFinding } from './answered-findings';
import { actionAt, answersByRow } from './answered-rows';
import { closingYear } from './closing-year';
import { counterparts } from './counterparts';
import { lineageIn, type Lineage } from './lineage';
import { rowDecisions, type RowDecision } from './row-decisions';

/** A change of year as it is decided: nothing of it is written. */
export interface YearPlan {
  readonly year: number;
  /** The plans of the year that is closed, and of the one after it. */
  readonly plans: readonly TableReading[];
  readonly nextPlans: readonly TableReading[];
  readonly decisions: readonly RowDecision[];
  /** The problems of answers that are about no action of the year. */
  readonly unused: readonly Problem[];
  readonly lineage: Lineage;
  readonly movesOf: MovesOf;
  /** The findings that an action answers. */
  readonly findingsOf: (item: Item) => readonly AnsweredFinding[];
}

const headingOf = ({ sheet, headerRow, columns }: TableReading): Address => ({
  sheet,
  row: headerRow,
  column: columns[0]?.column ?? 1,
});

/** No plan is of the year that it is time to close: the person must say which year. */
export function yearUnsaid(
  { book, reading }: Pick<Progress, 'book' | 'reading'>,
  request: JobRequest,
): Problem | null {
  const closing = closingYear(book, reading, request);
  const first = reading.tables.find(({ kind, rows }) => kind === 'actions' && rows.length > 0);
  if ('year' in closing || !first) return null;
  return {
    code: 'year-unsaid',
    severity: 'warning',
    at: headingOf(first),
    candidates: closing.years.map(String),
  };
}

/** What becomes of every action of the year; nothing where there is no year to close. */
export function yearPlan(
  { book, reading, links }: Pick<Progress, 'book' | 'reading' | 'links'>,
  request: JobRequest,
): YearPlan | null {
  const closing = closingYear(book, reading, request);
  if ('years' in closing) return null;
  const { year, plans } = closing;
  const all = reading.tables.filter(({ kind }) => kind === 'actions');
  const nextPlans = all.filter(({ planYear }) => planYear === year + 1);
  const lineage = lineageIn(all);
  const items = itemsOf(plans).filter(({ row }) => row.title.trim() !== '');
  const next = itemsOf(nextPlans);
  const isAsked = ({ row }: Item): boolean =>
    row.status.status !== 'cancelled' && (row.status.status !== 'done' || row.deadline.kind === 'recurring');
  const terms = termsWith(settingsIn(book).settings.words?.terms ?? []);
  const findingsOf = answeredFindings(reading.tables, links());
  const isTogether = (one: Item, other: Item): boolean => {
    const theirs = new Set(findingsOf(other).map(({ id }) => id));
    return findingsOf(one).some(({ id }) => theirs.has(id));
  };
  const { answerFor, unused } = answersByRow(request.yearAnswers ?? [], items);
  const decisions = rowDecisions(items, {
    year,
    lineage,
    answerFor,
    counterpartOf: counterparts(items.filter(isAsked), next, lineage, terms, isTogether),
    nextAt: actionAt(next),
  });
  const [first] = plans;
  const noSuch = unused.flatMap(({ at }): Problem[] =>
    first
      ? [
          {
            code: 'year-no-such-action',
            severity: 'warning',
            at: typeof at === 'string' ? headingOf(first) : at,
            found: typeof at === 'string' ? at : addressName(at),
          },
        ]
      : [],
  );
  return {
    year,
    plans,
    nextPlans,
    decisions,
    unused: noSuch,
    lineage,
    movesOf: actionMoves(all),
    findingsOf,
  };
}
