import type { CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Kept } from '../agenda/agenda-kept';
import { COLUMN_COUNT, columns } from '../agenda/agenda-layout';
import { isMadeFor } from '../agenda/agenda-memory';
import type { AgendaHeader, RoleKey } from '../agenda/agenda-roles';
import type { KeptLine, StandingPoint } from '../agenda/standing-point';
import { agendaRecord } from './agenda-record';
import { keyOfOwnRow } from './minutes-head';
import { minutedDays } from './minutes-layout';
import { baseOf, minutesMemory, type LineBase } from './minutes-memory';
import { paired } from './paired';
import { isSaid, markOf, partIds, TITLE, type RecordLine, type RecordPart } from './record';

type Cells = readonly CellValue[];

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** What a person has typed in the line is what the minutes took from it. */
const isTaken = ({ own, values }: RecordLine, { marks }: LineBase): boolean =>
  own.size > 0 && [...own].every((field) => marks[field] === markOf(values[field]));

/** The lines of a point that the minutes hold as they stand. */
function takenLines(part: RecordPart, memory: readonly LineBase[]): ReadonlySet<RecordLine> {
  const pairs = paired(
    part.lines,
    memory,
    { ofLater: ({ known }) => baseOf(part.id, known), ofEarlier: ({ of }) => of },
    isTaken,
  );
  return new Set([...pairs].flatMap(([line, base]) => (isTaken(line, base) ? [line] : [])));
}

/** The line without what was typed in it; what stands to the right of Planbok's columns stays. */
const emptied = ({ cells }: KeptLine): KeptLine => ({
  cells: cells.map((cell, index) => (index >= columns.decision - 1 && index < COLUMN_COUNT ? null : cell)),
  ownInput: false,
  ownProposal: false,
});

function pointWithout(point: StandingPoint, part: RecordPart, memory: readonly LineBase[]): StandingPoint {
  const taken = takenLines(part, memory);
  if (taken.size === 0) return point;
  const [first] = part.lines;
  const hasTitle = first?.known === TITLE;
  const lines = hasTitle ? part.lines.slice(1) : part.lines;
  const isGone = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && taken.has(line);
  };
  const clearTitle = first !== undefined && hasTitle && taken.has(first);
  return {
    ...point,
    cells: clearTitle ? point.cells.map((cell, index) => (index < columns.item ? cell : null)) : point.cells,
    lines: new Map(
      [...point.lines].map(([key, line], index) => [key, isGone(index) ? emptied(line) : line] as const),
    ),
    added: point.added.filter((_, index) => !isGone(point.lines.size + index)),
  };
}

/** What of the head is of one meeting alone. */
const ofOneMeeting: ReadonlySet<string> = new Set<RoleKey>(['registry', 'previous', 'present', 'absent']);

/** What the minutes of the meeting before hold; nothing where there are none, or where this meeting has its own. */
function heldBefore(book: WorkbookSnapshot, day: string | undefined): readonly LineBase[] | undefined {
  if (day === undefined || !ISO_DAY.test(day)) return undefined;
  const days = minutedDays(book);
  const earlier = days.filter((one) => one < day).at(-1);
  if (earlier === undefined || days.includes(day)) return undefined;
  return minutesMemory(book).get(earlier) ?? [];
}

const holds = (memory: readonly LineBase[], key: string, value: CellValue): boolean => {
  const of = baseOf(partIds.head, key);
  return isSaid(value) && memory.some((base) => base.of === of && base.marks.input === markOf(value));
};

/**
 * Whether something that is said of the meeting of `day` was said of an earlier meeting alone, and stands in its minutes.
 */
export function minutedBefore(
  book: WorkbookSnapshot,
  day: string | undefined,
): (key: string, value: CellValue) => boolean {
  const memory = heldBefore(book, day);
  return (key, value) => memory !== undefined && ofOneMeeting.has(key) && holds(memory, key, value);
}

/** A row above the points that was for that meeting alone: who was present, its number in the registry. */
function rowWithout(cells: Cells, memory: readonly LineBase[]): Cells {
  const key = keyOfOwnRow(cells);
  const value = cells[columns.input - 1] ?? null;
  if (key === undefined || !holds(memory, key, value)) return cells;
  return cells.map((cell, index) => (index === columns.input - 1 ? null : cell));
}

const withoutHeld = (roles: AgendaHeader['roles'], memory: readonly LineBase[]): AgendaHeader['roles'] =>
  new Map(
    [...roles].map(([key, role]) =>
      ofOneMeeting.has(key) && holds(memory, key, role.value)
        ? // What is known of this meeting is filled in.
          [key, { ...role, value: null, isOwn: false }]
        : [key, role],
    ),
  );

/**
 * What a person has written in the agenda, without what the minutes of an earlier meeting hold: the agenda of the next
 * meeting begins empty. `day`: that of the agenda's meeting.
 */
export function withoutMinuted(kept: Kept, book: WorkbookSnapshot, day: string | undefined): Kept {
  const memory = heldBefore(book, day);
  // Made for its meeting already, it holds only what is of that meeting.
  if (kept.points === null || memory === undefined || isMadeFor(book, day ?? '')) return kept;
  const record = agendaRecord(kept);
  const { header } = kept;
  return {
    ...kept,
    header: {
      ...header,
      roles: withoutHeld(header.roles, memory),
      others: header.others.map((cells) => rowWithout(cells, memory)),
    },
    points: kept.points.map((point, index) => {
      const part = record[index];
      return part ? pointWithout(point, part, memory) : point;
    }),
  };
}
