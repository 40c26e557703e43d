import type { Area } from '../../book/area';
import { textOf } from '../../book/cells';
import type { CellInput, Edit } from '../../book/edit';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import { columnFor } from '../../plan/columns/declarations';
import type { Field, Language } from '../../plan/field';
import type { PastedFinding } from '../../plan/findings/pasted-finding';
import { oneLine } from '../../plan/one-line';
import type { FindingKind, PlanReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { markName } from '../sheets/own-sheet';
import { columnRules } from '../structure/column-rules';
import { numbered, type NumberedFinding } from './finding-numbers';
import { canGrow, listRows, type ListColumn, type StandingList } from '../sheets/list-rows';
import { newList } from '../sheets/new-list';

/** The columns of a list of findings, in order. */
const columns: readonly ListColumn<NumberedFinding>[] = [
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

const numeric = (ref: string): CellInput => (/^[1-9]\d{0,3}$/.test(ref) ? Number(ref) : ref);

const kindText = ({ kind, severity }: FindingKind, { findings }: Text): CellInput =>
  kind === 'unknown' ? null : severity === undefined ? findings.kinds[kind] : findings.severe[severity];

const MARK = 'findings_';

/** The list that an earlier run made for the same audit, as it stands and is read. */
function ownList(book: WorkbookSnapshot, reading: PlanReading, title: string): StandingList | undefined {
  for (const { name, area } of book.names) {
    if (!name.toLowerCase().startsWith(markName(MARK)) || !area) continue;
    const sheet = sheetNamed(book, area.sheet);
    const table = reading.tables.find((one) => one.kind === 'findings' && one.sheet === area.sheet);
    const list = sheet && table && { sheet, table };
    if (list && canGrow(list) && oneLine(textOf(valueAt(sheet, 1, 1))) === title) return list;
  }
  return undefined;
}

function listed(
  book: WorkbookSnapshot,
  findings: readonly NumberedFinding[],
  title: string,
  year: number,
  language: Language,
  text: Text,
): readonly Edit[] {
  const { edits, below } = newList(book, {
    mark: MARK,
    sheet: text.findings.sheet(year),
    table: text.findings.table(year),
    title,
    headings: columns.map(({ field, more }) => columnFor('findings', field, more)?.heading[language] ?? null),
    lines: findings.map((finding) => columns.map(({ cell }) => cell?.(finding, text) ?? null)),
    widths: columns.map(({ width }) => width),
  });
  const columnOfField = (field: Field): Area => below(columns.findIndex((one) => one.field === field));
  return [...edits, ...columnRules(book, columnOfField('status'), [columnOfField('deadline')], text)];
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
  return own ? listRows(book, own, columns, named, text) : listed(book, named, title, year, language, text);
}
