import type { CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Kept } from '../agenda/agenda-kept';
import { COLUMN_COUNT, columns } from '../agenda/agenda-layout';
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

/** A row above the points that was for that meeting alone: who was present, its number in the registry. */
function rowWithout(cells: Cells, memory: readonly LineBase[]): Cells {
  const key = keyOfOwnRow(cells);
  const value = cells[columns.input - 1] ?? null;
  if (key === undefined || !isSaid(value)) return cells;
  const of = baseOf(partIds.head, key);
  const isHeld = memory.some((base) => base.of === of && base.marks.input === markOf(value));
  return isHeld ? cells.map((cell, index) => (index === columns.input - 1 ? null : cell)) : cells;
}

/**
 * What a person has written in the agenda, without what the minutes of an earlier meeting hold: the agenda of the next
 * meeting begins empty. `day`: that of the agenda's meeting.
 */
export function withoutMinuted(kept: Kept, book: WorkbookSnapshot, day: string | undefined): Kept {
  if (kept.points === null || day === undefined || !ISO_DAY.test(day)) return kept;
  const days = minutedDays(book);
  const earlier = days.filter((one) => one < day).at(-1);
  if (earlier === undefined || days.includes(day)) return kept;
  const memory = minutesMemory(book).get(earlier) ?? [];
  const record = agendaRecord(kept);
  return {
    ...kept,
    header: { ...kept.header, others: kept.header.others.map((cells) => rowWithout(cells, memory)) },
    points: kept.points.map((point, index) => {
      const part = record[index];
      return part ? pointWithout(point, part, memory) : point;
    }),
  };
}
