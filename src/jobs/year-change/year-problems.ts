import type { Address } from '../../book/area';
import type { Problem, ProblemCode, TableReading } from '../../plan/reading';
import { addressOf, type Item } from '../link/items';
import { columnOf } from '../structure/reread';
import type { RowDecision } from './row-decisions';
import type { YearQuestion } from './year-change-figures';

const codeOf = (question: YearQuestion): ProblemCode => `year-${question}`;

/** What a person knows an action by: its number and what it is about. */
export const actionName = ({ row: { id, title } }: Item): string =>
  [...(id === null ? [] : [id]), title].join(' ').trim();

/** Where it is answered: in the cell of its status. */
export const statusCell = (item: Item): Address => {
  const at = addressOf(item);
  return { ...at, column: columnOf(item.table, 'status')?.column ?? at.column };
};

/** The questions of a change of year. */
export const yearQuestions = (decisions: readonly RowDecision[]): readonly Problem[] =>
  decisions.flatMap(({ item, question, next }): Problem[] =>
    question === null
      ? []
      : [
          {
            code: codeOf(question),
            severity: 'warning',
            at: statusCell(item),
            found: actionName(item),
            ...(question === 'same' && next ? { candidates: [actionName(next.item)] } : {}),
          },
        ],
  );

/** What rows of the old plan say in columns that the next plan does not have. */
export const withoutColumn = (
  { sheet, headerRow, columns }: TableReading,
  left: readonly string[],
): Problem => ({
  code: 'year-no-column',
  severity: 'note',
  at: { sheet, row: headerRow, column: columns[0]?.column ?? 1 },
  candidates: left,
});
