import type { Address } from '../../book/area';
import { textOf } from '../../book/cells';
import { mapped, type InSteps } from '../../book/in-steps';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import type { DeadlineKind, PlanReading, TableReading } from '../../plan/reading';
import { textIn, type Text } from '../../text/text';
import { isRectangular } from './rectangular';
import { rereader } from './reread';
import { statusListArea } from './status-list';
import { mayRewrite } from './structure-in-place';
import { planSheets } from './structure';

/** A cell that says a known thing in its own words, and how it would say it: certain enough to offer, never done unasked. */
export interface Fix {
  readonly at: Address;
  readonly kind: 'status' | 'deadline' | 'repeat';
  readonly before: string;
  readonly after: string;
  /** How it was read, for a sentence: `week`, `term`, `month` …; a status has none. */
  readonly as: DeadlineKind | null;
  /** The action it is about: number or title. */
  readonly row: string;
}

function* fixesIn(
  table: TableReading,
  text: Text,
  mayFix: (at: Address) => boolean,
): InSteps<readonly Fix[]> {
  const reread = rereader(table, text);
  const kinds = new Map(
    table.columns.flatMap(({ field, column }) =>
      field === 'deadline' || field === 'status' ? [[column, field] as const] : [],
    ),
  );
  const ofEach = yield* mapped(table.rows, (row) =>
    reread(row).flatMap(({ column, value }): Fix[] => {
      const at = { sheet: table.sheet, row: row.row, column };
      if (!mayFix(at)) return [];
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
  language: Language,
): InSteps<readonly Fix[]> {
  const text = textIn(language);
  const list = statusListArea(book, text);
  const fixes: (readonly Fix[])[] = [];
  for (const [name, tables] of planSheets(reading)) {
    const sheet = sheetNamed(book, name);
    if (!sheet) continue;
    const isInPlace = isRectangular(sheet, tables);
    const mayFix = ({ row, column }: Address): boolean => !isInPlace || mayRewrite(sheet, row, column, list);
    for (const table of tables) if (table.kind === 'actions') fixes.push(yield* fixesIn(table, text, mayFix));
  }
  return fixes.flat();
}
