import type { Area } from '../../book/area';
import { sameValue, type CellValue } from '../../book/cells';
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
import type { Field, Language } from '../../plan/field';
import type { PlanReading, RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { freeNumber } from '../sheets/free-number';
import { markName } from '../sheets/own-sheet';
import { columnRules } from '../structure/column-rules';
import type { MinutesDecision } from './minute-decisions';
import { minutesMemory, type ListedMarks } from './minutes-memory';
import { isSaid, markOf } from './record';

/** A decision as the list of decisions has it. */
export interface ListedDecision {
  readonly number: string;
  readonly day: string;
  readonly text: string;
  readonly owner: CellValue;
  readonly due: CellValue;
  /** The number of the action or the finding that it is about. */
  readonly of: string | null;
  /** What was written of it last, and nothing where it is new. */
  readonly listed: ListedMarks | null;
}

interface ListColumn {
  readonly field: Field;
  readonly more?: string;
  readonly width: number;
  readonly cell?: (decision: ListedDecision, text: Text) => CellInput;
}

/** "Handlingsplanen fastställs.": what is carried out by being decided. */
const ADOPTS =
  /(?:antas|antogs|fastställs|fastställdes|godkänns|godkändes|läggs till handlingarna|noteras|noterades|(?:is|are|was|were) (?:adopted|approved|noted))[.!]?$/iu;

const isDoneAtOnce = ({ text, owner, due }: ListedDecision): boolean =>
  ADOPTS.test(text.trim()) && !isSaid(owner) && !isSaid(due);

const columns: readonly ListColumn[] = [
  { field: 'id', width: 13, cell: ({ number }) => number },
  { field: 'unknown', more: 'meeting', width: 12, cell: ({ day }) => ({ date: day }) },
  { field: 'title', width: 56, cell: ({ text }) => text },
  { field: 'links', width: 14, cell: ({ of }) => of },
  { field: 'owner', width: 20, cell: ({ owner }) => owner },
  { field: 'deadline', width: 14, cell: ({ due }) => due },
  {
    field: 'status',
    width: 14,
    cell: (decision, text) => text.status[isDoneAtOnce(decision) ? 'done' : 'notStarted'],
  },
  { field: 'comment', width: 28 },
  { field: 'unknown', more: 'reportedBack', width: 16 },
];

const HEADING_ROW = 3;
const MARK = 'decisions_';

interface StandingList {
  readonly sheet: SheetSnapshot;
  readonly table: TableReading;
}

/** The numbers that have been listed, by what is remembered of the minutes. */
const listedNumbers = (book: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(
    [...minutesMemory(book).values()].flatMap((bases) =>
      bases.flatMap(({ number, listed }) => (listed ? [number] : [])),
    ),
  );

/** The list that an earlier run made, as it stands and is read: by its hidden name, else by the decisions in it. */
export function standingList(book: WorkbookSnapshot, reading: PlanReading): StandingList | undefined {
  for (const { name, area } of book.names) {
    if (!name.toLowerCase().startsWith(markName(MARK)) || !area) continue;
    const sheet = sheetNamed(book, area.sheet);
    const table = reading.tables.find(({ kind, sheet: on }) => kind === 'decisions' && on === area.sheet);
    if (sheet && table) return { sheet, table };
  }
  const listed = listedNumbers(book);
  const table = reading.tables.find(
    ({ kind, rows }) => kind === 'decisions' && rows.some(({ id }) => id !== null && listed.has(id)),
  );
  const sheet = table && sheetNamed(book, table.sheet);
  return sheet && { sheet, table };
}

/** All decisions of the workbook by their numbers. */
export const decisionRows = (reading: PlanReading): ReadonlyMap<string, RowReading> =>
  new Map(
    reading.tables.flatMap(({ kind, rows }) =>
      kind === 'decisions'
        ? rows.flatMap((row) => (row.id === null || row.id === '' ? [] : [[row.id, row] as const]))
        : [],
    ),
  );

const columnOf = ({ columns: all }: TableReading, field: Field, more?: string): number | undefined =>
  all.find((one) => one.field === field && one.more === more)?.column;

/** New decisions below the rows that are there, each part in the column of its field. */
function appended(
  book: WorkbookSnapshot,
  { sheet, table }: StandingList,
  decisions: readonly ListedDecision[],
  text: Text,
): readonly Edit[] {
  if (decisions.length === 0) return [];
  const row = extentOf(sheet).rows + 1;
  const places = columns.flatMap(({ field, more, cell }) => {
    const column = columnOf(table, field, more);
    return column === undefined ? [] : [{ column, cell }];
  });
  const left = Math.min(...places.map(({ column }) => column));
  const right = Math.max(...places.map(({ column }) => column));
  const line = (decision: ListedDecision): readonly CellInput[] =>
    Array.from({ length: right - left + 1 }, (_, index) => {
      const place = places.find(({ column }) => column === left + index);
      return place?.cell?.(decision, text) ?? null;
    });
  const area: Area = {
    sheet: sheet.name,
    row,
    column: left,
    rows: decisions.length,
    columns: right - left + 1,
  };
  const added = (field: Field): Area | undefined => {
    const column = columnOf(table, field);
    return column === undefined ? undefined : { ...area, column, columns: 1 };
  };
  const native = sheet.tables.find(({ area: { row: top } }) => top === table.headerRow);
  const rows = row + decisions.length - (native?.area.row ?? 0);
  return [
    { kind: 'writeCells', at: { sheet: sheet.name, row, column: left }, cells: decisions.map(line) },
    { kind: 'setLook', area, look: 'body' },
    ...(native
      ? [
          {
            kind: 'setTable',
            sheet: sheet.name,
            name: native.name,
            area: { ...native.area, rows },
          } satisfies Edit,
        ]
      : []),
    ...columnRules(book, added('status'), added('deadline'), text),
  ];
}

function created(
  book: WorkbookSnapshot,
  decisions: readonly ListedDecision[],
  language: Language,
  text: Text,
): readonly Edit[] {
  if (decisions.length === 0) return [];
  const sheet = freeSheetName(book, text.minutes.list.sheet);
  const block = (row: number, rows: number, column = 1, wide = columns.length): Area => ({
    sheet,
    row,
    column,
    rows,
    columns: wide,
  });
  const first = HEADING_ROW + 1;
  const below = (field: Field): Area =>
    block(first, decisions.length, columns.findIndex((one) => one.field === field) + 1, 1);
  const number = freeNumber(book, (one) => [markName(`${MARK}${one}`)]);
  return [
    { kind: 'addSheet', sheet },
    { kind: 'setName', name: markName(`${MARK}${number}`), area: block(1, 1, 1, 1), hidden: true },
    { kind: 'writeCells', at: { sheet, row: 1, column: 1 }, cells: [[text.minutes.list.title]] },
    {
      kind: 'writeCells',
      at: { sheet, row: HEADING_ROW, column: 1 },
      cells: [
        columns.map(({ field, more }) => columnFor('decisions', field, more)?.heading[language] ?? null),
        ...decisions.map((decision) => columns.map(({ cell }) => cell?.(decision, text) ?? null)),
      ],
    },
    { kind: 'setWidths', sheet, column: 1, widths: columns.map(({ width }) => width) },
    { kind: 'freeze', sheet, rows: HEADING_ROW, columns: 0 },
    {
      kind: 'setTable',
      sheet,
      name: freeTableName(book, text.minutes.list.table),
      area: block(HEADING_ROW, decisions.length + 1),
    },
    { kind: 'setLook', area: block(1, 1, 1, 1), look: 'title' },
    { kind: 'setLook', area: block(HEADING_ROW, 1), look: 'heading' },
    { kind: 'setLook', area: block(first, decisions.length), look: 'body' },
    {
      kind: 'setPage',
      sheet,
      page: {
        orientation: 'landscape',
        titleRows: { first: HEADING_ROW, last: HEADING_ROW },
        isFitted: true,
      },
    },
    ...columnRules(book, below('status'), below('deadline'), text),
  ];
}

/** The parts of a row that follow the minutes until a person has changed them. */
const followed = [
  ['title', 'text'],
  ['owner', 'owner'],
  ['deadline', 'due'],
] as const;

/** Cells of decisions that are listed already, where the minutes say something else now. */
function followedUp(
  { sheet, table }: StandingList,
  { number, listed, ...decision }: ListedDecision,
): readonly Edit[] {
  const row = table.rows.find(({ id }) => id === number);
  if (!row || !listed) return [];
  return followed.flatMap(([field, part]): Edit[] => {
    const column = columnOf(table, field);
    if (column === undefined) return [];
    const standing = valueAt(sheet, row.row, column);
    const wanted = decision[part];
    const isOwn = markOf(standing) !== listed[part];
    if (isOwn || sameValue(standing, wanted)) return [];
    return [{ kind: 'writeCells', at: { sheet: sheet.name, row: row.row, column }, cells: [[wanted]] }];
  });
}

/** What is remembered of a decision once it is listed. */
export const listedMarks = ({
  text,
  owner,
  due,
}: Pick<ListedDecision, 'text' | 'owner' | 'due'>): ListedMarks => ({
  text: markOf(text),
  owner: markOf(owner),
  due: markOf(due),
});

/**
 * The list of the decisions of all meetings, a row each, to follow them up in. One that has been listed once is not listed
 * again, also where a person has deleted its row; its cells follow the minutes until she has changed them.
 */
export function decisionListEdits(
  book: WorkbookSnapshot,
  reading: PlanReading,
  decisions: readonly ListedDecision[],
  language: Language,
  text: Text,
): readonly Edit[] {
  const list = standingList(book, reading);
  const known = decisionRows(reading);
  const added = decisions.filter(({ number, listed }) => listed === null && !known.has(number));
  if (!list) return created(book, added, language, text);
  return [
    ...decisions.flatMap((decision) => followedUp(list, decision)),
    ...appended(book, list, added, text),
  ];
}

/** `Å-22 Utrusta två mötesrum`: the action or the finding that has this number, where one alone has. */
export function rowOf({ of }: MinutesDecision, reading: PlanReading): RowReading | undefined {
  if (of === null) return undefined;
  const rows = reading.tables.flatMap(({ kind, rows: all }) =>
    kind === 'actions' || kind === 'findings' ? all : [],
  );
  const [word = ''] = of.split(' ');
  const named = rows.filter(({ id }) => id !== null && id !== '' && (id === word || of.startsWith(`${id} `)));
  return named.length === 1 ? named[0] : undefined;
}
