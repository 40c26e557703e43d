import { cellKey, type Area } from '../../book/area';
import { isBlank } from '../../book/cells';
import { effective } from '../../book/effective';
import type { Edit } from '../../book/edit';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { columnFor } from '../../plan/columns/declarations';
import type { Language } from '../../plan/field';
import { lazy } from '../../plan/lazy';
import type { PlanReading, TableReading } from '../../plan/reading';
import { addressOf, answersOf, itemKey, type FoundLink, type Item } from './items';
import { frameOf, freeColumn } from '../structure/rectangular';
import { idKey } from '../../plan/references/reference-text';
import { columnOf } from '../structure/reread';

const LINK_WIDTH = 24;

/** Asked for where a reference is to be written. */
type Shared = () => ReadonlySet<string>;

const yearAndId = (year: number | null, id: string): string => `${year ?? ''} ${idKey(id)}`;

/** Numbers that several actions of a year have: they name none of them. */
function sharedIds({ tables }: PlanReading): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, planYear, rows } of tables) {
    if (kind !== 'actions') continue;
    for (const { id } of rows) {
      if (id === null) continue;
      const key = yearAndId(planYear, id);
      if (seen.has(key)) shared.add(key);
      seen.add(key);
    }
  }
  return shared;
}

/**
 * `1.6, 2021: 3, 5`: the ids by which the actions are found again. A year holds for all ids after it, so those of the
 * finding's own year come first. `null` where there are none, or an action has no id or one that others have too.
 */
function reference(finding: TableReading, answers: readonly Item[], shared: Shared): string | null {
  const byYear = new Map<number | null, string[]>();
  for (const { table, row } of answers) {
    if (row.id === null || shared().has(yearAndId(table.planYear, row.id))) return null;
    const year = table.planYear === finding.planYear ? null : table.planYear;
    byYear.set(year, [...(byYear.get(year) ?? []), row.id]);
  }
  const years = [...byYear].sort(([a], [b]) => (a ?? 0) - (b ?? 0));
  const parts = years.map(([year, ids]) => (year === null ? ids.join(', ') : `${year}: ${ids.join(', ')}`));
  return parts.join(', ') || null;
}

/** Where the references stand: the findings' own column, or a new one where nothing is in its way. */
function linkColumn(
  sheet: SheetSnapshot,
  table: TableReading,
): { readonly column: number; readonly isNew: boolean } | undefined {
  const own = columnOf(table, 'links');
  if (own) return { column: own.column, isNew: false };
  return frameOf(sheet, table) === undefined ? { column: freeColumn(sheet, table), isNew: true } : undefined;
}

function linkedTable(
  sheet: SheetSnapshot,
  table: TableReading,
  answers: ReadonlyMap<string, readonly Item[]>,
  shared: Shared,
  language: Language,
): Edit[] {
  const place = linkColumn(sheet, table);
  if (!place) return [];
  const { column, isNew } = place;
  const edits = table.rows.flatMap((row): Edit[] => {
    const found = answers.get(itemKey(table.sheet, row.row)) ?? [];
    const at = { sheet: table.sheet, row: row.row, column };
    const isFree = isBlank(valueAt(sheet, row.row, column)) && !sheet.formulas.has(cellKey(row.row, column));
    const text = isFree ? reference(table, found, shared) : null;
    const writing: Edit[] = text === null ? [] : [{ kind: 'writeCells', at, cells: [[text]] }];
    const [only, ...others] = found;
    const isLinked = sheet.links.has(cellKey(row.row, column));
    const linking: Edit[] =
      only && others.length === 0 && !isLinked ? [{ kind: 'setLink', at, to: addressOf(only) }] : [];
    return [...writing, ...linking];
  });
  if (!isNew || edits.length === 0) return edits;
  const head: Area = { sheet: table.sheet, row: table.headerRow, column, rows: 1, columns: 1 };
  const heading = columnFor('findings', 'links')?.heading[language] ?? '';
  return [
    { kind: 'writeCells', at: head, cells: [[heading]] },
    ...edits,
    { kind: 'setLook', area: head, look: 'heading' },
    { kind: 'setWidths', sheet: table.sheet, column, widths: [LINK_WIDTH] },
  ];
}

/**
 * Writes each finding's actions beside it, where nothing stands yet, and makes a cell that names one action a link to it.
 * Only explicit references count; what is not certain is a question, never a link.
 */
export function linked(
  book: WorkbookSnapshot,
  reading: PlanReading,
  links: readonly FoundLink[],
  language: Language,
): readonly Edit[] {
  const answers = answersOf(reading, links);
  const shared = lazy(() => sharedIds(reading));
  const edits = reading.tables.flatMap((table) => {
    const sheet = sheetNamed(book, table.sheet);
    if (table.kind !== 'findings' || !sheet || sheet.isProtected) return [];
    return linkedTable(sheet, table, answers, shared, language);
  });
  return effective(book, edits);
}
