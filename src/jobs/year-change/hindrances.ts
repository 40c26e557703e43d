import { formulaAt, sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import type { Problem, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { sortedAnswers } from '../answers/sorted-answers';
import type { JobRequest } from '../job';
import type { Item } from '../link/items';
import { rowCells } from '../new-actions/row-cells';
import type { Progress } from '../progress';
import { closingCells, statusAnswers } from './closing-cells';
import { nextPlaceOf, type NextPlace } from './next-places';
import { isCarried, type RowDecision } from './row-decisions';
import type { YearPlan } from './year-plan';
import { statusCell } from './year-problems';

/** Whether a person's comment is calculated, so that nothing can be added to it. */
const hasCalculatedComment = (book: WorkbookSnapshot, { table, row }: Item): boolean => {
  const column = table.columns.find(({ field, more }) => field === 'comment' && more === undefined)?.column;
  const sheet = sheetNamed(book, table.sheet);
  return column !== undefined && sheet !== undefined && formulaAt(sheet, row.row, column) !== undefined;
};

/** The decisions that cannot be carried out, by what is in the way of each. */
export function hindrances(
  work: Progress,
  plan: YearPlan,
  request: JobRequest,
  language: Language,
  text: Text,
): {
  readonly blocked: ReadonlySet<RowDecision>;
  readonly places: ReadonlyMap<TableReading, NextPlace>;
  readonly problems: readonly Problem[];
} {
  const { book, reading } = work;
  const blocked = new Set<RowDecision>();
  const problems: Problem[] = [];
  const places = new Map<TableReading, NextPlace>();
  const { refused } = sortedAnswers(book, reading, statusAnswers(plan.decisions, text), request);
  for (const problem of refused) {
    const { sheet, row } = problem.at;
    const one = plan.decisions.find(({ item }) => item.table.sheet === sheet && item.row.row === row);
    if (one) blocked.add(one);
    problems.push(problem);
  }
  for (const table of plan.plans) {
    const own = plan.decisions.filter(({ item, act }) => item.table === table && act !== null);
    for (const one of own)
      if (one.act === 'drop' && hasCalculatedComment(book, one.item)) {
        blocked.add(one);
        problems.push({ code: 'answer-to-formula', severity: 'warning', at: statusCell(one.item) });
      }
    // Whether there is room for what the rows will say does not depend on what it is.
    const filled = rowCells(
      book,
      table,
      closingCells(own, () => '1', text),
      language,
    );
    const place = nextPlaceOf(table, plan.nextPlans);
    places.set(table, place);
    const goesOn = own.filter(isCarried);
    if ('problem' in filled) {
      problems.push(filled.problem);
      for (const one of own) if (one.act !== 'done') blocked.add(one);
    } else if ('problem' in place && goesOn.length > 0) {
      problems.push(place.problem);
      for (const one of goesOn) blocked.add(one);
    }
  }
  return { blocked, places, problems };
}
