import { textOf } from '../../book/cells';
import type { Pausable } from '../../book/pausable';
import { emptySheet, type WorkbookSnapshot } from '../../book/snapshot';
import type { Field } from '../field';
import { planInSteps } from '../read-plan';
import type { FindingKind, ReadingRequest, RowReading, TableReading } from '../reading';
import { saidIn } from '../said-in';
import type { TableChoice } from '../settings/settings';
import { programListWith } from '../tables/program-lists';
import { announcedKind, gradeAlone } from './finding-heading';
import { labelReader, tableOfCards } from './finding-cards';
import { kindUnder, ownKind } from './own-kind';
import type { Cells } from './pasted-cells';
import type { PastedFinding, PastedFindings } from './pasted-finding';
import { pastedLines } from './pasted-lines';

/** Nobody sees the sheet. */
const SHEET = 'Pasted';

/** The finding's own words, by which it is known again. */
export const findingText = (table: TableReading, row: RowReading): string =>
  saidIn(table, row, 'finding.text') || row.title;

const findingOf =
  (table: TableReading) =>
  (row: RowReading): PastedFinding => {
    const said = (field: Field, more?: string): string => saidIn(table, row, field, more);
    const text = findingText(table, row);
    const own = ownKind(text, row.finding ?? undefined);
    const read = row.finding?.kind === 'unknown' ? gradeAlone(said('finding.kind')) : undefined;
    return {
      ref: row.id,
      kind: own?.kind ?? read ?? row.finding ?? { kind: 'unknown' },
      text: own?.text ?? text,
      requirement: said('finding.requirement'),
      cause: said('finding.cause'),
      action: said('title', 'action'),
      more: {
        'finding.kind': said('finding.kind'),
        owner: said('owner'),
        deadline: said('deadline'),
        status: said('status'),
      },
      source: [...row.cells.values()].map(textOf).join('\t'),
    };
  };

/** A row of a table that has no headings: the longest of its cells, but for the one that names its kind, is the finding. */
function ofRow(row: readonly string[], above: FindingKind): PastedFinding {
  const [stated = above] = row.flatMap((cell) => announcedKind(cell) ?? []);
  const kind = kindUnder(above, stated);
  const texts = row.filter((cell) => cell !== '' && announcedKind(cell) === undefined);
  const [text = row.join(' ')] = [...texts].sort((a, b) => b.length - a.length);
  const ref = texts.find((cell) => cell !== text && /^[\p{L}\d.-]{1,8}$/u.test(cell)) ?? null;
  const others = texts.filter((cell) => cell !== text && cell !== ref);
  return {
    ref,
    kind,
    text: [text, ...others].join(' · '),
    requirement: '',
    cause: '',
    action: '',
    source: row.join('\t'),
  };
}

const isList = (cell: string): boolean => pastedLines(cell).filter(({ opens }) => opens !== null).length > 1;

const announces = (cell: string | undefined): boolean =>
  cell !== undefined && announcedKind(cell) !== undefined;

/** Lists that stand in the cells of a table, beside or below the names of their kinds, as a text of such lists. */
export function listsInCells(cells: Cells): string | undefined {
  const [first = [], ...others] = cells;
  const isAcross = first.length > 1 && others.length > 0 && first.every((cell) => announces(cell));
  if (isAcross) {
    return first
      .flatMap((heading, column) => [heading, '', ...others.map((row) => `${row[column] ?? ''}\n`)])
      .join('\n');
  }
  const isBeside = cells.every(([name, ...lists]) => announces(name) && lists.length === 1);
  return isBeside && cells.some(([, list = '']) => isList(list))
    ? cells.map(([name = '', list = '']) => `${name}\n\n${list}\n`).join('\n')
    : undefined;
}

/** Fields of a table that a finding has parts for. */
const carried: readonly (readonly [field: Field, more?: string])[] = [
  ['finding.ref'],
  ['finding.kind'],
  ['finding.text'],
  ['finding.requirement'],
  ['finding.cause'],
  ['title'],
  ['title', 'action'],
  ['owner'],
  ['deadline'],
  ['status'],
];

/** Columns that a finding has no part for, each as a line: nothing is lost without a word. */
const otherColumns = ({ columns, rows }: TableReading): readonly string[] =>
  columns.flatMap(({ field, more, column, heading }) => {
    if (carried.some(([one, kind]) => one === field && kind === more)) return [];
    const texts = rows.map(({ cells }) => textOf(cells.get(column) ?? null).trim());
    const said = [...new Set(texts)].filter((text) => text !== '');
    return said.length === 0 ? [] : [`${heading}: ${said.join(' · ')}`];
  });

