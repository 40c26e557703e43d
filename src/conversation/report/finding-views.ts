import type { WorkbookSnapshot } from '../../book/snapshot';
import { addressOf, answersOf, itemKey, itemsOf, type Item } from '../../jobs/link/items';
import { isOverdue } from '../../jobs/rollup/rollup-figures';
import type { PlanReading } from '../../plan/reading';
import { linksOf } from '../../plan/references/references';
import type { FindingView } from '../conversation';
import { suggestedActions } from './suggested-actions';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Every finding with the actions that answer it and how they stand. */
export function findingViews(
  book: WorkbookSnapshot,
  reading: PlanReading,
  today: string,
): readonly FindingView[] {
  const findings = itemsOf(reading.tables.filter(({ kind }) => kind === 'findings'));
  if (findings.length === 0) return [];
  const { links, unanswered } = linksOf(reading);
  const answers = answersOf(reading, links);
  const isUnanswered = ({ table, row }: Item): boolean => unanswered.has(itemKey(table.sheet, row.row));
  const suggested = suggestedActions(book, reading, findings.filter(isUnanswered));
  return findings.map((finding) => {
    const { table, row } = finding;
    const suggestions = suggested.get(itemKey(table.sheet, row.row)) ?? [];
    return {
      at: addressOf(finding),
      id: row.id,
      title: oneLine(row.title),
      kind: row.finding?.kind ?? 'unknown',
      severity: row.finding?.severity ?? null,
      isUnanswered: isUnanswered(finding),
      actions: (answers.get(itemKey(table.sheet, row.row)) ?? []).map((action) => ({
        at: addressOf(action),
        title: oneLine(action.row.title),
        status: action.row.status.status,
        isOverdue: isOverdue(action.row, today),
      })),
      ...(suggestions.length === 0 ? {} : { suggestions }),
    };
  });
}
