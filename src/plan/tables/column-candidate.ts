import type { Column } from '../columns/column';
import type { Field } from '../field';
import type { ColumnDraft } from './column-draft';

/** What one column may hold, with all that speaks for it: its heading, its cells and its place. */
export interface Candidate {
  readonly draft: ColumnDraft;
  readonly column: Column;
  /** All that speaks for it, and what of it the cells say. */
  readonly score: number;
  readonly fit: number;
  /** What of it the heading's words say. */
  readonly words: number;
}

/** What a column holds, as one word: each is held by one column of a table, apart from those that are shared. */
export const keyOf = ({
  field,
  more,
}: {
  readonly field: Field;
  readonly more?: string | undefined;
}): string => (more === undefined ? field : `${field} ${more}`);

/** Many columns may be known and have no field of their own. */
export const isShared = ({ field }: Column): boolean => field === 'unknown';

export type Candidates = readonly Candidate[];

/** The best and the second best of what a column may still hold. */
export interface Choice {
  readonly best: Candidate;
  /** How much is lost when the column does not get it. */
  readonly regret: number;
  readonly fields: readonly Field[];
}

/** What a column would take, when others have taken what is taken. */
export function choiceOf(candidates: readonly Candidate[], taken: ReadonlySet<string>): Choice | undefined {
  const left = candidates.filter(({ column }) => isShared(column) || !taken.has(keyOf(column)));
  const [best, second] = left;
  if (!best) return undefined;
  const fields = new Set(left.map(({ column }) => column.field).filter((field) => field !== 'unknown'));
  return { best, regret: best.score - (second?.score ?? 0), fields: [...fields].slice(0, 2) };
}

/** The choice with the greatest regret, the first of equal ones. @param column of those that would take this only */
export function mostToLose(
  choices: ReadonlyMap<ColumnDraft, Choice>,
  column?: Candidate['column'],
): Choice | undefined {
  let most: Choice | undefined;
  for (const choice of choices.values()) {
    if (column !== undefined && choice.best.column !== column) continue;
    if (most === undefined || choice.regret > most.regret) most = choice;
  }
  return most;
}
