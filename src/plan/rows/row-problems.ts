import type { Address } from '../../book/area';
import { isError, textOf } from '../../book/cells';
import type { SheetSnapshot } from '../../book/snapshot';
import type { Field } from '../field';
import type { ColumnReading, Problem, RowReading, TableReading } from '../reading';
import { headingKey } from '../headings/heading-key';
import { memoized } from '../memoized';
import { isRemaining } from '../status';
import { copiedFact } from './band-facts';
import { signOff } from './signed-cell';
import type { ToldBands } from './told-bands';
import { isStrokeAnswered, isStruckThrough } from './struck-cells';
import { lacksResult } from '../tables/formulas-without-result';
import type { Grid } from '../tables/grid';
import { namesNobody, ownersIn } from '../people/people';
import type { IdIndexer } from '../references/id-index';

/** From so many numbers on, many the same mean that the column numbers something else than the rows. */
const FEWEST_TO_JUDGE = 8;

/** The table with the column that speaks for each field, and the place problems are put. */
interface Report {
  readonly table: TableReading;
  readonly columns: ReadonlyMap<Field, number>;
  /** Whether the field's cell in that row holds a formula that nobody has calculated: it is not missing. */
  readonly isUncalculated: (row: RowReading, field: Field) => boolean;
  /** Whether a status that nobody understands is asked about at its own cell. */
  readonly asksStatuses: boolean;
  /** Whether an owner's cell leaves open who is responsible. */
  readonly isOpen: (ownerText: string) => boolean;
  /** The person is asked whether the column says who signed: where nobody has, nothing is missing. */
  readonly isSignedOff: boolean;
  /** What the row lacks and its cell of areas may say, in an ordered copy: one question for all such rows. */
  readonly askedInArea: (row: RowReading) => Field | undefined;
  /** Only some of the owners' cells say when: the plan as a whole gives no times, and no row lacks one. */
  readonly isSeldomTimed: boolean;
  /** Whether that question has been put. */
  readonly isTold: (field: Field) => boolean;
  readonly add: (
    code: Problem['code'],
    row: RowReading,
    field: Field,
    details?: Details,
    column?: number,
  ) => void;
}

type Details = Partial<Pick<Problem, 'severity' | 'found' | 'candidates'>>;

const columnOf = (table: TableReading, field: Field): ColumnReading | undefined =>
  table.columns.find(
    (column) => column.field === field && (column.more === undefined || column.more === 'revised'),
  ) ?? table.columns.find((column) => column.field === field);

/** Of the rows. */
const OFTEN = 0.4;

const isSeldomTimed = ({ rows }: TableReading): boolean =>
  rows.filter(({ deadline }) => deadline.kind !== 'missing').length < rows.length * OFTEN;

