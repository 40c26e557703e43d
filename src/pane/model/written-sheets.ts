import type { Proposal } from '../../conversation/conversation';
import { changesBySheet } from './change-list';

type Given = Pick<Proposal, 'items' | 'newSheets' | 'unseenSheets' | 'structured'>;

/** The sheets that a run makes, and then those it puts in order; where there are none, those in which it changes cells. */
export function writtenSheets(proposal: Given): readonly string[] {
  const inOrder = new Set<string | null>(proposal.structured.map(({ sheet }) => sheet));
  const seen = changesBySheet(proposal).filter(({ isUnseen }) => !isUnseen);
  const made = seen.filter(({ isNew }) => isNew);
  const results = [...made, ...seen.filter(({ isNew, sheet }) => !isNew && inOrder.has(sheet))];
  const shown = results.length > 0 ? results : seen.filter(({ cells }) => cells.length > 0);
  return shown.flatMap(({ sheet }) => sheet ?? []);
}
