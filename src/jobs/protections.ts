import { MAX_COLUMNS } from '../book/area';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { PlanReading, Problem } from '../plan/reading';
import type { StructuredSheet } from './job';

/** What stands in the way of writing, at the first cell of what is protected. */
export function protections(book: WorkbookSnapshot, reading: PlanReading): Problem[] {
  const at = (sheet: string): Problem['at'] => ({ sheet, row: 1, column: 1 });
  const first = book.sheets[0]?.name ?? '';
  const severity = 'warning' as const;
  const plans = new Set(reading.tables.flatMap(({ kind, sheet }) => (kind === 'actions' ? [sheet] : [])));
  const locked = book.sheets.filter(({ name, isProtected }) => isProtected && plans.has(name));
  return [
    ...(book.isStructureProtected ? [{ code: 'protected-workbook' as const, severity, at: at(first) }] : []),
    ...locked.map(({ name }) => ({
      code: 'protected-sheet' as const,
      severity: 'note' as const,
      at: at(name),
      found: name,
    })),
  ];
}

/** The column for which a plan's own sheet has no room, at that sheet's last one. */
export const withoutRoom = (structured: readonly StructuredSheet[]): Problem[] =>
  structured.flatMap(({ source, noRoom }) =>
    noRoom === undefined
      ? []
      : [
          {
            code: 'no-room' as const,
            severity: 'note' as const,
            at: { sheet: source, row: 1, column: MAX_COLUMNS },
            found: noRoom,
          },
        ],
  );
