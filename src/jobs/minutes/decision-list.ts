import type { Area } from '../../book/area';
import { sameValue, type CellValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import { columnFor } from '../../plan/columns/declarations';
import type { Field, Language } from '../../plan/field';
import type { PlanReading, RowReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { markName } from '../sheets/own-sheet';
import { columnRules } from '../structure/column-rules';
import type { MinutesDecision } from './minute-decisions';
import { minutesMemory, type ListedMarks } from './minutes-memory';
import { isSaid, markOf } from './record';
import { columnOf, listRows, type ListColumn, type StandingList } from '../sheets/list-rows';
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
  /** What was written of it last, and nothing where it is new. */
  readonly listed: ListedMarks | null;
}

/** "Handlingsplanen fastställs.": what is carried out by being decided. */
const ADOPTS =
  /(?:antas|antogs|fastställs|fastställdes|godkänns|godkändes|läggs till handlingarna|noteras|noterades|(?:is|are|was|were) (?:adopted|approved|noted))[.!]?$/iu;

const isDoneAtOnce = ({ text, owner, due }: ListedDecision): boolean =>
  ADOPTS.test(text.trim()) && !isSaid(owner) && !isSaid(due);

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
    cell: (decision, text) => text.status[isDoneAtOnce(decision) ? 'done' : 'notStarted'],
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
  return [...edits, ...columnRules(book, columnOfField('status'), columnOfField('deadline'), text)];
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
    ...listRows(book, list, columns, added, text),
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
