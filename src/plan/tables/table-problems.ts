import { fieldsThat } from '../columns/field-traits';
import type { ColumnDraft } from './column-draft';
import { fieldReasons } from './column-reasons';
import type { Field } from '../field';
import { formulasWithoutResult } from './formulas-without-result';
import type { Grid } from './grid';
import { shownText } from './grid';
import { mixedKinds } from './mixed-kinds';
import { lettered } from './column-overrides';
import { mayNameState, namesState } from '../rows/state-names';
import { oneLine } from '../one-line';
import type { TableShape } from './table-shape';
import type { TitleBlock } from './table-title';
import type { ToldBands } from '../rows/told-bands';
import { unsureBands } from './unsure-bands';
import type { ColumnReading, HeadedColumn, Problem, TableReading } from '../reading';

/** Without one of these an action cannot be followed up; the table is told once that it lacks the column. */
const needed = [
  ['owner', 'missing-owner'],
  ['deadline', 'missing-deadline'],
  ['status', 'missing-status'],
] as const satisfies readonly (readonly [Field, Problem['code']])[];

/** What may say how the rows stand, where nothing else does and nobody has said that it does not. */
function stateAsked(
  { groups, sheet, headerRow, columns }: TableReading,
  { lines }: TitleBlock,
  { fieldOf }: ToldBands,
): { readonly row: number; readonly column: number; readonly text: string } | undefined {
  const column = columns[0]?.column ?? 1;
  const titles = [...lines].reverse().map((line) => ({ ...line, column }));
  const places = [...groups, ...titles, { row: headerRow, column, text: sheet }];
  const open = places.find(({ text }) => mayNameState(text) && fieldOf(text) === undefined);
  if (open) return open;
  // "Genomförda åtgärder" over the actions may be those that are done, or those that are to be.
  const main = columns.find(({ field, more }) => field === 'title' && more === undefined);
  const heading = main?.heading.trim() ?? '';
  return main && namesState(heading) && fieldOf(heading) === undefined
    ? { row: headerRow, column: main.column, text: heading }
    : undefined;
}

function lacking(table: TableReading, title: TitleBlock, toldBands: ToldBands): Problem[] {
  if (table.kind !== 'actions' || table.rows.length === 0) return [];
  const at = { sheet: table.sheet, row: table.headerRow, column: table.columns[0]?.column ?? 1 };
  return needed.flatMap(([field, code]): Problem[] => {
    const says =
      field === 'status'
        ? table.rows.some(({ status }) => status.status !== 'missing')
        : field === 'owner'
          ? table.rows.some(({ owners }) => owners.length > 0)
          : table.rows.some(({ deadline }) => deadline.kind !== 'missing');
    const has = table.columns.some(
      (column) => column.field === field || (field === 'status' && column.more === 'unitStatus'),
    );
    if (has || says) return [];
    const note: Problem = { code, severity: 'note', at };
    const state = field === 'status' ? stateAsked(table, title, toldBands) : undefined;
    if (state === undefined) return [note];
    const { row, column, text: found } = state;
    const place = { sheet: table.sheet, row, column };
    return [
      note,
      { code: 'unsure-band', severity: 'warning', at: place, found, candidates: ['status', 'unknown'] },
    ];
  });
}

const counted: ReadonlySet<string> = new Set(fieldsThat(({ isCounted }) => isCounted));

/** A question with more answers than this helps nobody. */
const ANSWERS = 2;
const CELLS_SHOWN = 3;
const HEADINGS_SHOWN = 6;

/** A few different cells of a column, as shown: enough to know again what stands in it. */
function cellsOf(table: TableReading, grid: Grid, column: number): readonly string[] {
  const cells = new Set<string>();
  for (let row = table.firstRow; row <= table.lastRow && cells.size < CELLS_SHOWN; row += 1) {
    const text = row > 0 ? shownText(grid, row, column) : '';
    if (text !== '') cells.add(oneLine(text).slice(0, 60));
  }
  return [...cells];
}

/** The columns among which the person chooses, the one that is read now first where one is. */
function headedColumns(
  table: TableReading,
  asked: number,
  contenders: readonly ColumnDraft[],
): readonly HeadedColumn[] {
  const among = new Set([asked, ...contenders.map(({ column }) => column)]);
  const columns = table.columns.filter(({ column }) => among.has(column));
  // Of columns that follow one another in time the newest is asked about, and read.
  const rank = ({ column, field }: ColumnReading): number =>
    field === 'unknown' ? 2 : column === asked ? 0 : 1;
  const isAlone = (heading: string): boolean =>
    columns.filter((other) => other.heading.trim() === heading.trim()).length === 1;
  return columns
    .sort((a, b) => rank(a) - rank(b))
    .map(({ column, heading }) => ({
      column,
      heading: isAlone(heading) ? oneLine(heading.trim()) : lettered(oneLine(heading.trim()), column),
    }));
}

/** Whether one of the columns that are asked about is read meanwhile. */
const isReadNow = ({ columns }: TableReading, draft: ColumnDraft | undefined): boolean =>
  columns.some(
    ({ column, field }) =>
      field !== 'unknown' && (draft?.contenders ?? []).some((other) => other.column === column),
  );

