import { textOf } from '../../book/cells';
import { extentOf, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { roleConflicts } from '../../plan/meeting/role-conflicts';
import type { PlanReading, Problem, RowReading, TableReading } from '../../plan/reading';
import { isSettled } from '../../plan/status';
import { textIn } from '../../text/text';
import { agendaIn, columns as agendaColumns } from '../agenda/agenda-layout';
import { agendaHeader } from '../agenda/agenda-roles';
import { isLeftOpen } from '../agenda/left-open';
import { meetingOf } from '../agenda/meeting';
import { standingLists } from './decision-list';
import { keyOfLabel, type ClosingKey, type HeadKey } from './minutes-labels';
import { isHeld, minutedDays, minutesColumns as columns, minutesHeadings, minutesIn } from './minutes-layout';
import { minutesMemory } from './minutes-memory';
import { unlistedDecisions } from './unlisted-decisions';
import { partIds } from './record';

/** What minutes must say; the rest is filled in where there is something to say. */
const needed: ReadonlySet<string> = new Set<HeadKey | ClosingKey>([
  'when',
  'registry',
  'chair',
  'secretary',
  'checker',
  'present',
  'next',
  'notesOut',
]);

interface Labelled {
  readonly row: number;
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** The lines of label and value of the minutes: the head, and the closing. */
function labelledLines(sheet: SheetSnapshot): readonly Labelled[] {
  const head = minutesHeadings(sheet.values);
  return Array.from({ length: extentOf(sheet).rows }, (_, index) => index + 1).flatMap((row) => {
    const label = textOf(valueAt(sheet, row, columns.item)).trim();
    const part = row < head ? partIds.head : partIds.closing;
    const key = keyOfLabel(part, label);
    const text = textOf(valueAt(sheet, row, columns.input)).trim();
    return key === label || label === '' || row === head ? [] : [{ row, key, label, text }];
  });
}

const missing = (sheet: SheetSnapshot, lines: readonly Labelled[]): readonly Problem[] =>
  lines.flatMap(({ row, key, label, text }) =>
    needed.has(key) && isLeftOpen(text)
      ? [
          {
            code: 'missing-in-minutes',
            severity: 'note',
            at: { sheet: sheet.name, row, column: columns.input },
            found: label,
          },
        ]
      : [],
  );

/** Who is absent, and yet present or in a role. */
function absentRoles(sheet: SheetSnapshot, lines: readonly Labelled[]): readonly Problem[] {
  const said = Object.fromEntries(lines.map(({ key, text }) => [key, text]));
  const lineOf = (of: string): Labelled | undefined => lines.find(({ key }) => key === of);
  return roleConflicts(said).flatMap(({ name: found, field, as }): Problem[] => {
    const [absent, other] = [lineOf(field), lineOf(as)];
    if (field !== 'absent' || !absent || !other) return [];
    const at = { sheet: sheet.name, row: absent.row, column: columns.input };
    return [{ code: 'absent-role', severity: 'warning', at, found, candidates: [absent.label, other.label] }];
  });
}

/** A row of the list whose decision stands in the minutes no more. */
interface WithdrawnRow extends RowReading {
  readonly id: string;
  readonly table: TableReading;
  readonly minutes: string;
}

/** Decisions of the list that were in minutes and are there no more; those that are done or dropped are history. */
export function withdrawnRows(book: WorkbookSnapshot, reading: PlanReading): readonly WithdrawnRow[] {
  const rows = standingLists(book, reading).flatMap(({ table }) =>
    table.rows.map((row) => ({ table, ...row })),
  );
  const memory = minutesMemory(book);
  return minutedDays(book).flatMap((day) => {
    const sheet = minutesIn(book, day);
    if (!sheet) return [];
    const standing = new Set(sheet.values.map((line) => textOf(line[columns.number - 1] ?? null).trim()));
    const written = new Set(
      (memory.get(day) ?? []).flatMap(({ number, listed }) => (listed ? [number] : [])),
    );
    return rows.flatMap(({ id, ...row }) =>
      id !== null && written.has(id) && !standing.has(id) && !isSettled(row.status.status)
        ? [{ ...row, id, minutes: sheet.name }]
        : [],
    );
  });
}

const withdrawn = (book: WorkbookSnapshot, reading: PlanReading): readonly Problem[] =>
  withdrawnRows(book, reading).map(({ table, id, row, title, minutes }) => {
    const column = table.columns.find(({ field }) => field === 'title')?.column ?? 1;
    const at = { sheet: table.sheet, row, column };
    return {
      code: 'withdrawn-decision',
      severity: 'warning',
      at,
      found: `${id} ${title}`,
      candidates: [minutes],
    };
  });

/** Decisions of minutes that no list has, so that nobody follows them up. */
const unlisted = (book: WorkbookSnapshot, reading: PlanReading): readonly Problem[] =>
  unlistedDecisions(book, reading, textIn(reading.language)).map(({ number, text, day }) => {
    const sheet = minutesIn(book, day);
    const row = (sheet?.values ?? []).findIndex(
      (line) => textOf(line[columns.number - 1] ?? null).trim() === number,
    );
    const at = { sheet: sheet?.name ?? '', row: row + 1, column: columns.number };
    return { code: 'unlisted-decision', severity: 'warning', at, found: `${number} ${text}` };
  });

/** The agenda is still for a meeting that has been held and has minutes. */
function heldMeeting(book: WorkbookSnapshot, reading: PlanReading, today: string): readonly Problem[] {
  const sheet = agendaIn(book);
  if (!sheet) return [];
  const { date: found } = meetingOf(book, reading, today);
  const row = agendaHeader(book).roles.get('when')?.row ?? 1;
  const at = { sheet: sheet.name, row, column: agendaColumns.input };
  return found !== undefined && isHeld(book, found, today)
    ? [{ code: 'held-meeting', severity: 'note', at, found }]
    : [];
}

/** What the last minutes lack or contradict, decisions that were taken back, and an agenda that is of a held meeting. */
export function minutesProblems(
  book: WorkbookSnapshot,
  reading: PlanReading,
  today: string,
): readonly Problem[] {
  const days = minutedDays(book);
  const last = days.at(-1);
  const sheet = last === undefined ? undefined : minutesIn(book, last);
  if (!sheet) return [];
  const lines = labelledLines(sheet);
  return [
    ...missing(sheet, lines),
    ...absentRoles(sheet, lines),
    ...withdrawn(book, reading),
    ...unlisted(book, reading),
    ...heldMeeting(book, reading, today),
  ];
}
