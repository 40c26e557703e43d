import type { Proposal } from '../../conversation/conversation';
import { changesBySheet } from './change-list';

type Given = Pick<Proposal, 'items' | 'newSheets' | 'unseenSheets' | 'structured'>;

/** The sheets that a run makes or puts in order; where there are none, those in which it changes cells. */
export function writtenSheets(proposal: Given): readonly string[] {
  const inOrder = new Set(proposal.structured.map(({ sheet }) => sheet));
  const changed = changesBySheet(proposal).flatMap(({ sheet, isNew, isUnseen, cells }) =>
    sheet === null || isUnseen
      ? []
      : [{ sheet, isResult: isNew || inOrder.has(sheet), hasCells: cells.length > 0 }],
  );
  const results = changed.filter(({ isResult }) => isResult);
  return (results.length > 0 ? results : changed.filter(({ hasCells }) => hasCells)).map(
    ({ sheet }) => sheet,
  );
}
