import type { PlanReading, TableReading } from '../../plan/reading';
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

/** Findings with the actions that the workbook ties to them, each pair once: decisions, and rows that others go on as, are none. */
function findingPairs(reading: PlanReading, links: readonly FoundLink[]): number {
  const rowsOf = (wanted: TableReading['kind']): ReadonlySet<string> => {
    const tables = reading.tables.filter(({ kind }) => kind === wanted);
    return new Set(itemsOf(tables).map(({ table, row }) => itemKey(table.sheet, row.row)));
  };
  if (links.length === 0) return 0;
  const [findings, actions] = [rowsOf('findings'), rowsOf('actions')];
  const pairs = links.flatMap(({ from, to }): string[] => {
    const [finding, action] = [itemKey(from.sheet, from.row), itemKey(to.sheet, to.row)];
    return findings.has(finding) && actions.has(action) ? [`${finding}\n${action}`] : [];
  });
  return new Set(pairs).size;
}

/** How many findings are tied to actions, and how many of those that ask for one have none. */
export const linkFigures = (reading: PlanReading, links: readonly FoundLink[]): LinkFigures => ({
  explicit: findingPairs(reading, links),
  open: unansweredFindings(reading, links).length,
});
