import type { PlanReading } from '../../plan/reading';
import { isSettled } from '../../plan/status';
import { answersOf, itemKey, itemsOf, type FoundLink, type Item } from './items';
import type { LinkFigures } from '../job';

/** Findings that ask for an action and have none, or whose reference is not certain. */
export function unansweredFindings(reading: PlanReading, links: readonly FoundLink[]): readonly Item[] {
  const answers = answersOf(reading, links);
  const findings = itemsOf(reading.tables.filter(({ kind }) => kind === 'findings'));
  return findings.filter(({ table, row }) => {
    const asks = row.finding?.kind === 'improvement' || row.finding?.kind === 'nonconformity';
    return asks && !isSettled(row.status.status) && !answers.has(itemKey(table.sheet, row.row));
  });
}

/** How many references are certain, and how many findings that ask for an action have none. */
export const linkFigures = (reading: PlanReading, links: readonly FoundLink[]): LinkFigures => ({
  explicit: links.length,
  open: unansweredFindings(reading, links).length,
});