function reportOn(table: TableReading, problems: Problem[], sheet: SheetSnapshot, bands: ToldBands): Report {
  const columns = new Map<Field, number>();
  for (const { field } of table.columns) columns.set(field, columnOf(table, field)?.column ?? 1);
  const elsewhere = table.columns.find(({ alsoDeadline, more }) => alsoDeadline ?? more === 'length');
  if (elsewhere && !columns.has('deadline')) columns.set('deadline', elsewhere.column);
  const first = table.columns[0]?.column ?? 1;
  return {
    table,
    columns,
    isUncalculated: (row, field) =>
      sheet.withoutResult !== undefined &&
      table.columns.some((column) => column.field === field && lacksResult(sheet, row.row, column.column)),
    asksStatuses: !columns.has('status') || !hasNoStatusWord(table),
    isOpen: memoized((text) => ownersIn(text).isOpen),
    isSignedOff: hasNoStatusWord(table) && signOff.test(headingKey(columnOf(table, 'status')?.heading ?? '')),
    askedInArea: ({ area }) => {
      const fact = copiedFact(area, bands);
      return fact?.isAsked === true ? fact.field : undefined;
    },
    isSeldomTimed: elsewhere?.alsoDeadline === true && isSeldomTimed(table),
    isTold: (field) =>
      problems.some(({ code, candidates }) => code === 'unsure-band' && candidates?.[0] === field),
    add: (code, row, field, details = {}, column = columns.get(field) ?? first) => {
      const at: Address = { sheet: table.sheet, row: row.row, column };
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
  const state = columns.has('status') ? 'status' : 'completedAt';
  const { completedAt, isAgainstDay } = status;
  if (isAgainstDay && completedAt !== undefined) {
    add('status-against-day', row, state, { found: status.text, candidates: [completedAt] });
  } else if (status.status === 'unknown' && asksStatuses && columns.has(state)) {
    add('unknown-status', row, state, { found: status.text });
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
const isAskedAbout = (row: RowReading, { table, columns }: Report): boolean => {
  const column = columns.get('deadline');
  return (
    column !== undefined &&
    textOf(row.cells.get(column) ?? null).trim() !== '' &&
    table.columns.every((one) => one.column !== column || one.field === 'deadline')
  );
};

/** Struck through, and open all the same: it may be dropped, done, or struck by mistake. Once answered for it is settled. */
function tellStruck(row: RowReading, { table, columns, add }: Report, grid: Grid): void {
  const isStruck = (field: Field): boolean => {
    const column = columns.get(field);
    return column !== undefined && isStruckThrough(grid, row.row, column);
  };
  const kept = table.columns.find(({ more }) => more === 'originalText')?.column;
  const original = kept === undefined ? '' : textOf(row.cells.get(kept) ?? null);
  const isAnswered = (field: Field): boolean =>
    original !== '' && isStrokeAnswered(original, columnOf(table, field)?.heading ?? '');
  if (isStruck('title')) {
    if (columns.has('status') && !isAnswered('status'))
      add('struck-out', row, 'status', { found: row.status.text });
  } else if (row.deadline.date !== null && isStruck('deadline') && !isAnswered('deadline'))
    add('struck-deadline', row, 'deadline', { found: row.deadline.text });
}

/** What an open action cannot be followed up without, and who is to do it where that is left open. */
function tellGaps(row: RowReading, report: Report): void {
  if (row.status.status === 'missing' && !report.isSignedOff)
    tellGap('missing-status', row, 'status', report);
  if (isClosed(row)) return;
  if (row.owners.length === 0 && namesNobody(row.ownerText))
    tellGap(report.askedInArea(row) === 'owner' ? 'unsure-band' : 'missing-owner', row, 'owner', report);
  else if (row.owners.length === 0 || report.isOpen(row.ownerText))
    report.add('unsure-owner', row, 'owner', { found: row.ownerText, ...namesIn(row) });
  if (row.deadline.kind === 'missing' && !isAskedAbout(row, report))
    tellGap(
      report.askedInArea(row) === 'deadline' ? 'unsure-band' : 'missing-deadline',
      row,
      'deadline',
      report,
    );
}

/** Those whom the cell may mean. */
const namesIn = ({ owners }: RowReading): Partial<Problem> =>
  owners.length === 0 ? {} : { candidates: owners.map(({ name }) => name) };

function tellGap(code: Problem['code'], row: RowReading, field: Field, report: Report): void {
  if (!report.columns.has(field) || report.isUncalculated(row, field)) return;
  if (field === 'deadline' && report.isSeldomTimed) return;
  if (code !== 'unsure-band') report.add(code, row, field);
  else if (!report.isTold(field))
    report.add(code, row, 'area', { found: row.area ?? '', candidates: [field, 'unknown'] });
}

const nameOf = (row: RowReading): string => row.id ?? row.title.slice(0, 60);

/** Headings of columns that say whether an action helped, not what the finding led to. */
const checksEffect = /kontroll|uppfölj|verifi|utvärder|check|effectiveness|review/iu;

function tellFinding(row: RowReading, { table, columns, add }: Report): void {
  const kind = row.finding?.kind;
  if (kind === 'unknown' && columns.has('finding.kind')) {
    add('unknown-finding-kind', row, 'finding.kind', { found: nameOf(row) });
  }
  if (kind !== 'nonconformity') return;
  const found = nameOf(row);
  for (const [field, code] of demanded) {
    const column = columns.get(field);
    if (column !== undefined && textOf(row.cells.get(column) ?? null).trim() === '')
      add(code, row, field, { found });
  }
  const effect = table.columns.find(({ more, heading }) => more === 'effect' && checksEffect.test(heading));
  if (row.status.status === 'done' && effect && !row.cells.has(effect.column))
    add('nonconformity-without-effect-check', row, 'unknown', { found }, effect.column);
}

/** What a nonconformity has, in a list that has a column for it. */
const demanded = [
  ['finding.requirement', 'nonconformity-without-requirement'],
  ['finding.cause', 'nonconformity-without-cause'],
] as const;

/** A list of nonconformities that has no column for causes: said once, not of each. */
function tellMissingColumn({ table, columns, add }: Report): void {
  const row = table.rows.find(({ finding }) => finding?.kind === 'nonconformity');
  if (row && !columns.has('finding.cause'))
    add('nonconformity-without-cause', row, 'finding.text', { severity: 'note', found: nameOf(row) });
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
  grid: Grid,
  indexOf: IdIndexer,
  bands: ToldBands,
): readonly Problem[] {
  const problems: Problem[] = [];
  const { sheet, failed } = grid;
  const report = reportOn(table, problems, sheet, bands);
  const main: Field = table.kind === 'findings' ? 'finding.text' : table.kind === 'goals' ? 'goal' : 'title';
  const isFollowed = followed.has(table.kind);
  const mayBeStruck = table.kind === 'actions' && (sheet.looks.size > 0 || sheet.struckRuns !== undefined);
  for (const row of table.rows) {
    if (row.title === '' && report.columns.has(main) && !report.isUncalculated(row, main))
      report.add('missing-title', row, main);
    if (isFollowed) tellWords(row, report);
    if (table.kind === 'actions') tellGaps(row, report);
    if (mayBeStruck && isRemaining(row.status.status)) tellStruck(row, report, grid);
    if (row.finding) tellFinding(row, report);
    if (failed.has(row.row)) tellErrors(row, table, problems);
  }
  tellMissingColumn(report);
  tellRepeatedIds(report, indexOf);
  return problems;
}
