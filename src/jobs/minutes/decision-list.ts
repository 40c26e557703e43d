import type { Area } from '../../book/area';
import { sameValue, type CellValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import { columnFor } from '../../plan/columns/declarations';
import type { Field, Language } from '../../plan/field';
import type { PlanReading, RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { markName } from '../sheets/own-sheet';
import { columnRules } from '../structure/column-rules';
import { adopts } from './decision-words';
import type { MinutesDecision } from './minute-decisions';
import { minutesMemory, type ListedMarks } from './minutes-memory';
import { isSaid, markOf } from './record';
import { canGrow, columnOf, listRows, type ListColumn, type StandingList } from '../sheets/list-rows';
import { newList } from '../sheets/new-list';

/** A decision as the list of decisions has it. */
export interface ListedDecision {
  readonly number: string;
  readonly day: string;
  readonly text: string;
  readonly owner: CellValue;
  readonly due: CellValue;
  /** The number of the action or the finding that it is about. */
  readonly of: string | null;
  /** That something is not to be done. */
  readonly isDenied: boolean;
  /** What was written of it last, and nothing where it is new. */
  readonly listed: ListedMarks | null;
}

/** Whether it is carried out by being decided. */
export const isDoneAtOnce = ({
  text,
  owner,
  due,
  isDenied,
}: Omit<ListedDecision, 'listed' | 'number' | 'day' | 'of'>): boolean =>
  isDenied || (adopts(text) && !isSaid(owner) && !isSaid(due));

const columns: readonly ListColumn<ListedDecision>[] = [
  { field: 'id', width: 13, cell: ({ number }) => number },
  { field: 'unknown', more: 'meeting', width: 12, cell: ({ day }) => ({ date: day }) },
  { field: 'title', width: 56, cell: ({ text }) => text },
  { field: 'links', width: 14, cell: ({ of }) => of },
  { field: 'owner', width: 20, cell: ({ owner }) => owner },
  { field: 'deadline', width: 14, cell: ({ due }) => due },
  {
    field: 'status',
    width: 14,
    // How it goes with one that stood in a deleted list nobody knows.
    cell: (decision, text) =>
      isDoneAtOnce(decision) ? text.status.done : decision.listed ? null : text.status.notStarted,
  },
  { field: 'comment', width: 28 },
  { field: 'unknown', more: 'reportedBack', width: 16 },
];

const MARK = 'decisions_';

/** The numbers that have been listed, by what is remembered of the minutes. */
const listedNumbers = (book: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(
    [...minutesMemory(book).values()].flatMap((bases) =>
      bases.flatMap(({ number, listed }) => (listed ? [number] : [])),
    ),
  );

/**
 * The lists that earlier runs made, the oldest first, as they stand and are read: by their hidden names, else by the
 * decisions in them.
 */
export function standingLists(book: WorkbookSnapshot, reading: PlanReading): readonly StandingList[] {
  const decisions = reading.tables.filter(({ kind }) => kind === 'decisions');
  const listOn = (tables: readonly TableReading[]): readonly StandingList[] =>
    tables.flatMap((table) => {
      const sheet = sheetNamed(book, table.sheet);
      return sheet ? [{ sheet, table }] : [];
    });
  const mark = markName(MARK);
  const numberOf = (name: string): number => Number(name.slice(mark.length));
  const marked = book.names
    .filter(({ name, area }) => area && name.toLowerCase().startsWith(mark))
    .sort((one, other) => numberOf(one.name) - numberOf(other.name))
    .flatMap(({ area }) => listOn(decisions.filter(({ sheet }) => sheet === area?.sheet).slice(0, 1)));
  if (marked.length > 0) return marked;
  const listed = listedNumbers(book);
  return listOn(
    decisions.filter(({ rows }) => rows.some(({ id }) => id !== null && listed.has(id))).slice(0, 1),
  );
}

/** Whether no list of Planbok's stands: none has been made, or it was deleted with its sheet. */
export const hasNoList = (book: WorkbookSnapshot, reading: PlanReading): boolean =>
  standingLists(book, reading).length === 0 &&
  !book.names.some(
    ({ name, area }) => name.toLowerCase().startsWith(markName(MARK)) && area && sheetNamed(book, area.sheet),
  );

/** All decisions of the workbook by their numbers. */
export const decisionRows = (reading: PlanReading): ReadonlyMap<string, RowReading> =>
  new Map(
    reading.tables.flatMap(({ kind, rows }) =>
      kind === 'decisions'
        ? rows.flatMap((row) => (row.id === null || row.id === '' ? [] : [[row.id, row] as const]))
        : [],
    ),
  );

function created(
  book: WorkbookSnapshot,
  decisions: readonly ListedDecision[],
  language: Language,
  text: Text,
): readonly Edit[] {
  if (decisions.length === 0) return [];
  const { edits, below } = newList(book, {
    mark: MARK,
    sheet: text.minutes.list.sheet,
    table: text.minutes.list.table,
    title: text.minutes.list.title,
    headings: columns.map(
      ({ field, more }) => columnFor('decisions', field, more)?.heading[language] ?? null,
    ),
    lines: decisions.map((decision) => columns.map(({ cell }) => cell?.(decision, text) ?? null)),
    widths: columns.map(({ width }) => width),
  });
  const columnOfField = (field: Field): Area => below(columns.findIndex((one) => one.field === field));
  return [...edits, ...columnRules(book, columnOfField('status'), [columnOfField('deadline')], text)];
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
 * again, also where a person has deleted its row, unless the whole list is gone with its sheet; its cells follow the minutes
 * until she has changed them.
 */
export function decisionListEdits(
  book: WorkbookSnapshot,
  reading: PlanReading,
  decisions: readonly ListedDecision[],
  language: Language,
  text: Text,
): readonly Edit[] {
  const lists = standingLists(book, reading);
  const known = decisionRows(reading);
  const isGone = hasNoList(book, reading);
  const added = decisions.filter(({ number, listed }) => (isGone || listed === null) && !known.has(number));
  const last = lists.at(-1);
  return [
    ...lists.flatMap((list) => decisions.flatMap((decision) => followedUp(list, decision))),
    ...(last && canGrow(last)
      ? listRows(book, last, columns, added, text)
      : created(book, added, language, text)),
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