/** The number of the first row of headings, above the last row: most of its cells are such as lists of findings have. */
function rowOfHeadings(cells: Cells): number | undefined {
  const isLabel = labelReader();
  const at = cells.slice(0, -1).findIndex((row) => {
    const filled = row.filter((cell) => cell !== '');
    return filled.length > 1 && filled.filter(isLabel).length * 2 > filled.length;
  });
  return at < 0 ? undefined : at + 1;
}

/** What was pasted as findings are findings, whatever its headings say. */
const listAt = (row: number): TableChoice => ({ sheet: SHEET, row, left: 1, kind: 'findings' });

const bookOf = (cells: Cells): WorkbookSnapshot => ({
  sheets: [
    { ...emptySheet(SHEET), values: cells.map((row) => row.map((cell) => (cell === '' ? null : cell))) },
  ],
  otherSheets: [],
  names: [],
  properties: new Map(),
  isStructureProtected: false,
});

const asLines = (rows: Cells): readonly string[] => rows.map((row) => row.join('\t').trim());

/**
 * The findings of a table in a text. It is read as a sheet is: by its headings and its contents.
 * @param above the kind of the list that the table stands in: `null` where it stands in none, and then only a table that says
 * itself that it lists findings is one
 */
export function* tableFindings(
  cells: Cells,
  { today }: Pick<ReadingRequest, 'today'>,
  above: FindingKind | null = { kind: 'unknown' },
): Pausable<PastedFindings> {
  const cards = tableOfCards(cells);
  const rows = cards ?? cells;
  const program = cards ? undefined : programListWith(rows[0] ?? []);
  const kindsIn = (rows[0] ?? []).filter((cell) => announces(cell));
  if (!cards && !program && kindsIn.length === 1)
    return {
      findings: cells.map((row) => ofRow(row, above ?? { kind: 'unknown' })),
      audit: null,
      left: [],
      none: [],
    };
  const isFindings = ({ kind }: TableReading): boolean => kind === 'findings';
  const book = bookOf(rows);
  const read = cards ? [] : (yield* planInSteps(book, { today })).tables;
  const headings = program ? 1 : rowOfHeadings(cells);
  // Below words that lists hardly have for headings, one row or two columns may as well have none.
  const listed = read.find(
    (one) => isFindings(one) && (headings !== undefined || (one.rows.length > 1 && one.columns.length > 2)),
  );
  if (!listed && !cards && above !== null && headings === undefined)
    return { findings: cells.map((row) => ofRow(row, above)), audit: null, left: [], none: [] };
  const table =
    listed ??
    (above === null && !cards
      ? undefined
      : (yield* planInSteps(book, { today, tables: [listAt(cards ? 1 : (headings ?? 1))] })).tables.find(
          isFindings,
        ));
  if (!table) return { findings: [], audit: null, left: asLines(cells), none: [] };
  const titles = cells
    .slice(0, cards ? 0 : table.headerRow - 1)
    .map((row) => row.join(' ').trim())
    .filter((line) => line !== '');
  const findings = table.rows.map(findingOf(table)).map((finding) => {
    const isNamed = finding.kind.kind !== 'unknown' || Boolean(finding.more?.['finding.kind']);
    return { ...finding, kind: isNamed ? kindUnder(above, finding.kind) : (above ?? finding.kind) };
  });
  return {
    findings,
    audit: titles[0] ?? null,
    left: [...titles.slice(1), ...asLines(unreadIn(table, rows)), ...otherColumns(table)],
    none: [],
  };
}

/** Rows below the headings that hold text, and are neither findings nor name the kind of those below them. */
function unreadIn({ rows: read, skipped, headerRow }: TableReading, rows: Cells): Cells {
  const known = new Set(read.map(({ row }) => row));
  const repeated = skipped.flatMap(({ row, why }) => (why === 'repeated-heading' ? [row] : []));
  return rows.filter((cells, index) => {
    const row = index + 1;
    const [text, ...others] = cells.filter((cell) => cell !== '');
    if (row <= headerRow || known.has(row) || repeated.includes(row) || text === undefined) return false;
    return others.length > 0 || announcedKind(text) === undefined;
  });
}
