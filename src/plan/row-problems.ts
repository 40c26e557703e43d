import type { Address } from '../book/area';
import { isError, textOf } from '../book/cells';
import { idKey } from './reference-text';
import type { ColumnReading, Problem, RowReading, TableReading } from './reading';
import type { Field } from './field';

/** More of the same in one table is said once, for the table, and not for every row. */
const MOST_OF_ONE_CODE = 200;
/** From so many numbers on, many the same mean that the column numbers something else than the rows. */
const FEWEST_TO_JUDGE = 8;

const columnOf = (table: TableReading, field: Field): ColumnReading | undefined =>
  table.columns.find(
    (column) => column.field === field && (column.more === undefined || column.more === 'revised'),
  ) ?? table.columns.find((column) => column.field === field);

interface Asking {
  readonly table: TableReading;
  readonly at: (row: RowReading, field: Field) => Address;
  readonly has: (field: Field) => boolean;
}

function askingIn(table: TableReading): Asking {
  const first = table.columns[0]?.column ?? 1;
  const places = new Map<Field, number>();
  for (const { field } of table.columns) places.set(field, columnOf(table, field)?.column ?? first);
  return {
    table,
    at: (row, field) => ({ sheet: table.sheet, row: row.row, column: places.get(field) ?? first }),
    has: (field) => places.has(field),
  };
}

const isClosed = ({ status }: RowReading): boolean =>
  status.status === 'done' || status.status === 'cancelled' || status.status === 'moved';

/** What is wrong with the words of the row, whatever it is a row of. */
function ofWords(row: RowReading, { at, has, table }: Asking): Problem[] {
  const problems: Problem[] = [];
  const { status, deadline } = row;
  if (status.status === 'unknown' && has('status') && table.kind !== 'goals' && table.kind !== 'cycle') {
    problems.push({ code: 'unknown-status', severity: 'warning', at: at(row, 'status'), found: status.text });
  }
  const asksTime = table.kind !== 'cycle' && table.kind !== 'climatepot' && table.kind !== 'goals';
  if (deadline.kind === 'ambiguous' && asksTime) {
    const candidates = deadline.candidates === undefined ? {} : { candidates: deadline.candidates };
    const severity = isClosed(row) ? 'note' : 'warning';
    problems.push({
      code: 'ambiguous-deadline',
      severity,
      at: at(row, 'deadline'),
      found: deadline.text,
      ...candidates,
    });
  }
  if (deadline.kind === 'placeholder' && asksTime && !isClosed(row)) {
    problems.push({
      code: 'placeholder-deadline',
      severity: 'warning',
      at: at(row, 'deadline'),
      found: deadline.text,
    });
  }
  return problems;
}

/** What an action, or a decision with somebody to carry it out, cannot be followed up without. */
function ofGaps(row: RowReading, { at, has, table }: Asking): Problem[] {
  const problems: Problem[] = [];
  const mainField = table.kind === 'findings' ? 'finding.text' : table.kind === 'goals' ? 'goal' : 'title';
  if (row.title.trim() === '' && has(mainField)) {
    problems.push({ code: 'missing-title', severity: 'warning', at: at(row, mainField) });
  }
  if (table.kind !== 'actions') return problems;
  const open = !isClosed(row);
  if (row.status.status === 'missing' && has('status')) {
    problems.push({ code: 'missing-status', severity: 'warning', at: at(row, 'status') });
  }
  if (open && row.owners.length === 0 && has('owner')) {
    problems.push({ code: 'missing-owner', severity: 'warning', at: at(row, 'owner') });
  }
  if (open && row.deadline.kind === 'missing' && has('deadline')) {
    problems.push({ code: 'missing-deadline', severity: 'warning', at: at(row, 'deadline') });
  }
  return problems;
}

function ofFinding(row: RowReading, { at, has }: Asking): Problem[] {
  const { finding } = row;
  if (!finding) return [];
  const found = row.id ?? row.title.slice(0, 60);
  const text = has('finding.text') ? 'finding.text' : 'finding.ref';
  const isEmpty = (table: Field): boolean => has(table);
  if (finding.kind === 'unknown') {
    return has('finding.kind')
      ? [{ code: 'unknown-finding-kind', severity: 'warning', at: at(row, 'finding.kind'), found }]
      : [];
  }
  if (finding.kind !== 'nonconformity') return [];
  const cellOf = (field: Field): string => textOf(row.cells.get(at(row, field).column) ?? null).trim();
  const problems: Problem[] = [];
  if (isEmpty('finding.cause') && cellOf('finding.cause') === '') {
    problems.push({
      code: 'nonconformity-without-cause',
      severity: 'warning',
      at: at(row, 'finding.cause'),
      found,
    });
  }
  if (isEmpty('finding.requirement') && cellOf('finding.requirement') === '') {
    problems.push({
      code: 'nonconformity-without-requirement',
      severity: 'warning',
      at: at(row, 'finding.requirement'),
      found,
    });
  }
  if (!has('finding.cause') && !has('finding.requirement')) {
    problems.push({ code: 'nonconformity-without-cause', severity: 'note', at: at(row, text), found });
  }
  return problems;
}

function ofErrors(row: RowReading, table: TableReading): Problem[] {
  const problems: Problem[] = [];
  for (const [column, value] of row.cells) {
    if (!isError(value)) continue;
    problems.push({
      code: 'formula-error',
      severity: 'warning',
      at: { sheet: table.sheet, row: row.row, column },
      found: value.error,
    });
  }
  return problems;
}

/** The same id on several rows; findings may be numbered anew for each sort, and refer to one number from many rows. */
function ofIds({ table, at }: Asking): Problem[] {
  const seen = new Map<string, number>();
  const repeated: { readonly row: RowReading; readonly id: string }[] = [];
  let ids = 0;
  for (const row of table.rows) {
    if (row.id === null) continue;
    ids += 1;
    const key = `${idKey(row.id)}\n${row.finding?.kind ?? ''}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times === 2) repeated.push({ row, id: row.id });
  }
  if (ids >= FEWEST_TO_JUDGE && seen.size * 4 < ids * 3) return [];
  const field = table.kind === 'findings' ? 'finding.ref' : 'id';
  return repeated.map(({ row, id }) => ({
    code: 'duplicate-id',
    severity: 'warning',
    at: at(row, field),
    found: id,
  }));
}

/** What only a person can decide about the rows of a table, each at its own cell. */
export function rowProblems(table: TableReading): readonly Problem[] {
  const asking = askingIn(table);
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    for (const problem of [
      ...ofWords(row, asking),
      ...ofGaps(row, asking),
      ...ofFinding(row, asking),
      ...ofErrors(row, table),
    ]) {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      if (count <= MOST_OF_ONE_CODE) problems.push(problem);
    }
  }
  return [...problems, ...ofIds(asking)];
}
