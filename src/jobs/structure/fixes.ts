import type { Address } from '../../book/area';
import { textOf } from '../../book/cells';
import { mapped, type Pausable } from '../../book/pausable';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import { oneLine } from '../../plan/one-line';
import type { DeadlineKind, PlanReading, TableReading } from '../../plan/reading';
import type { RewriteKind } from '../../plan/settings/settings';
import type { Text } from '../../text/text';
import type { PlanWords } from './plan-words';
import { standsInPlace } from './stands-in-place';
import { rereader } from './reread';
import { rewriteGuard, type RewriteGuard } from './rewrite-guard';
import { statusListArea } from './status-list';
import { planSheets } from './structure';

/** A cell that says a known thing in its own words, and how it would say it: certain enough to offer, never done unasked. */
export interface Fix {
  readonly at: Address;
  readonly kind: RewriteKind;
  readonly before: string;
  readonly after: string;
  /** How it was read, for a sentence: `week`, `term`, `month` …; a status has none. */
  readonly as: DeadlineKind | null;
  /** The action it is about: number or title. */
  readonly row: string;
}

function* fixesIn(table: TableReading, text: Text, mayFix: RewriteGuard): Pausable<readonly Fix[]> {
  const reread = rereader(table, text);
  const kinds = new Map(
    table.columns.flatMap(({ field, column }) =>
      field === 'deadline' || field === 'status' ? [[column, field] as const] : [],
    ),
  );
  const ofEach = yield* mapped(table.rows, (row) =>
    reread(row).flatMap((cell): Fix[] => {
      const { column, value } = cell;
      if (!mayFix(row.row, cell, row.cells.get(column) ?? null)) return [];
      const at = { sheet: table.sheet, row: row.row, column };
      const kind = kinds.get(column) ?? 'repeat';
      return [
        {
          at,
          kind,
          before: textOf(row.cells.get(column) ?? null),
          after: textOf(value),
          as: kind === 'deadline' ? row.deadline.kind : null,
          row: row.id ?? oneLine(row.title),
        },
      ];
    }),
  );
  return ofEach.flat();
}

/** What structuring would write in other words, cell by cell, wherever it would write it. */
export function* fixesOf(
  book: WorkbookSnapshot,
  reading: PlanReading,
  words: PlanWords,
): Pausable<readonly Fix[]> {
  const { text, compared } = words;
  const list = statusListArea(book, text);
  const fixes: (readonly Fix[])[] = [];
  for (const [name, tables] of planSheets(reading)) {
    const sheet = sheetNamed(book, name);
    if (!sheet) continue;
    const isInPlace = standsInPlace(book, sheet, tables, words);
    for (const table of tables) {
      if (table.kind !== 'actions') continue;
      const mayFix = isInPlace ? rewriteGuard(book, sheet, table, list, compared) : (): boolean => true;
      fixes.push(yield* fixesIn(table, text, mayFix));
    }
  }
  return fixes.flat();
}
