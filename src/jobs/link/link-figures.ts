import type { PlanReading } from '../../plan/reading';
import { isSettled } from '../../plan/status';
import { answersOf, itemKey, itemsOf, type FoundLink } from './items';
import type { LinkFigures } from '../job';

/** How many references are certain, and how many findings that ask for an action have none. */
export function linkFigures(reading: PlanReading, links: readonly FoundLink[]): LinkFigures {
  const answers = answersOf(reading, links);
  const findings = itemsOf(reading.tables.filter(({ kind }) => kind === 'findings'));
  const unanswered = findings.filter(({ table, row }) => {
    const asks = row.finding?.kind === 'improvement' || row.finding?.kind === 'nonconformity';
    return asks && !isSettled(row.status.status) && !answers.has(itemKey(table.sheet, row.row));
  });
  return { explicit: links.length, open: unanswered.length };
}
