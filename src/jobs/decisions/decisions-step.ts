import { textOf } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { pause, type Pausable } from '../../book/pausable';
import type { Language } from '../../plan/field';
import type { Problem, TableReading } from '../../plan/reading';
import type { EnteredDecision, JobRequest } from '../job';
import type { Item } from '../link/items';
import { currentMinutes } from '../minutes/current-minutes';
import { mergeProblems, takenBack } from '../minutes/merge-problems';
import { withdrawnRows } from '../minutes/minutes-problems';
import { newRows } from '../new-actions/new-rows';
import type { Text } from '../../text/text';
import { readAgain, withEdits, type Progress } from '../progress';
import { planWords } from '../structure/plan-words';
import { cellIn, decidedAction, nameFor, planFor, withNumber } from './decided-actions';
import { enteredIn } from './extension';
import { hasOwnerAndDay, openDecisions, type OpenDecision } from './open-decisions';

/** Work on its way, with what has been entered and what could not be. */
interface Entering {
  readonly work: Progress;
  readonly entered: readonly EnteredDecision[];
  readonly problems: readonly Problem[];
}

/** The open decisions, without those that are asked about as taken back. */
const openIn = ({ book, reading, links }: Progress, waiting: ReadonlySet<string>): readonly OpenDecision[] =>
  openDecisions(book, reading, links().links).filter(({ number }) => !waiting.has(number));

/** Decisions that may have been taken back, in the agenda or in the minutes: they wait until a person has said so. */
function askedAbout(
  work: Progress,
  year: number | null,
  request: JobRequest,
  text: Text,
): { readonly numbers: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const { book, reading } = work;
  const current = currentMinutes(work, year, request, text);
  const isAsked = ({ code }: Problem): boolean => code === 'withdrawn-decision';
  const inAgenda = 'refused' in current ? [] : [...takenBack(current.minutes, book)];
  return {
    numbers: new Set([...inAgenda, ...withdrawnRows(book, reading).map(({ id }) => id)]),
    problems: 'refused' in current ? [] : mergeProblems(current.minutes, book).filter(isAsked),
  };
}

/** Decisions that are about no action and that no action names: each becomes one. */
const isNew = (open: OpenDecision): boolean =>
  open.about.length === 0 &&
  open.entered.length === 0 &&
  !open.hasName &&
  !open.isNoAction &&
  hasOwnerAndDay(open);

const isDropped = ({ row }: Item): boolean => row.status.status === 'cancelled';

/** The new actions of one plan. */
function* added(
  { work, entered, problems }: Entering,
  plan: TableReading,
  decisions: readonly OpenDecision[],
  request: JobRequest,
  language: Language,
): Pausable<Entering> {
  const { book, reading } = work;
  const { text } = planWords(book, reading, language);
  const rows = newRows(book, plan, reading.tables, decisions.map(decidedAction), language, text);
  if ('problem' in rows) return { work, entered, problems: [...problems, rows.problem] };
  const now = yield* readAgain(work, withEdits(work, rows.edits), request);
  const made = decisions.map(({ number }, index): EnteredDecision => ({
    id: number,
    as: 'new',
    action: rows.rows[index]?.id ?? null,
  }));
  return { work: now, entered: [...entered, ...made], problems };
}

/** Decisions that are about an action: its row says so, with its new time. */
function* enteredInRows(
  before: Entering,
  waiting: ReadonlySet<string>,
  request: JobRequest,
  language: Language,
): Pausable<Entering> {
  let { work, entered, problems } = before;
  for (const { number } of openIn(before.work, waiting)) {
    const open = openIn(work, waiting).find((one) => one.number === number);
    const [item, ...others] = open?.about ?? [];
    // Of several actions nobody knows which is meant; one that is dropped is asked about.
    if (!open || !item || others.length > 0 || open.entered.length > 0 || isDropped(item)) continue;
    const result = enteredIn(work.book, item, open, language);
    if ('problem' in result) {
      problems = [...problems, result.problem];
      continue;
    }
    work = yield* readAgain(work, withEdits(work, result.edits), request);
    entered = [
      ...entered,
      { id: number, as: result.isExtended ? 'extended' : 'linked', action: item.row.id },
    ];
    yield pause;
  }
  return { work, entered, problems };
}

/** The list names the actions that name its decisions. */
function linkedBack({ reading }: Progress, open: readonly OpenDecision[]): readonly Edit[] {
  return open.flatMap(({ decision, named, entered }) => {
    const column = decision.table.columns.find(
      ({ field, more }) => field === 'links' && more === undefined,
    )?.column;
    const [action] = entered;
    const name = action && named.length === 0 ? nameFor(action, reading) : null;
    if (column === undefined || name === null) return [];
    const value = withNumber(cellIn(decision, 'links'), name);
    const at = { sheet: decision.table.sheet, row: decision.row.row, column };
    return textOf(cellIn(decision, 'links')).includes(name)
      ? []
      : [{ kind: 'writeCells' as const, at, cells: [[value]] }];
  });
}

/** Enters the decisions of the list in the plans: new actions, new times of actions, and who does them. */
export function* withDecisions(
  work: Progress,
  year: number | null,
  request: JobRequest,
  language: Language,
): Pausable<Progress> {
  const asked = askedAbout(work, year, request, planWords(work.book, work.reading, language).text);
  const waiting = asked.numbers;
  let now: Entering = { work, entered: [], problems: asked.problems };
  const fresh = openIn(work, waiting).filter(isNew);
  const plans = new Map<TableReading, OpenDecision[]>();
  for (const open of fresh) {
    const plan = planFor(open, work.reading, year);
    if (plan) plans.set(plan, [...(plans.get(plan) ?? []), open]);
  }
  for (const [plan, decisions] of plans) {
    const table = now.work.reading.tables.find(
      ({ sheet, headerRow }) => sheet === plan.sheet && headerRow === plan.headerRow,
    );
    if (table) now = yield* added(now, table, decisions, request, language);
  }
  now = yield* enteredInRows(now, waiting, request, language);
  const back = linkedBack(now.work, openIn(now.work, waiting));
  const done = yield* readAgain(now.work, withEdits(now.work, back), request);
  return { ...done, entered: now.entered, refused: [...done.refused, ...now.problems] };
}
