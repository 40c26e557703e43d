import type { Address } from '../../book/area';
import { textOf } from '../../book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import { oneLine } from '../../plan/one-line';
import type { PlanReading, Problem, TableReading } from '../../plan/reading';
import { dayNamed } from './agenda-state';
import { mayBeOne, saidTimes, type SaidTime } from './said-times';

/** A text that says when the previous meeting was. */
interface Statement {
  readonly at: Address;
  readonly text: string;
  readonly times: readonly SaidTime[];
}

const EARLIER = /föregående|förra|forrige|tidigare|tidligere|previous|earlier|last/iu;
const REVIEW =
  /led(?:ningens|elsens)\s+(?:genomgång|uppföljning|gjennomgang|gjennomgåelse|oppfølging)|management\s+review|(?:föregående|förra|forrige|previous|last)\s+(?:möte|mötet|møte|genomgång|gjennomgang|meeting|review)|protokoll|referat|minutes/iu;

/** A row that is about what was decided then; "Följ upp besluten från förra mötet i maj" is an action, and its time. */
const DECIDED = /^(?:beslut|beslutning|vedtak|åtgärder|tiltak|actions|decisions)(?:na|en|er|ene)?\s/iu;

/** A longer text tells a story, in which other days stand too. */
const LONGEST = 200;

function statement(at: Address, text: string): readonly Statement[] {
  const times = saidTimes(text);
  return times.length === 0 ? [] : [{ at, text: oneLine(text), times }];
}

const isAboutPrevious = (text: string): boolean =>
  text.length <= LONGEST && EARLIER.test(text) && REVIEW.test(text);

/** Lines above a table that may say what it is. */
const MOST_ABOVE = 5;

/** The texts above a table, as far as the table above it. */
function linesAbove(
  book: WorkbookSnapshot,
  tables: readonly TableReading[],
  table: TableReading,
): readonly Line[] {
  const sheet = sheetNamed(book, table.sheet);
  const top = Math.min(table.headerRow, ...table.headingRows);
  const others = tables.flatMap((other) =>
    other.sheet === table.sheet && other.lastRow < top ? [other.lastRow] : [],
  );
  const first = Math.max(1, top - MOST_ABOVE, ...others.map((row) => row + 1));
  return (sheet?.values ?? []).slice(first - 1, top - 1).flatMap((cells, index) =>
    cells.flatMap((cell, place) => {
      const text = textOf(cell).trim();
      return text === '' ? [] : [{ row: first + index, column: place + 1, text }];
    }),
  );
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where a table says something of the previous meeting: above it, or in a row of its own. */
function inTable({ sheet, rows, columns }: TableReading, above: readonly Line[]): readonly Statement[] {
  const column = columns.find(({ field }) => field === 'title')?.column ?? 1;
  const named = rows.filter(({ title }) => DECIDED.test(title));
  const texts = [...above, ...named.map(({ row, title }) => ({ row, column, text: title }))];
  return texts.flatMap(({ text, ...at }) => (isAboutPrevious(text) ? statement({ sheet, ...at }, text) : []));
}

/** The name of a sheet of decisions, and the lines above them: they say when the meeting was. */
const inNames = ({ sheet, headerRow }: TableReading, above: readonly Line[]): readonly Statement[] => [
  ...statement({ sheet, row: headerRow, column: 1 }, sheet),
  ...above.flatMap(({ text, ...at }) => (text.length <= LONGEST ? statement({ sheet, ...at }, text) : [])),
];

/** How much a text says of when: a whole day most. */
const exactness = ({ times }: Statement): number =>
  Math.max(...times.map(({ year, day }) => Number(day !== null) * 2 + Number(year !== null)));

/** What cannot be true beside the most exact of them. */
function contradictions(statements: readonly Statement[]): readonly Problem[] {
  const [first, ...others] = [...statements].sort((a, b) => exactness(b) - exactness(a));
  if (first === undefined) return [];
  return others
    .filter(({ times }) => !times.some((time) => first.times.some((one) => mayBeOne(one, time))))
    .map(({ at, text }) => ({
      code: 'differing-meeting-date',
      severity: 'warning',
      at,
      found: text,
      candidates: [first.text],
    }));
}

/** Sheets of decisions that all say that they are of one day: the same meeting twice, or two. */
function sameDays(decisions: readonly TableReading[]): readonly Problem[] {
  const met = new Map<string, string>();
  return decisions.flatMap((table): Problem[] => {
    const { sheet, headerRow } = table;
    const day = dayNamed(table);
    const other = day === null ? undefined : met.get(day);
    if (day !== null && other === undefined) met.set(day, sheet);
    if (day === null || other === undefined || other === sheet) return [];
    return [
      {
        code: 'two-meetings',
        severity: 'warning',
        at: { sheet, row: headerRow, column: 1 },
        found: day,
        candidates: [other, sheet],
      },
    ];
  });
}

/** Days of the previous meeting that contradict each other ("in March" beside 20200406), and two meetings of one day. */
export function meetingDateProblems(
  book: WorkbookSnapshot,
  { tables, meeting }: Pick<PlanReading, 'tables' | 'meeting'>,
): readonly Problem[] {
  const above = (table: TableReading): readonly Line[] => linesAbove(book, tables, table);
  const decisions = tables.filter(({ kind }) => kind === 'decisions');
  const fact = meeting?.facts.get('previous');
  const days = decisions.flatMap((table) => {
    const day = dayNamed(table);
    return day === null ? [] : [{ day, table }];
  });
  const [last] = days.sort((a, b) => (a.day < b.day ? 1 : -1));
  const previous = [
    ...(last ? inNames(last.table, above(last.table)) : []),
    ...(fact ? statement(fact.at, textOf(fact.value)) : []),
    ...tables.flatMap((table) => (table === last?.table ? [] : inTable(table, above(table)))),
  ];
  const earlier = decisions.filter((table) => table !== last?.table);
  return [
    ...earlier.flatMap((table) => contradictions(inNames(table, above(table)))),
    ...contradictions(previous),
    ...sameDays(decisions),
  ];
}
