import type { Address } from '../../book/area';
import { isError, textOf } from '../../book/cells';
import type { SheetSnapshot } from '../../book/snapshot';
import type { Field } from '../field';
import type { ColumnReading, Problem, RowReading, TableReading } from '../reading';
import { lacksResult } from '../tables/formulas-without-result';
import type { Grid } from '../tables/grid';
import type { IdIndexer } from '../references/id-index';

/** From so many numbers on, many the same mean that the column numbers something else than the rows. */
const FEWEST_TO_JUDGE = 8;

type Finding = 'finding.cause' | 'finding.requirement';

/** The table with the column that speaks for each field, and the place problems are put. */
interface Report {
  readonly table: TableReading;
  readonly columns: ReadonlyMap<Field, number>;
  /** Whether the field's cell in that row holds a formula that nobody has calculated: it is not missing. */
  readonly isUncalculated: (row: RowReading, field: Field) => boolean;
  /** Whether a status that nobody understands is asked about at its own cell. */
  readonly asksStatuses: boolean;
  readonly add: (code: Problem['code'], row: RowReading, field: Field, details?: Details) => void;
}

type Details = Partial<Pick<Problem, 'severity' | 'found' | 'candidates'>>;

const columnOf = (table: TableReading, field: Field): ColumnReading | undefined =>
  table.columns.find(
    (column) => column.field === field && (column.more === undefined || column.more === 'revised'),
  ) ?? table.columns.find((column) => column.field === field);

function reportOn(table: TableReading, problems: Problem[], sheet: SheetSnapshot): Report {
  const columns = new Map<Field, number>();
  for (const { field } of table.columns) columns.set(field, columnOf(table, field)?.column ?? 1);
  const first = table.columns[0]?.column ?? 1;
  return {
    table,
    columns,
    isUncalculated: (row, field) =>
      table.columns.some((column) => column.field === field && lacksResult(sheet, row.row, column.column)),
    asksStatuses: !hasNoStatusWord(table),
    add: (code, row, field, details = {}) => {
      const at: Address = { sheet: table.sheet, row: row.row, column: columns.get(field) ?? first };
      problems.push({ code, severity: 'warning', at, ...details });
    },
  };
}

const isClosed = ({ status }: RowReading): boolean =>
  status.status === 'done' || status.status === 'cancelled' || status.status === 'moved';

const followed: ReadonlySet<TableReading['kind']> = new Set(['actions', 'decisions', 'findings']);

/** The person is asked whether the column is a status at all, and no cell of it speaks like one: one question, not one a row. */
const hasNoStatusWord = ({ columns, rows }: TableReading): boolean =>
  columns.every(({ field, certainty }) => field !== 'status' || certainty === 'guess') &&
  rows.every(({ status: { status } }) => status === 'unknown' || status === 'missing');

/** Words of the row that a person must say in another way. */
function tellWords(row: RowReading, { columns, asksStatuses, add }: Report): void {
  const { status, deadline } = row;
  if (status.status === 'unknown' && asksStatuses && columns.has('status')) {
    add('unknown-status', row, 'status', { found: status.text });
  }
  if (deadline.kind === 'ambiguous') {
    const candidates = deadline.candidates === undefined ? {} : { candidates: deadline.candidates };
    add('ambiguous-deadline', row, 'deadline', {
      severity: isClosed(row) ? 'note' : 'warning',
      found: deadline.text,
      ...candidates,
    });
  } else if (deadline.kind === 'placeholder' && !isClosed(row)) {
    add('placeholder-deadline', row, 'deadline', { found: deadline.text });
  }
}

/** Days of a column that may be something else are no deadlines until the person has said: they do not lack either. */
const isAskedAbout = (row: RowReading, column: number | undefined): boolean =>
  column !== undefined && textOf(row.cells.get(column) ?? null).trim() !== '';

/** What an open action cannot be followed up without. */
function tellGaps(row: RowReading, report: Report): void {
  if (row.status.status === 'missing') tellGap('missing-status', row, 'status', report);
  if (isClosed(row)) return;
  if (row.owners.length === 0) tellGap('missing-owner', row, 'owner', report);
  if (row.deadline.kind === 'missing' && !isAskedAbout(row, report.columns.get('deadline')))
    tellGap('missing-deadline', row, 'deadline', report);
}

