import { addressOf, answersOf, itemKey, itemsOf } from '../../jobs/link/items';
import { isOverdue } from '../../jobs/rollup/figures';
import type { PlanReading } from '../../plan/reading';
import { linksOf } from '../../plan/references/references';
import type { FindingView } from '../conversation';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Every finding with the actions that answer it and how they stand. */
export function findingViews(reading: PlanReading, today: string): readonly FindingView[] {
  const findings = itemsOf(reading.tables.filter(({ kind }) => kind === 'findings'));
  if (findings.length === 0) return [];
  const { links, unanswered } = linksOf(reading);
  const answers = answersOf(reading, links);
  return findings.map((finding) => {
    const { table, row } = finding;
    return {
      at: addressOf(finding),
      id: row.id,
      title: oneLine(row.title),
      kind: row.finding?.kind ?? 'unknown',
      severity: row.finding?.severity ?? null,
      isUnanswered: unanswered.has(itemKey(table.sheet, row.row)),
      actions: (answers.get(itemKey(table.sheet, row.row)) ?? []).map((action) => ({
        at: addressOf(action),
        title: oneLine(action.row.title),
        status: action.row.status.status,
        isOverdue: isOverdue(action.row, today),
      })),
    };
  });
}
