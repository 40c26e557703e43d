import { columnLetter } from '../../src/book/area';
import type { PlanReading, RowReading, TableReading } from '../../src/plan/reading';

/** A truth file: how a careful coordinator reads a workbook. Keys that only explain are left out. */
export interface Truth {
  readonly file: string;
  readonly planYear: number;
  readonly today: string;
  readonly expect?: 'no plan';
  readonly otherSheets: readonly { readonly sheet: string }[];
  readonly tables: readonly TruthTable[];
}

export interface TruthTable {
  readonly sheet: string;
  readonly kind: string;
  readonly alsoKind?: string | readonly string[];
  readonly headerRow: number;
  readonly firstDataRow: number | null;
  readonly lastDataRow: number | null;
  readonly columns?: readonly {
    readonly column: string;
    readonly heading: string;
    readonly headingFull?: string;
    readonly field: string;
    readonly fieldAlso?: readonly string[];
  }[];
  readonly rows?: readonly TruthRow[];
  readonly groupRows?: readonly { readonly row: number; readonly field: string }[];
}

export interface TruthRow {
  readonly row: number;
  readonly title?: string;
  readonly text?: string;
  readonly status?: string;
  readonly statusAlso?: readonly string[];
  readonly deadline?: string;
  readonly deadlineAlso?: readonly string[];
  readonly owner?: string | null;
  readonly id?: string | number | null;
  readonly completedAt?: string;
  readonly findingKind?: string;
}

/** Right answers out of all asked, and what was wrong; `silent`: wrong, and nobody was told to look. */
export interface Score {
  right: number;
  all: number;
  readonly wrong: string[];
  readonly silent: string[];
}

const score = (): Score => ({ right: 0, all: 0, wrong: [], silent: [] });

export interface Scores {
  readonly tables: Score;
  readonly columns: Score;
  readonly statuses: Score;
  readonly deadlines: Score;
  readonly rest: Score;
}

function mark(of: Score, isRight: boolean, what: string, isAsked = false): void {
  of.all += 1;
  if (isRight) of.right += 1;
  else {
    of.wrong.push(what);
    if (!isAsked) of.silent.push(what);
  }
}

const isAny = (got: string, wanted: string, also: readonly string[] = []): boolean =>
  got === wanted || also.includes(got);

/** A deadline as the truth files say it: the day, or the kind of what has none. */
function shown({ deadline }: RowReading): string {
  if (deadline.date !== null) return deadline.date;
  return deadline.kind === 'placeholder' ? 'missing' : deadline.kind;
}

function scoreRow(truth: TruthRow, row: RowReading | undefined, scores: Scores, where: string): void {
  const rest = (isRight: boolean, what: string): void => mark(scores.rest, isRight, `${where} ${what}`);
  if (!row) return rest(false, 'is no item');
  if (truth.status !== undefined) {
    const { status, certainty } = row.status;
    const isAsked = status === 'unknown' || status === 'missing' || certainty === 'guess';
    const isRight = isAny(status, truth.status, truth.statusAlso);
    mark(scores.statuses, isRight, `${where} status ${status}, not ${truth.status}`, isAsked);
  }
  if (truth.deadline !== undefined) {
    const got = shown(row);
    const isAsked = row.deadline.date === null || row.deadline.certainty === 'guess';
    const isRight = isAny(got, truth.deadline, truth.deadlineAlso);
    mark(scores.deadlines, isRight, `${where} deadline ${got}, not ${truth.deadline}`, isAsked);
  }
  const title = truth.title ?? truth.text;
  if (title !== undefined) rest(row.title === title, `title ${row.title}`);
  if (truth.owner !== undefined)
    rest((row.ownerText === '' ? null : row.ownerText) === truth.owner, `owner ${row.ownerText}`);
  if (truth.id !== undefined) rest(row.id === (truth.id === null ? null : String(truth.id)), `id ${row.id}`);
  if (truth.completedAt !== undefined) rest(row.status.completedAt === truth.completedAt, 'completedAt');
  if (truth.findingKind !== undefined)
    rest(row.finding?.kind === truth.findingKind, `finding ${row.finding?.kind}`);
}

function scoreTable(
  truth: TruthTable,
  table: TableReading,
  scores: Scores,
  asked: ReadonlySet<string>,
): void {
  const where = `${truth.sheet}!${truth.headerRow}`;
  for (const column of truth.columns ?? []) {
    const got = table.columns.find((one) => columnLetter(one.column) === column.column);
    const name = `${where} ${column.column} "${column.heading}"`;
    const isRight =
      got !== undefined && isAny(got.field, column.field, column.fieldAlso) && got.heading === column.heading;
    mark(
      scores.columns,
      isRight,
      `${name}: ${got?.field}, not ${column.field}`,
      asked.has(`${truth.sheet}!${got?.column}`),
    );
    if (column.headingFull !== undefined) {
      mark(scores.rest, got?.headingFull === column.headingFull, `${name}: full heading ${got?.headingFull}`);
    }
  }
  for (const row of truth.rows ?? []) {
    const got = table.rows.find((one) => one.row === row.row);
    scoreRow(row, got, scores, `${truth.sheet} row ${row.row}`);
  }
  for (const { row, field } of truth.groupRows ?? []) {
    const got = table.groups.find((group) => group.row === row)?.field;
    mark(scores.rest, got === field, `${truth.sheet} group ${row}: ${got}, not ${field}`);
  }
  mark(scores.rest, table.firstRow === (truth.firstDataRow ?? 0), `${where} first row ${table.firstRow}`);
  mark(scores.rest, table.lastRow === (truth.lastDataRow ?? 0), `${where} last row ${table.lastRow}`);
}

/** How a reading compares with the truth, thing by thing. */
export function scoresOf(truth: Truth, reading: PlanReading): Scores {
  const scores: Scores = {
    tables: score(),
    columns: score(),
    statuses: score(),
    deadlines: score(),
    rest: score(),
  };
  const headed = reading.problems.filter(
    ({ code }) => code.endsWith('-heading') || code.endsWith('-headings'),
  );
  const asked = new Set(headed.map(({ at }) => `${at.sheet}!${at.column}`));
  for (const wanted of truth.tables) {
    const isAt = (table: TableReading): boolean =>
      table.sheet === wanted.sheet &&
      table.headerRow === wanted.headerRow &&
      (wanted.columns?.[0] === undefined ||
        table.columns.some(({ column }) => columnLetter(column) === wanted.columns?.[0]?.column));
    const table = reading.tables.find(isAt);
    const where = `${wanted.sheet}!${wanted.headerRow}`;
    if (wanted.kind === 'none') {
      mark(scores.tables, table === undefined, `${where} is no plan, read as ${table?.kind}`);
      continue;
    }
    const also = typeof wanted.alsoKind === 'string' ? [wanted.alsoKind] : wanted.alsoKind;
    mark(
      scores.tables,
      table !== undefined && isAny(table.kind, wanted.kind, also),
      `${where} ${table?.kind}, not ${wanted.kind}`,
    );
    if (table) scoreTable(wanted, table, scores, asked);
  }
  for (const table of reading.tables) {
    const isKnown = truth.tables.some(
      ({ sheet, headerRow }) => sheet === table.sheet && headerRow === table.headerRow,
    );
    if (!isKnown)
      mark(scores.tables, false, `${table.sheet}!${table.headerRow} is no table, read as ${table.kind}`);
  }
  return scores;
}
