import type { CellInput, Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { columnFor } from '../../plan/columns/declarations';
import { carried, type CarriedYears } from '../../plan/cycle/carried-text';
import type { Field, Language } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import type { PlanReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { itemsOf } from '../link/items';
import { cycleEntries, type CycleEntry } from './cycle-entries';
import { newList } from '../sheets/new-list';

const columns: readonly { readonly field: Field; readonly more?: string; readonly width: number }[] = [
  { field: 'deadline', more: 'month', width: 22 },
  { field: 'title', width: 60 },
  { field: 'owner', width: 26 },
  { field: 'comment', width: 44 },
];

/** The cycle to carry: that of the last year before the one that lacks its own; none where that has one already. */
function lastCycle(reading: PlanReading, next: number): readonly TableReading[] {
  const cycles = reading.tables.filter(({ kind }) => kind === 'cycle');
  const years = cycles.flatMap(({ planYear }) => planYear ?? []);
  const last = Math.max(0, ...years.filter((year) => year < next));
  return last === 0 || years.includes(next) ? [] : cycles.filter(({ planYear }) => planYear === last);
}

function lineOf(
  { when, title, item }: CycleEntry,
  years: CarriedYears,
  language: Language,
  text: Text,
): readonly CellInput[] {
  const newTitle = carried(title, years, language);
  const was = newTitle === title ? null : text.cycle.was(years.last, title);
  return [carried(when, years, language) || null, newTitle, oneLine(item.row.ownerText) || null, was];
}

/**
 * The annual cycle of the next year, proposed on a sheet of its own: the activities of the last, in the order of the year.
 * Days that were set for that year are left open, and the comment says what stood there. Nothing where the next year has a
 * cycle already, whoever made it. @param year of the review
 */
export function nextCycle(
  book: WorkbookSnapshot,
  reading: PlanReading,
  year: number | null,
  language: Language,
  text: Text,
): readonly Edit[] {
  if (year === null) return [];
  const next = year + 1;
  const tables = lastCycle(reading, next);
  const last = tables[0]?.planYear ?? year;
  const entries = cycleEntries(itemsOf(tables), last, reading.language);
  if (entries.length === 0) return [];
  return newList(book, {
    mark: 'cycle_',
    sheet: text.cycle.sheet(next),
    table: text.cycle.table(next),
    title: text.cycle.title(next),
    headings: columns.map(({ field, more }) => columnFor('cycle', field, more)?.heading[language] ?? null),
    lines: entries.map((entry) => lineOf(entry, { last, next }, reading.language, text)),
    widths: columns.map(({ width }) => width),
  }).edits;
}
