import { join } from 'node:path';
import { figuresOf, grouped, share, type Figures, type Result } from './reading-figures';
import { examples, type Example } from './generate';
import type { Judged } from './judge';
import { layouts } from './layouts/layouts';
import { allMasked, oneMasked } from './masks';
import { measure } from './measure';
import { sharedExamples } from './shared-examples';
import { wordsFrom, type Part } from './words';

export interface Order {
  /** The project's folder. */
  readonly root: string;
  readonly seed: number;
  readonly count: number;
  /** A layout or a field. */
  readonly only?: string;
}

export interface Report {
  readonly page: string;
  readonly failures: readonly string[];
}

interface DataSet {
  readonly name: string;
  readonly results: readonly Result[];
}

/** So many of the generated workbooks are read with headings masked; one heading at a time takes a reading for each column. */
const [ALL_MASKED, ONE_MASKED] = [150, 60];

/** Their failures are not told: they would show the words. */
const HELD_OUT = 'generated, held-out words';
const NORWEGIAN_HELD_OUT = 'generated in Norwegian, held-out words';

const percent = (rate: number | undefined): string =>
  rate === undefined || Number.isNaN(rate) ? '–' : rate.toFixed(1);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const figureHeads = [
  'tables',
  'or asked',
  'columns',
  'or asked',
  'columns wrong',
  'statuses',
  'deadlines',
  'wrong silently',
];

const figureCells = (of: Figures): string[] =>
  [
    of.tables,
    of.tablesOrAsked,
    of.columns,
    of.columnsOrAsked,
    of.columnsWrong,
    of.statuses,
    of.deadlines,
    of.rowsWrong,
  ].map(percent);

const dataSetTable = (sets: readonly DataSet[]): string =>
  table(
    ['workbooks', 'of them', ...figureHeads, 'false tables', 'questions'],
    sets.map(({ name, results }) => {
      const figures = figuresOf(results);
      return [
        name,
        String(figures.workbooks),
        ...figureCells(figures),
        String(figures.falseTables),
        percent(figures.questions),
      ];
    }),
  );

function layoutTable(results: readonly Result[]): string {
  const rows = [...grouped(results, ({ layout }) => layout)].map(([layout, of]) => {
    const figures = figuresOf(of);
    return [
      layout,
      String(of.length),
      ...figureCells(figures),
      String(figures.falseTables),
      percent(figures.questions),
    ];
  });
  return table(['layout', 'workbooks', ...figureHeads, 'false tables', 'questions'], rows);
}

/** Every thing counts the same here; what is lost with its table is not in it. */
function fieldTable(open: readonly Result[], heldOut: readonly Result[]): string {
  const columnsOf = (results: readonly Result[]): Map<string, Judged[]> =>
    grouped(
      results
        .flatMap(({ all }) => all)
        .filter(({ what, outcome }) => what === 'column' && outcome !== 'lost'),
      ({ field }) => field,
    );
  const [first, second] = [columnsOf(open), columnsOf(heldOut)];
  const cells = (of: readonly Judged[] = []): string[] => [
    String(of.length),
    percent(share(of, 'right')),
    percent(share(of, 'asked')),
    percent(share(of, 'wrong')),
  ];
  const rows = [...first]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, of]) => [field, ...cells(of), ...cells(second.get(field))]);
  const heads = ['columns', 'right', 'asked', 'wrong'];
  return table(['field', ...heads, ...heads.map((head) => `${head}, held out`)], rows);
}

/** Of all masked tables and known columns together, as a count; what is read in a table that is lost is not right. */
function maskedRow(name: string, all: readonly Result[], one: readonly Result[]): string[] {
  const of = (results: readonly Result[], what: Judged['what']): Judged[] =>
    results
      .flatMap((result) => result.all)
      .filter((thing) => thing.what === what && thing.field !== 'unknown');
  const [tables, columns, single] = [of(all, 'table'), of(all, 'column'), of(one, 'column')];
  return [
    name,
    String(tables.length),
    percent(share(tables, 'right')),
    percent(share(tables, 'right', 'asked')),
    percent(share(columns, 'right')),
    percent(share(columns, 'wrong')),
    String(single.length),
    percent(share(single, 'right')),
    percent(share(single, 'right', 'asked')),
    percent(share(single, 'wrong')),
  ];
}

const maskedHeads = [
  'workbooks',
  'tables',
  'all masked: found',
  'or asked',
  'columns right',
  'columns wrong',
  'one masked: columns',
  'right',
  'or asked',
  'wrong',
];

const matches = (only: string | undefined, { layout }: Result, { field }: Judged): boolean =>
  only === undefined || only === layout || only === field;

function failuresOf({ name, results }: DataSet, only?: string): string[] {
  return results.flatMap((result) => [
    ...result.all
      .filter((thing) => thing.outcome !== 'right' && matches(only, result, thing))
      .map(({ outcome, line }) => `${name} · ${result.name} · ${outcome} · ${line}`),
    ...result.falseTables.map((line) => `${name} · ${result.name} · false · ${line}`),
  ]);
}

/** Measures everything there is to measure, and puts it on a page. */
export function reportOn({ root, seed, count, only }: Order): Report {
  const folder = join(root, 'tests', 'reading');
  const isLayout = only !== undefined && only in layouts;
  const drawn = (part: Part, isNorwegian = false): Example[] =>
    examples(seed, count, wordsFrom(folder, part), isLayout ? only : undefined, isNorwegian);
  const shared = (...path: string[]): Example[] => sharedExamples(join(root, '..', 'shared', ...path));
  const sources: readonly (readonly [string, Example[]])[] = [
    ['generated, open words', drawn('open')],
    [HELD_OUT, drawn('held-out')],
    ['generated in Norwegian, open words', drawn('open', true)],
    [NORWEGIAN_HELD_OUT, drawn('held-out', true)],
    ['cases/reading', shared('cases', 'reading')],
    ['workbooks/sv', shared('workbooks', 'sv')],
  ];
  const sets = sources.map(([name, of]): DataSet => ({ name, results: measure(of) }));
  const masked = sources.map(([name, of]) =>
    maskedRow(
      name,
      measure(of.slice(0, ALL_MASKED).map(allMasked)),
      measure(of.slice(0, ONE_MASKED).flatMap(oneMasked)),
    ),
  );
  const [open, heldOut] = [sets[0]?.results ?? [], sets[1]?.results ?? []];
  const page = [
    dataSetTable(sets),
    '## With headings masked',
    table(maskedHeads, masked),
    '## By field: columns of tables that were found',
    fieldTable(open, heldOut),
    '## By layout, open words',
    layoutTable(open),
    '## By layout, held-out words',
    layoutTable(heldOut),
  ].join('\n\n');
  return {
    page,
    failures: sets
      .filter(({ name }) => name !== HELD_OUT && name !== NORWEGIAN_HELD_OUT)
      .flatMap((set) => failuresOf(set, only)),
  };
}
