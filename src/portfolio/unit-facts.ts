import { runSync } from '../book/pausable';
import { replay } from '../book/replay';
import type { WorkbookSnapshot } from '../book/snapshot';
import { jobInSteps } from '../jobs/jobs';
import { hasPlan } from '../jobs/plan-problems';
import type { Group, Tally } from '../jobs/rollup/rollup-counts';
import { ownSheetNamed } from '../jobs/sheets/own-sheet';
import { sharedWordsEdits } from '../jobs/words-edits';
import type { Language } from '../plan/field';
import { needsDecision } from '../plan/needs-decision';
import { oneLine } from '../plan/one-line';
import { readingMemory } from '../plan/reading-memory';
import type { ProblemCode } from '../plan/reading';
import { linksOf } from '../plan/references/references';
import type { OwnWords } from '../plan/settings/own-words';
import type { Status } from '../plan/status';
import { groupSum, tallyOf } from './tally';
import type { TidyRow } from './tidy-row';
import { tidyRows } from './tidy-rows';
import { unitNames, type UnitNames } from './unit-names';

/** The mark of the sheet by which a workbook of all units is known. */
export const PORTFOLIO_MARK = 'portfolio';

/** What is asked of every workbook alike. */
export interface UnitRequest {
  /** ISO. */
  readonly today: string;
  /** The year of the plans; without it each workbook's own. */
  readonly year?: number;
  /** What the organisation calls things; a workbook's own words and answers go before them. */
  readonly words?: OwnWords;
}

/** A row that a list of the whole names. */
export interface ListedRow {
  readonly sheet: string;
  readonly row: number;
  readonly id: string | null;
  readonly title: string;
}

export interface OverdueRow extends ListedRow {
  /** ISO. */
  readonly deadline: string;
  readonly status: Status;
  readonly owners: string;
}

export interface UnansweredFinding extends ListedRow {
  readonly kind: TidyRow['findingKind'];
}

/**
 * One workbook in short: all that the workbook of all units says of it. JSON-safe; its size follows what is overdue or lacks
 * an answer, not the rows.
 */
export interface UnitFacts {
  readonly what: 'plan';
  readonly language: Language;
  readonly names: UnitNames;
  /** The year under review, which the figures are of. */
  readonly year: number | null;
  /** The years of all its plans. */
  readonly years: readonly number[];
  readonly rows: { readonly read: number; readonly interpreted: number; readonly listed: number };
  readonly tally: Tally;
  readonly byGoal: readonly Group[];
  readonly overdue: readonly OverdueRow[];
  /** How many goals it lists, and those that no action serves. */
  readonly goals: number;
  readonly goalsWithout: readonly ListedRow[];
  readonly findings: number;
  readonly unanswered: readonly UnansweredFinding[];
  /** What only a person can decide, by its code. */
  readonly questions: readonly (readonly [ProblemCode, number])[];
}

/** What one workbook turned out to be. */
export type UnitReading =
  | UnitFacts
  /** Nothing in it is a plan; the sheets that may be one are asked about in the workbook's own scan. */
  | { readonly what: 'no-plan' }
  /** A workbook of all units, which Planbok has made. */
  | { readonly what: 'result' };

/** Letters of a text in a list: more are read in the workbook itself. */
const LONGEST = 200;

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const listed = ({ sheet, row, id, title }: ListedRow): ListedRow => ({
  sheet,
  row,
  id: id === null ? null : shortened(id),
  title: shortened(title),
});

/** The rows of each goal; the goal of a row without one is `null`. */
const goalGroups = (rows: readonly TidyRow[]): readonly Group[] =>
  groupSum(
    rows.map((row) => ({
      label: row.goal === null || row.goal.trim() === '' ? null : shortened(row.goal),
      tally: tallyOf([row]),
    })),
  );

function countsOf(codes: readonly ProblemCode[]): readonly (readonly [ProblemCode, number])[] {
  const counts = new Map<ProblemCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts];
}

/** What was read of a workbook, and its items as rows. */
export interface ReadUnit {
  readonly facts: UnitReading;
  readonly rows: readonly TidyRow[];
}

/**
 * Reads one workbook: pure, so that the same bytes, path and request always give the same. `path`: the file below its source,
 * which may say whose plan it is. `memory`: what was learnt of texts in other workbooks, which changes nothing.
 */
export function readUnit(
  read: WorkbookSnapshot,
  path: string,
  request: UnitRequest,
  memory = readingMemory(),
): ReadUnit {
  const { today, year, words } = request;
  if (ownSheetNamed(read, PORTFOLIO_MARK) !== undefined) return { facts: { what: 'result' }, rows: [] };
  const book = words === undefined ? read : replay(read, sharedWordsEdits(read, words));
  const outcome = runSync(
    jobInSteps('scan', book, { today, ...(year === undefined ? {} : { year }) }, memory),
  );
  const { reading, goals, rollup } = outcome;
  const { links } = linksOf(reading);
  const rows = tidyRows({ file: path, outcome, links, today });
  if (!hasPlan(reading)) return { facts: { what: 'no-plan' }, rows };
  const reviewed = rows.filter(({ isReviewed }) => isReviewed);
  const plans = reading.tables.filter(({ kind }) => kind === 'actions');
  const facts: UnitFacts = {
    what: 'plan',
    language: reading.language,
    names: unitNames(book, reading, path),
    year: rollup.year,
    years: [...new Set(plans.flatMap(({ planYear }) => planYear ?? []))].sort((a, b) => a - b),
    rows: { ...outcome.rows },
    tally: tallyOf(reviewed),
    byGoal: goalGroups(reviewed),
    overdue: reviewed.flatMap((row) =>
      row.isOverdue && row.deadline !== null
        ? [
            {
              ...listed(row),
              deadline: row.deadline,
              status: row.status,
              owners: shortened(row.owners.join(', ')),
            },
          ]
        : [],
    ),
    goals: goals.length,
    goalsWithout: goals.filter(({ isWithout }) => isWithout).map(listed),
    findings: rows.filter(({ kind }) => kind === 'findings').length,
    unanswered: rows
      .filter(({ isUnanswered }) => isUnanswered)
      .map((row) => ({ ...listed(row), kind: row.findingKind })),
    questions: countsOf(outcome.problems.filter(needsDecision).map(({ code }) => code)),
  };
  return { facts, rows };
}
