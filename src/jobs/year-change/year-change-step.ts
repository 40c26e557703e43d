import { pause, type Pausable } from '../../book/pausable';
import { touchedSheet } from '../../book/target';
import type { Language } from '../../plan/field';
import type { Problem, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import type { JobRequest } from '../job';
import { itemKey, type Item } from '../link/items';
import { nextPlan } from '../new-actions/next-plan';
import { newRows } from '../new-actions/new-rows';
import { rowCells, type RowCells } from '../new-actions/row-cells';
import { readAgain, withEdits, type Progress } from '../progress';
import { planWords } from '../structure/plan-words';
import { answersCells, carriedAction, lineageCells } from './carried-action';
import { closingCells, movedCells, statusAnswers } from './closing-cells';
import { hindrances } from './hindrances';
import type { NextPlace } from './next-places';
import { isCarried, type RowDecision } from './row-decisions';
import type { NextAction } from './year-change-figures';
import { yearRow } from './year-figures';
import { yearPlan, type YearPlan } from './year-plan';
import { withoutColumn, yearQuestions } from './year-problems';

const keyOf = ({ table, row }: Item): string => itemKey(table.sheet, row.row);

/** The table as it is read now, after columns or rows have been added to it. */
const sameTable = ({ reading }: Progress, { sheet, headerRow }: TableReading): TableReading | undefined =>
  reading.tables.find((table) => table.sheet === sheet && table.headerRow === headerRow);

/** The change of year on its way: what is decided, what could not be carried out, and the names that actions go on under. */
interface YearWork {
  readonly work: Progress;
  readonly blocked: Set<RowDecision>;
  readonly problems: Problem[];
  readonly names: Map<string, string | null>;
  /** The rows that actions have got in the next plan. */
  readonly made: Map<string, NextAction>;
}

/** Rows of the next plan that are there already come to say where they come from. */
function* pairedRows(
  state: YearWork,
  plan: YearPlan,
  request: JobRequest,
  language: Language,
  text: Text,
): Pausable<YearWork> {
  let { work } = state;
  for (const table of plan.nextPlans) {
    const pairs = plan.decisions.filter(
      (one) => isCarried(one) && !state.blocked.has(one) && one.next?.item.table === table,
    );
    const rows = pairs.flatMap((one): RowCells[] => {
      const from = plan.lineage.nameOf(one.item);
      const next = one.next?.item;
      if (next === undefined || from === null) return [];
      // A person's row is given no column for what it does not say.
      const answers = answersCells(one.item, plan.findingsOf(one.item)).map(({ field, value }) => ({
        field,
        value,
      }));
      const lineage = lineageCells(one, from, plan.movesOf(one.item));
      return [{ row: next.row.row, cells: [...lineage, ...answers, ...movedCells(one, next, text)] }];
    });
    const filled = rowCells(work.book, sameTable(work, table) ?? table, rows, language);
    if ('problem' in filled) {
      state.problems.push(filled.problem);
      for (const one of pairs) state.blocked.add(one);
      continue;
    }
    for (const one of pairs)
      if (one.next) state.names.set(keyOf(one.item), plan.lineage.nameOf(one.next.item));
    work = yield* readAgain(work, withEdits(work, filled.edits), request);
  }
  return { ...state, work };
}

/** The next plan's name, where several are made: that of the plan before it, for its year. */
const wishedName = ({ sheet }: TableReading, year: number): string =>
  sheet.replace(/\s*\((?:ordnad|structured)\)/iu, '').replaceAll(String(year), String(year + 1));

/** Actions that go on get rows in the next plan, which is made where there is none. */
function* carriedRows(
  state: YearWork,
  plan: YearPlan,
  places: ReadonlyMap<TableReading, NextPlace>,
  request: JobRequest,
  language: Language,
): Pausable<YearWork> {
  let { work } = state;
  const { year, lineage, movesOf } = plan;
  const news = plan.plans.filter((table) => {
    const place = places.get(table);
    return place !== undefined && 'isNew' in place;
  });
  for (const table of plan.plans) {
    const own = plan.decisions.filter(
      (one) => isCarried(one) && !one.next && one.item.table === table && !state.blocked.has(one),
    );
    const place = places.get(table);
    if (own.length === 0 || !place || 'problem' in place) continue;
    const { text } = planWords(work.book, work.reading, language);
    const actions = own.map((one) =>
      carriedAction(
        one,
        lineage.nameOf(one.item) ?? '',
        movesOf(one.item),
        year,
        text,
        plan.findingsOf(one.item),
      ),
    );
    const wished = news.length > 1 ? wishedName(table, year) : undefined;
    const made = 'isNew' in place ? nextPlan(work.book, table, year + 1, own.length, text, wished) : null;
    const before = made ? withEdits(work, made.edits) : work;
    const target = made?.table ?? ('table' in place ? sameTable(work, place.table) : undefined);
    if (!target) continue;
    const like = { table, year: year + 1 };
    const { tables } = work.reading;
    const added = newRows(before.book, target, tables, actions, language, text, like);
    if ('problem' in added) {
      state.problems.push(added.problem);
      for (const one of own) state.blocked.add(one);
      continue;
    }
    if (added.left.length > 0) state.problems.push(withoutColumn(target, added.left));
    work = yield* readAgain(work, withEdits(before, added.edits), request);
    own.forEach((one, index) => {
      // No other action has the number: it needs no year.
      const id = added.rows[index]?.id ?? null;
      state.names.set(keyOf(one.item), id);
      const at = added.rows[index]?.at;
      if (at)
        state.made.set(keyOf(one.item), {
          at,
          name: [id ?? '', one.item.row.title].join(' ').trim(),
          isNew: true,
        });
    });
  }
  return { ...state, work };
}

/**
 * Closes a year: every action of its plan that the rules or a person's answers say something of is closed where it stands,
 * and those that go on get a row in the next plan. The others are asked about. How the old rows stand is written by the
 * structuring that follows, which keeps what they said.
 */
export function* withYearChange(work: Progress, request: JobRequest, language: Language): Pausable<Progress> {
  const plan = yearPlan(work, request);
  if (!plan) return work;
  yield pause;
  const { text } = planWords(work.book, work.reading, language);
  const hindered = hindrances(work, plan, request, language, text);
  let state: YearWork = {
    work,
    blocked: new Set(hindered.blocked),
    problems: [...hindered.problems],
    names: new Map(),
    made: new Map(),
  };
  state = yield* pairedRows(state, plan, request, language, text);
  state = yield* carriedRows(state, plan, hindered.places, request, language);
  const { blocked, names, made, problems } = state;
  let now = state.work;
  const isDone = (one: RowDecision): boolean => one.act !== null && !blocked.has(one);
  for (const table of plan.plans) {
    const own = plan.decisions.filter((one) => one.item.table === table && isDone(one));
    const rows = closingCells(own, ({ item }) => names.get(keyOf(item)) ?? null, text);
    const filled = rowCells(now.book, table, rows, language);
    if ('edits' in filled) now = withEdits(now, filled.edits);
  }
  now = yield* readAgain(state.work, now, request);
  const sheetsBefore = new Set(work.book.sheets.map(({ name }) => name));
  // A plan that was in order already has not been put in order.
  const ordered = new Set(
    work.edits.flatMap((edit) => (edit.kind === 'setName' ? [] : [touchedSheet(edit)])),
  );
  return {
    ...now,
    structured: now.structured.filter(({ sheet, inPlace }) => !inPlace || ordered.has(sheet)),
    answers: [...now.answers, ...statusAnswers(plan.decisions.filter(isDone), text)],
    refused: [...now.refused, ...problems, ...plan.unused, ...yearQuestions(plan.decisions)],
    yearChange: {
      from: plan.year,
      to: plan.year + 1,
      sheets: [...new Set(plan.nextPlans.map(({ sheet }) => sheet))],
      newSheets: now.book.sheets.flatMap(({ name }) => (sheetsBefore.has(name) ? [] : [name])),
      rows: plan.decisions.map((one) => {
        const row = yearRow(blocked.has(one) ? { ...one, act: null } : one, plan.movesOf(one.item), work);
        return { ...row, next: made.get(keyOf(one.item)) ?? row.next };
      }),
    },
  };
}
