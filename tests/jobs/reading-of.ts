import type { CellValue } from '../../src/book/cells';
import type { Field, TableKind } from '../../src/plan/field';
import type { FindingKind, PlanReading, RowReading, TableReading } from '../../src/plan/reading';
import type { Status } from '../../src/plan/status';

/** A row said shortly; what is left out is empty. */
export interface ShortRow {
  readonly id?: string;
  readonly title: string;
  readonly status?: Status;
  readonly statusText?: string;
  readonly due?: string | undefined;
  readonly owner?: string;
  readonly goal?: string;
  readonly area?: string;
  readonly finding?: FindingKind['kind'];
  readonly more?: Readonly<Record<number, CellValue>>;
}

export interface ShortTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly year?: number;
  readonly rows: readonly ShortRow[];
  /** Columns from D on, after id, title and status. */
  readonly more?: readonly { readonly field: Field; readonly heading: string; readonly more?: string }[];
}

function rowOf(short: ShortRow, index: number): RowReading {
  const cells = new Map<number, CellValue>([[2, short.title]]);
  if (short.id !== undefined) cells.set(1, short.id);
  if (short.statusText !== undefined) cells.set(3, short.statusText);
  for (const [column, value] of Object.entries(short.more ?? {})) cells.set(Number(column), value);
  return {
    row: index + 2,
    id: short.id ?? null,
    title: short.title,
    status: { status: short.status ?? 'missing', text: short.statusText ?? '', certainty: 'certain' },
    deadline:
      short.due === undefined
        ? { kind: 'missing', date: null, text: '', certainty: 'certain' }
        : { kind: 'day', date: short.due, text: short.due, certainty: 'certain' },
    owners: short.owner === undefined ? [] : [{ name: short.owner }],
    ownerText: short.owner ?? '',
    goal: short.goal ?? null,
    area: short.area ?? null,
    finding: short.finding === undefined ? null : { kind: short.finding },
    isHidden: false,
    cells,
  };
}

function tableOf({ sheet, kind, year, rows, more = [] }: ShortTable): TableReading {
  const column = (
    index: number,
    field: Field,
    heading: string,
    about?: string,
  ): TableReading['columns'][number] => ({
    column: index,
    heading,
    headingFull: heading,
    field,
    certainty: 'certain',
    ...(about === undefined ? {} : { more: about }),
  });
  return {
    sheet,
    kind,
    headerRow: 1,
    headingRows: [1],
    firstRow: 2,
    lastRow: rows.length + 1,
    confidence: 1,
    reason: { headings: [], rows: rows.length },
    columns: [
      column(1, kind === 'findings' ? 'finding.ref' : 'id', 'Nr'),
      column(2, kind === 'findings' ? 'finding.text' : 'title', 'Åtgärd'),
      column(3, 'status', 'Status'),
      ...more.map((extra, index) => column(index + 4, extra.field, extra.heading, extra.more)),
    ],
    rows: rows.map(rowOf),
    groups: [],
    skipped: [],
    caption: null,
    planYear: year ?? null,
  };
}

/** References that say nothing. */
export const noLinks = { links: [], unanswered: new Set<string>(), undecided: new Set<string>() };

/** A reading built by hand, for jobs whose rules a workbook would hide. */
export const readingOf = (...tables: readonly ShortTable[]): PlanReading => ({
  language: 'sv',
  tables: tables.map(tableOf),
  noPlan: [],
  nearMisses: [],
  superseded: [],
  rows: { read: 0, interpreted: 0, listed: 0 },
  problems: [],
});