function ofColumns(
  table: TableReading,
  drafts: readonly ColumnDraft[],
  grid: Grid,
  today: string,
): Problem[] {
  return table.columns.flatMap((column): Problem[] => {
    const at = { sheet: table.sheet, row: table.headerRow, column: column.column };
    const found = column.heading.trim();
    const draft = drafts.find((one) => one.column === column.column);
    const isFilled = (draft?.content.filled ?? 0) > 0;
    const rivals = draft?.rivals ?? [];
    const isUnknown = column.field === 'unknown' && column.more === undefined;
    if (isUnknown && (rivals.length === 0 || !isFilled)) {
      return isFilled || found !== '' ? [{ code: 'unnamed-heading', severity: 'note', at, found }] : [];
    }
    const isDoubtful = column.certainty === 'guess' && (isUnknown || column.field !== 'unknown') && isFilled;
    if (!isDoubtful) return [];
    // What it is read as is among the answers.
    const isAmong = isUnknown || rivals.includes(column.field);
    const candidates = isAmong ? rivals : [column.field, ...rivals].slice(0, ANSWERS);
    const cells = cellsOf(table, grid, column.column);
    const severity = candidates.some((field) => counted.has(field)) ? 'warning' : 'note';
    const reasons = draft ? fieldReasons(draft, candidates, drafts, today) : [];
    const contenders = draft?.contenders ?? [];
    const columns = contenders.length > 0 ? headedColumns(table, column.column, contenders) : undefined;
    return [
      {
        code: 'doubtful-heading',
        severity,
        at,
        found,
        candidates,
        cells,
        reasons,
        ...(columns && { columns, ...(isUnknown && !isReadNow(table, draft) ? { isUnread: true } : {}) }),
      },
    ];
  });
}

/** So many headings that come again are those of another table, side by side with this one. */
const ANOTHER_TABLE = 2;

/** The same heading over several columns that hold something: only the person knows which counts. */
function repeated(table: TableReading, drafts: readonly ColumnDraft[]): Problem[] {
  const seen = new Map<string, number>();
  const problems = drafts.flatMap((draft): Problem[] => {
    const key = draft.header?.heading.key ?? '';
    const band = draft.header?.band ?? '';
    if (key === '' || draft.content.filled === 0 || draft.more === 'hidden') return [];
    const before = seen.get(`${band}\n${key}`);
    seen.set(`${band}\n${key}`, draft.column);
    if (before === undefined) return [];
    const found = draft.header?.text.trim() ?? '';
    return [
      {
        code: 'several-headings',
        severity: 'note',
        at: { sheet: table.sheet, row: table.headerRow, column: draft.column },
        found,
      },
    ];
  });
  return problems.map((problem, index) =>
    index === 0 && problems.length >= ANOTHER_TABLE ? { ...problem, severity: 'warning' } : problem,
  );
}

/** Each unit has a status of its own, and nothing says which of them is the action's. */
function ofUnits(table: TableReading): Problem[] {
  const units = table.columns.filter(({ more }) => more === 'unitStatus');
  const [first] = units;
  if (!first) return [];
  const at = { sheet: table.sheet, row: table.headerRow, column: first.column };
  const cells = units.map(({ heading }) => oneLine(heading));
  const found = cells[0] ?? '';
  return [{ code: 'several-headings', severity: 'warning', at, found, candidates: ['status'], cells }];
}

/** Cells merged downwards among the items, told once: their value is read for every row they cover. */
function merged(table: TableReading, grid: Grid): Problem[] {
  const left = table.columns[0]?.column ?? 1;
  const right = table.columns.at(-1)?.column ?? left;
  const first = grid.sheet.merges
    .filter(
      ({ row, column, rows }) =>
        rows > 1 && row >= table.firstRow && row < table.lastRow && column >= left && column <= right,
    )
    .sort((a, b) => a.row - b.row || a.column - b.column)[0];
  if (!first) return [];
  const at = { sheet: table.sheet, row: first.row, column: first.column };
  return [{ code: 'merged-cells', severity: 'note', at }];
}

/** Rows among the items that could not be read as anything. */
function listedRows(table: TableReading, grid: Grid): Problem[] {
  return table.skipped.flatMap(({ row, why }): Problem[] => {
    if (why !== 'note' || row > table.lastRow || row < table.firstRow) return [];
    const column = Math.max(1, grid.first[row] ?? 1);
    return [
      {
        code: 'listed-row',
        severity: 'note',
        at: { sheet: table.sheet, row, column },
        found: shownText(grid, row, column).slice(0, 80),
      },
    ];
  });
}

/** Two kinds of table explain its columns: what it lists decides what is counted. */
function openKind({ sheet, kind, rivalKind, headerRow, columns, rows }: TableReading): Problem[] {
  if (rivalKind === undefined || rows.length === 0) return [];
  const at = { sheet, row: headerRow, column: columns[0]?.column ?? 1 };
  const headings = columns.map(({ heading }) => oneLine(heading.trim())).filter((text) => text !== '');
  const found = headings.slice(0, HEADINGS_SHOWN).join(', ');
  return [{ code: 'unsure-kind', severity: 'warning', at, found, candidates: [kind, rivalKind] }];
}

/** What a person should know about the table as a whole. */
export const tableProblems = (
  table: TableReading,
  shape: TableShape,
  grid: Grid,
  today: string,
  title: TitleBlock,
): readonly Problem[] => [
  ...openKind(table),
  ...ofColumns(table, shape.columns, grid, today),
  ...repeated(table, shape.columns),
  ...ofUnits(table),
  ...lacking(table, title, shape.toldBands),
  ...formulasWithoutResult(table, grid.sheet),
  ...merged(table, grid),
  ...listedRows(table, grid),
  ...mixedKinds(table, grid),
  ...unsureBands(table, shape, title.outer?.text ?? null),
];