function tellGap(code: Problem['code'], row: RowReading, field: Field, report: Report): void {
  if (report.columns.has(field) && !report.isUncalculated(row, field)) report.add(code, row, field);
}

const nameOf = (row: RowReading): string => row.id ?? row.title.slice(0, 60);

function tellFinding(row: RowReading, { columns, add }: Report): void {
  const kind = row.finding?.kind;
  if (kind === 'unknown' && columns.has('finding.kind')) {
    add('unknown-finding-kind', row, 'finding.kind', { found: nameOf(row) });
  }
  if (kind !== 'nonconformity') return;
  const lacks = (field: Finding): boolean => {
    const column = columns.get(field);
    return column === undefined || textOf(row.cells.get(column) ?? null).trim() === '';
  };
  const found = nameOf(row);
  if (columns.has('finding.requirement') && lacks('finding.requirement')) {
    add('nonconformity-without-requirement', row, 'finding.requirement', { found });
  }
  if (!lacks('finding.cause')) return;
  const hasColumn = columns.has('finding.cause');
  add('nonconformity-without-cause', row, hasColumn ? 'finding.cause' : 'finding.text', {
    severity: hasColumn ? 'warning' : 'note',
    found,
  });
}

function tellErrors(row: RowReading, table: TableReading, problems: Problem[]): void {
  for (const [column, value] of row.cells) {
    if (!isError(value)) continue;
    const at: Address = { sheet: table.sheet, row: row.row, column };
    problems.push({ code: 'formula-error', severity: 'warning', at, found: value.error });
  }
}

/** The heading a row stands under, asked from the top down: numbers may begin anew under each. */
function groupReader({ groups }: TableReading): (row: number) => string {
  let next = 0;
  return (row) => {
    while ((groups[next]?.row ?? Infinity) < row) next += 1;
    return next === 0 ? '' : String(next);
  };
}

/** The same id on several rows; findings may be numbered anew for each sort, and refer to one number from many rows. */
function tellRepeatedIds({ table, add }: Report, indexOf: IdIndexer): void {
  const { rows } = table;
  const ids = rows.map(({ id }) => id);
  const several = indexOf(ids).repeated();
  if (several.length === 0) return;
  const groupOf = groupReader(table);
  const scopes = rows.map((row) => row.finding?.kind ?? groupOf(row.row));
  let again = 0;
  const repeated: number[] = [];
  for (const places of several) {
    const counts = new Map<string, number>();
    for (const place of places) {
      const scope = scopes[place] ?? '';
      const count = (counts.get(scope) ?? 0) + 1;
      counts.set(scope, count);
      if (count > 1) again += 1;
      if (count === 2) repeated.push(place);
    }
  }
  const given = ids.reduce((count, id) => (id === null ? count : count + 1), 0);
  if (given >= FEWEST_TO_JUDGE && (given - again) * 4 < given * 3) return;
  const field = table.kind === 'findings' ? 'finding.ref' : 'id';
  for (const place of repeated.sort((a, b) => a - b)) {
    const row = rows[place];
    if (row) add('duplicate-id', row, field, { found: row.id ?? '' });
  }
}

/**
 * What only a person can decide about the rows of a table, each at its own cell.
 * Lists that nobody follows up (goals, cycles, ledgers) are asked for nothing but what they are.
 */
export function rowProblems(
  table: TableReading,
  { sheet, failed }: Pick<Grid, 'sheet' | 'failed'>,
  indexOf: IdIndexer,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportOn(table, problems, sheet);
  const main: Field = table.kind === 'findings' ? 'finding.text' : table.kind === 'goals' ? 'goal' : 'title';
  const isFollowed = followed.has(table.kind);
  for (const row of table.rows) {
    if (row.title === '' && report.columns.has(main) && !report.isUncalculated(row, main))
      report.add('missing-title', row, main);
    if (isFollowed) tellWords(row, report);
    if (table.kind === 'actions') tellGaps(row, report);
    if (row.finding) tellFinding(row, report);
    if (failed.has(row.row)) tellErrors(row, table, problems);
  }
  tellRepeatedIds(report, indexOf);
  return problems;
}
