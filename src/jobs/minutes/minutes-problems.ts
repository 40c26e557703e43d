import { textOf } from '../../book/cells';
import { extentOf, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { roleConflicts } from '../../plan/meeting/role-conflicts';
import type { PlanReading, Problem } from '../../plan/reading';
import { isSettled } from '../../plan/status';
import { agendaIn, columns as agendaColumns } from '../agenda/agenda-layout';
import { agendaHeader } from '../agenda/agenda-roles';
import { isLeftOpen } from '../agenda/left-open';
import { meetingOf } from '../agenda/meeting';
import { standingLists } from './decision-list';
import { keyOfLabel, type ClosingKey, type HeadKey } from './minutes-labels';
import { minutedDays, minutesColumns as columns, minutesHeadings, minutesIn } from './minutes-layout';
import { minutesMemory } from './minutes-memory';
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

/** Decisions of the list that were in minutes and are there no more; those that are done or dropped are history. */
function withdrawn(
  book: WorkbookSnapshot,
  reading: PlanReading,
  days: readonly string[],
): readonly Problem[] {
  const lists = standingLists(book, reading);
  const memory = minutesMemory(book);
  return days.flatMap((day) => {
    const sheet = minutesIn(book, day);
    if (!sheet) return [];
    const standing = new Set(sheet.values.map((line) => textOf(line[columns.number - 1] ?? null).trim()));
    const written = new Set(
      (memory.get(day) ?? []).flatMap(({ number, listed }) => (listed ? [number] : [])),
    );
    const rows = lists.flatMap(({ table }) => table.rows.map((row) => ({ table, ...row })));
    return rows.flatMap(({ table, id, row, title, status }): Problem[] => {
      const isGone = id !== null && written.has(id) && !standing.has(id) && !isSettled(status.status);
      const column = table.columns.find(({ field }) => field === 'title')?.column ?? 1;
      const at = { sheet: table.sheet, row, column };
      const found = `${id ?? ''} ${title}`;
      return isGone
        ? [{ code: 'withdrawn-decision', severity: 'warning', at, found, candidates: [sheet.name] }]
        : [];
    });
  });
}

/** The agenda is still for a meeting that has been held and has minutes. */
function heldMeeting(
  book: WorkbookSnapshot,
  reading: PlanReading,
  days: readonly string[],
  today: string,
): readonly Problem[] {
  const sheet = agendaIn(book);
  if (!sheet) return [];
  const { date: found } = meetingOf(book, reading, today);
  const row = agendaHeader(book).roles.get('when')?.row ?? 1;
  const at = { sheet: sheet.name, row, column: agendaColumns.input };
  const isHeld = found !== undefined && found < today && days.includes(found);
  return isHeld ? [{ code: 'held-meeting', severity: 'note', at, found }] : [];
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
    ...withdrawn(book, reading, days),
    ...heldMeeting(book, reading, days, today),
  ];
}
