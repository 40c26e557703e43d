import type { Judged, Judgement, Outcome } from './judge';

/** What one workbook gave. */
export interface Result extends Judgement {
  readonly name: string;
  readonly layout: string;
}

/** Percentages. Rates are means over workbooks, so that one large register does not weigh more than a small plan. */
export interface Figures {
  readonly workbooks: number;
  readonly tables: number;
  readonly tablesOrAsked: number;
  readonly columns: number;
  readonly columnsOrAsked: number;
  /** Of the columns: read as another field without a question. */
  readonly columnsWrong: number;
  readonly statuses: number;
  readonly deadlines: number;
  /** Of statuses and deadlines: read as something else without a question. */
  readonly rowsWrong: number;
  readonly falseTables: number;
  /** About columns and tables, for each workbook. */
  readonly questions: number;
}

const isOf =
  (...kinds: readonly Judged['what'][]) =>
  ({ what }: Judged): boolean =>
    kinds.includes(what);

/** The share of these with one of the outcomes, in percent; `undefined` when there are none. */
export function share(of: readonly Judged[], ...outcomes: readonly Outcome[]): number | undefined {
  if (of.length === 0) return undefined;
  return (100 * of.filter(({ outcome }) => outcomes.includes(outcome)).length) / of.length;
}

function mean(results: readonly Result[], figure: (all: readonly Judged[]) => number | undefined): number {
  const shares = results.map(({ all }) => figure(all)).filter((one) => one !== undefined);
  return shares.length === 0 ? Number.NaN : shares.reduce((sum, one) => sum + one, 0) / shares.length;
}

export function figuresOf(results: readonly Result[]): Figures {
  const rate = (kinds: readonly Judged['what'][], ...outcomes: readonly Outcome[]): number =>
    mean(results, (all) => share(all.filter(isOf(...kinds)), ...outcomes));
  return {
    workbooks: results.length,
    tables: rate(['table'], 'right'),
    tablesOrAsked: rate(['table'], 'right', 'asked'),
    columns: rate(['column'], 'right'),
    columnsOrAsked: rate(['column'], 'right', 'asked'),
    columnsWrong: rate(['column'], 'wrong'),
    statuses: rate(['status'], 'right'),
    deadlines: rate(['deadline'], 'right'),
    rowsWrong: rate(['status', 'deadline'], 'wrong'),
    falseTables: results.reduce((sum, { falseTables }) => sum + falseTables.length, 0),
    questions: results.reduce((sum, { questions }) => sum + questions, 0) / results.length,
  };
}

/** The results with each thing's workbook forgotten, by a name that it has. */
export function grouped<T>(things: readonly T[], nameOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(nameOf(thing), [...(groups.get(nameOf(thing)) ?? []), thing]);
  return groups;
}
