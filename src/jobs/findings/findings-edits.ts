import type { Area } from '../../book/area';
import { textOf } from '../../book/cells';
import type { CellInput, Edit } from '../../book/edit';
import { freeSheetName } from '../../book/sheet-name';
import {
  extentOf,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../book/snapshot';
import { freeTableName } from '../../book/table-name';
import { columnFor } from '../../plan/columns/declarations';
import type { Column } from '../../plan/columns/column';
import type { Field, Language } from '../../plan/field';
import type { PastedFinding } from '../../plan/findings/pasted-finding';
import { oneLine } from '../../plan/one-line';
import type { FindingKind, PlanReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { freeNumber } from '../sheets/free-number';
import { markName } from '../sheets/own-sheet';
import { columnRules } from '../structure/column-rules';
import { numbered } from './finding-numbers';

interface ListColumn {
  readonly field: Field;
  readonly more?: string;
  /** In characters: together they can be read on a lying page of A4. */
  readonly width: number;
  /** What it takes from a finding; nothing where the person fills it in. */
  readonly cell?: (finding: PastedFinding, text: Text) => CellInput;
}

/** The columns of a list of findings, in order. */
const columns: readonly ListColumn[] = [
  { field: 'finding.ref', width: 6, cell: ({ ref }) => numeric(ref) },
  {
    field: 'finding.kind',
    width: 20,
    cell: ({ kind, more }, text) => kindText(kind, text) ?? said(more?.['finding.kind']),
  },
  { field: 'finding.text', width: 56, cell: ({ text }) => text },
  { field: 'finding.requirement', width: 14, cell: ({ requirement }) => requirement || null },
  { field: 'finding.cause', width: 18, cell: ({ cause }) => cause || null },
  { field: 'title', more: 'action', width: 22, cell: ({ action }) => action || null },
  { field: 'links', width: 14 },
  { field: 'owner', width: 14, cell: ({ more }) => said(more?.owner) },
  { field: 'deadline', width: 12, cell: ({ more }) => day(more?.deadline) },
  { field: 'status', width: 14, cell: ({ more }) => said(more?.status) },
];

const said = (text: string | undefined): CellInput => (text === undefined || text === '' ? null : text);

const day = (text: string | undefined): CellInput =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? { date: text } : said(text);

const numeric = (ref: string | null): CellInput =>
  ref !== null && /^[1-9]\d{0,3}$/.test(ref) ? Number(ref) : ref;

const kindText = ({ kind, severity }: FindingKind, { findings }: Text): CellInput =>
  kind === 'unknown' ? null : severity === undefined ? findings.kinds[kind] : findings.severe[severity];

const HEADING_ROW = 3;

const mark = (number: number): string => `findings_${number}`;

/** The list that an earlier run made for the same audit, as it stands and is read. */
function ownList(
  book: WorkbookSnapshot,
  reading: PlanReading,
  title: string,
): { readonly sheet: SheetSnapshot; readonly table: TableReading } | undefined {
  for (const { name, area } of book.names) {
    if (!name.toLowerCase().startsWith(markName('findings_')) || !area) continue;
    const sheet = sheetNamed(book, area.sheet);
    const table = reading.tables.find((one) => one.kind === 'findings' && one.sheet === area.sheet);
    // What somebody has written below the list stays below it: the findings get a sheet of their own then.
    const isLast = sheet && table && extentOf(sheet).rows <= Math.max(table.lastRow, table.headerRow);
    if (isLast && oneLine(textOf(valueAt(sheet, 1, 1))) === title) return { sheet, table };
  }
  return undefined;
}

/** The findings below the rows of a list that is there, each part in the column of its field. */
function appended(
  book: WorkbookSnapshot,
  { sheet, table }: { readonly sheet: SheetSnapshot; readonly table: TableReading },
  findings: readonly PastedFinding[],
  text: Text,
): readonly Edit[] {
  const row = extentOf(sheet).rows + 1;
  const places = columns.flatMap(({ field, more, cell }) => {
    const column = table.columns.find((one) => one.field === field && one.more === more)?.column;
    return column === undefined ? [] : [{ column, cell }];
  });
  const left = Math.min(...places.map(({ column }) => column));
  const right = Math.max(...places.map(({ column }) => column));
  const line = (finding: PastedFinding): readonly CellInput[] =>
    Array.from({ length: right - left + 1 }, (_, index) => {
      const place = places.find(({ column }) => column === left + index);
      return place?.cell?.(finding, text) ?? null;
    });
  const at = { sheet: sheet.name, row, column: left };
  const area: Area = { ...at, rows: findings.length, columns: right - left + 1 };
  const last = row + findings.length - 1;
  // Rows above have their rules already, and no host takes two for one cell.
  const added = (field: Field): Area | undefined => {
    const column = table.columns.find((one) => one.field === field)?.column;
    return column === undefined
      ? undefined
      : { sheet: sheet.name, row, column, rows: findings.length, columns: 1 };
  };
  const native = sheet.tables.find(({ area: { row: top } }) => top === table.headerRow);
  return [
    { kind: 'writeCells', at, cells: findings.map(line) },
    { kind: 'setLook', area, look: 'body' },
    ...(native
      ? [
          {
            kind: 'setTable',
            sheet: sheet.name,
            name: native.name,
            area: { ...native.area, rows: last - native.area.row + 1 },
          } satisfies Edit,
        ]
      : []),
    ...columnRules(book, added('status'), added('deadline'), text),
  ];
}

function listed(
  book: WorkbookSnapshot,
  findings: readonly PastedFinding[],
  title: string,
  year: number,
  language: Language,
  text: Text,
): readonly Edit[] {
  const declared = columns.map(({ field, more }) => columnFor('findings', field, more));
  const sheet = freeSheetName(book, text.findings.sheet(year));
  const block = (row: number, rows: number, column = 1, wide = columns.length): Area => ({
    sheet,
    row,
    column,
    rows,
    columns: wide,
  });
  const first = HEADING_ROW + 1;
  const columnOf = (field: Field): number => columns.findIndex((one) => one.field === field) + 1;
  const status = block(first, findings.length, columnOf('status'), 1);
  const heading = (column: Column | undefined): CellInput => column?.heading[language] ?? null;
  return [
    { kind: 'addSheet', sheet },
    {
      kind: 'setName',
      name: markName(mark(freeNumber(book, (number) => [markName(mark(number))]))),
      area: block(1, 1, 1, 1),
      hidden: true,
    },
    { kind: 'writeCells', at: { sheet, row: 1, column: 1 }, cells: [[title]] },
    {
      kind: 'writeCells',
      at: { sheet, row: HEADING_ROW, column: 1 },
      cells: [
        declared.map(heading),
        ...findings.map((finding) => columns.map(({ cell }) => cell?.(finding, text) ?? null)),
      ],
    },
    { kind: 'setWidths', sheet, column: 1, widths: columns.map(({ width }) => width) },
    { kind: 'freeze', sheet, rows: HEADING_ROW, columns: 0 },
    {
      kind: 'setTable',
      sheet,
      name: freeTableName(book, text.findings.table(year)),
      area: block(HEADING_ROW, findings.length + 1),
    },
    { kind: 'setLook', area: block(1, 1, 1, 1), look: 'title' },
    { kind: 'setLook', area: block(HEADING_ROW, 1), look: 'heading' },
    { kind: 'setLook', area: block(first, findings.length), look: 'body' },
    {
      kind: 'setPage',
      sheet,
      page: {
        orientation: 'landscape',
        titleRows: { first: HEADING_ROW, last: HEADING_ROW },
        isFitted: true,
      },
    },
    ...columnRules(book, status, block(first, findings.length, columnOf('deadline'), 1), text),
  ];
}

/** What is to be listed, and for which audit. */
export interface Listing {
  readonly findings: readonly PastedFinding[];
  /** The audit's own title; `null`: one is made of the year. */
  readonly audit: string | null;
  readonly year: number;
}

/**
 * The findings on a sheet of their own, a row each; below those of the same audit that an earlier run listed. Sheets of the
 * person's own are not written to.
 */
export function findingsEdits(
  book: WorkbookSnapshot,
  reading: PlanReading,
  { findings, audit, year }: Listing,
  language: Language,
  text: Text,
): readonly Edit[] {
  if (findings.length === 0) return [];
  const title = oneLine(audit ?? text.findings.title(year));
  const own = ownList(book, reading, title);
  const named = numbered(findings, own?.table);
  return own ? appended(book, own, named, text) : listed(book, named, title, year, language, text);
}
