import { shortPrint } from '../book/digest';
import type { Outcome } from '../jobs/job';
import { itemKey, type FoundLink } from '../jobs/link/items';
import { unansweredFindings } from '../jobs/link/link-figures';
import { wholePlansOf } from '../jobs/review-year';
import { isOverdue } from '../jobs/rollup/rollup-figures';
import { folded } from '../plan/matching';
import type { RowReading, TableReading } from '../plan/reading';
import type { TidyRow } from './tidy-row';

/** How often each text stands in a list. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The tables of one kind and year, whose rows are told apart by their numbers. */
const groupOf = ({ kind, planYear }: TableReading): string => `${kind}/${planYear ?? '-'}`;

const numberOf = ({ id }: RowReading): string => folded(id ?? '');

/**
 * A key for each row: its own number where no other row of its kind and year has it, else what its text prints to; a text
 * that stands several times is numbered.
 */
function keysOf(tables: readonly TableReading[]): ReadonlyMap<RowReading, string> {
  const numbers = countsOf(
    tables.flatMap((table) => table.rows.map((row) => `${groupOf(table)}/${numberOf(row)}`)),
  );
  const met = new Map<string, number>();
  const keys = new Map<RowReading, string>();
  for (const table of tables) {
    const group = groupOf(table);
    for (const row of table.rows) {
      const number = numberOf(row);
      const isOwn = number !== '' && numbers.get(`${group}/${number}`) === 1;
      const key = isOwn ? `${group}/#${number}` : `${group}/~${shortPrint(folded(row.title))}`;
      const times = (met.get(key) ?? 0) + 1;
      met.set(key, times);
      keys.set(row, times === 1 ? key : `${key}.${times}`);
    }
  }
  return keys;
}

function listsBy<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

/** What rows are made of: what a scan found, and the links that its references say. */
export interface Scanned {
  readonly file: string;
  readonly outcome: Outcome;
  readonly links: readonly FoundLink[];
  readonly today: string;
}

/** Every item of every table as a flat row, in the order of the workbook. */
export function tidyRows({ file, outcome, links, today }: Scanned): readonly TidyRow[] {
  const { reading, rollup, problems } = outcome;
  const keys = keysOf(reading.tables);
  const places = new Map(
    reading.tables.flatMap((table) =>
      table.rows.map((row) => [itemKey(table.sheet, row.row), keys.get(row)] as const),
    ),
  );
  const keyAt = (sheet: string, row: number): string | undefined => places.get(itemKey(sheet, row));
  const reviewed = new Set(wholePlansOf(reading, rollup.year, true));
  const unanswered = new Set(
    unansweredFindings(reading, links).map(({ table, row }) => itemKey(table.sheet, row.row)),
  );
  const codes = listsBy(problems.map(({ code, at }) => [itemKey(at.sheet, at.row), code] as const));
  const linked = listsBy(
    links.flatMap(({ from, to }) => [
      [itemKey(from.sheet, from.row), keyAt(to.sheet, to.row)] as const,
      [itemKey(to.sheet, to.row), keyAt(from.sheet, from.row)] as const,
    ]),
  );
  return reading.tables.flatMap((table) =>
    table.rows.map((row): TidyRow => {
      const place = itemKey(table.sheet, row.row);
      return {
        version: 1,
        file,
        key: keys.get(row) ?? place,
        sheet: table.sheet,
        row: row.row,
        kind: table.kind,
        planYear: table.planYear,
        isReviewed: reviewed.has(table) && row.title !== '',
        id: row.id,
        title: row.title,
        status: row.status.status,
        statusText: row.status.text,
        deadlineKind: row.deadline.kind,
        deadline: row.deadline.date,
        deadlineText: row.deadline.text,
        isOverdue: isOverdue(row, today),
        owners: row.owners.map(({ name }) => name),
        goal: row.goal,
        area: row.area,
        findingKind: row.finding?.kind ?? null,
        findingSeverity: row.finding?.severity ?? null,
        links: [...new Set((linked.get(place) ?? []).filter((key) => key !== undefined))],
        isUnanswered: unanswered.has(place),
        problems: [...new Set(codes.get(place) ?? [])],
      };
    }),
  );
}
