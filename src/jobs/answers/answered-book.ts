import { sameValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanAnswers } from './plan-answers';

/** The workbook as if every answer stood in its cell: what plans are read from, never what is written. */
export function answeredBook(book: WorkbookSnapshot, answers: PlanAnswers): WorkbookSnapshot {
  const edits = [...answers].flatMap(([sheet, rows]) =>
    [...rows.values()]
      .flat()
      .flatMap(({ row, column, says, before }): Edit[] =>
        says === undefined || sameValue(says, before)
          ? []
          : [{ kind: 'writeCells', at: { sheet, row, column }, cells: [[says]] }],
      ),
  );
  return edits.length === 0 ? book : replay(book, edits);
}
