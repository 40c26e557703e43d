import type { CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Kept } from '../agenda/agenda-kept';
import { COLUMN_COUNT, columns } from '../agenda/agenda-layout';
import { ofOneMeeting } from '../agenda/agenda-roles';
import type { KeptLine, StandingPoint } from '../agenda/standing-point';
import { agendaRecord } from './agenda-record';
import { headerWithoutHeld, type AgendaMeeting } from './agenda-meeting';
import { isInHead, rolesWithout } from './held-head';
import { keyOfOwnRow } from './minutes-head';
import { minutedDays } from './minutes-layout';
import { baseOf, minutesMemory, type LineBase } from './minutes-memory';
import { paired } from './paired';
import { isSaid, markOf, TITLE, type RecordField, type RecordLine, type RecordPart } from './record';

type Cells = readonly CellValue[];

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** What the minutes hold of a line as it stands. */
interface Taken {
  /** The decision, who does it and by when: all three, since a new day beside old words is a new decision. */
  readonly decision: boolean;
  readonly input: boolean;
  /** Not where a decision that the minutes do not hold stands beside it: "yes" answers this proposal, and no other. */
  readonly proposal: boolean;
}

const decisionFields: ReadonlySet<RecordField> = new Set(['decision', 'owner', 'due']);

function takenOf({ own, values }: RecordLine, { marks }: LineBase): Taken {
  const isTaken = (isMeant: (field: RecordField) => boolean): boolean => {
    const fields = [...own].filter(isMeant);
    return fields.length > 0 && fields.every((field) => marks[field] === markOf(values[field]));
  };
  const decision = isTaken((field) => decisionFields.has(field));
  const isAnswered = !decision && [...own].some((field) => decisionFields.has(field));
  return {
    decision,
    input: isTaken((field) => field === 'input'),
    proposal: !isAnswered && isTaken((field) => field === 'proposal'),
  };
}

/** Everything that a person has typed in the line is what the minutes took from it. */
const isTakenWhole = ({ own, values }: RecordLine, { marks }: LineBase): boolean =>
  own.size > 0 && [...own].every((field) => marks[field] === markOf(values[field]));

/** The lines of a point with what the minutes hold of them. */
function takenLines(part: RecordPart, memory: readonly LineBase[]): ReadonlyMap<RecordLine, Taken> {
  const pairs = paired(
    part.lines,
    memory,
    { ofLater: ({ known }) => baseOf(part.id, known), ofEarlier: ({ of }) => of },
    isTakenWhole,
  );
  return new Map([...pairs].map(([line, base]) => [line, takenOf(line, base)]));
}

const nothingTaken: Taken = { decision: false, input: false, proposal: false };

const isDecisionColumn = (index: number): boolean => index >= columns.decision - 1 && index < COLUMN_COUNT;

/** The cells without what the minutes hold of them; what stands to the right of Planbok's columns stays. */
const cellsWithout = (cells: Cells, { decision, input, proposal }: Taken): Cells =>
  cells.map((cell, index) =>
    (decision && isDecisionColumn(index)) ||
    (input && index === columns.input - 1) ||
    (proposal && index === columns.proposal - 1)
      ? null
      : cell,
  );

/** A line of Planbok's without what was typed in it: it says itself again what was typed over. */
const emptied = ({ cells, ownInput, ownProposal }: KeptLine, taken: Taken): KeptLine => ({
  cells: cellsWithout(cells, taken),
  ownInput: ownInput && !taken.input,
  ownProposal: ownProposal && !taken.proposal,
});

function pointWithout(point: StandingPoint, part: RecordPart, memory: readonly LineBase[]): StandingPoint {
  const taken = takenLines(part, memory);
  if (taken.size === 0) return point;
  const [first] = part.lines;
  const hasTitle = first?.known === TITLE;
  const lines = hasTitle ? part.lines.slice(1) : part.lines;
  const takenAt = (line: RecordLine | undefined): Taken => (line && taken.get(line)) ?? nothingTaken;
  const isGone = (line: RecordLine | undefined): boolean => {
    const { decision, input, proposal } = takenAt(line);
    const own = [...(line?.own ?? [])];
    return (
      own.length > 0 &&
      line?.more.some(isSaid) !== true &&
      own.every((field) => (field === 'input' ? input : field === 'proposal' ? proposal : decision))
    );
  };
  return {
    ...point,
    cells: hasTitle ? cellsWithout(point.cells, takenAt(first)) : point.cells,
    lines: new Map(
      [...point.lines].map(([key, line], index) => [key, emptied(line, takenAt(lines[index]))] as const),
    ),
    added: point.added.flatMap((cells, index) => {
      const line = lines[point.lines.size + index];
      return isGone(line) ? [] : [cellsWithout(cells, takenAt(line))];
    }),
  };
}

/** What the minutes of the meeting before hold; nothing where there are none, or where this meeting has its own. */
function heldBefore(book: WorkbookSnapshot, day: string | undefined): readonly LineBase[] | undefined {
  if (day === undefined || !ISO_DAY.test(day)) return undefined;
  const days = minutedDays(book);
  const earlier = days.filter((one) => one < day).at(-1);
  if (earlier === undefined || days.includes(day)) return undefined;
  return minutesMemory(book).get(earlier) ?? [];
}

/**
 * Whether something that is said of the meeting of `day` was said of an earlier meeting alone, and stands in its minutes.
 */
export function minutedBefore(
  book: WorkbookSnapshot,
  day: string | undefined,
): (key: string, value: CellValue) => boolean {
  const memory = heldBefore(book, day);
  return (key, value) => memory !== undefined && ofOneMeeting.has(key) && isInHead(memory, key, value);
}

/** A row above the points that was for that meeting alone: who was present, its number in the registry. */
function rowWithout(cells: Cells, memory: readonly LineBase[]): Cells {
  const key = keyOfOwnRow(cells);
  const value = cells[columns.input - 1] ?? null;
  if (key === undefined || !isInHead(memory, key, value)) return cells;
  return cells.map((cell, index) => (index === columns.input - 1 ? null : cell));
}

/** The agenda without what the minutes of one meeting hold. */
function withoutDay(kept: Kept, book: WorkbookSnapshot, memory: readonly LineBase[]): Kept {
  const record = agendaRecord(kept, book);
  return {
    ...kept,
    header: {
      ...kept.header,
      roles: rolesWithout(kept.header.roles, memory),
      others: kept.header.others.map((cells) => rowWithout(cells, memory)),
    },
    points:
      kept.points?.map((point, index) => {
        const part = record[index];
        return part ? pointWithout(point, part, memory) : point;
      }) ?? null,
  };
}

/** Minutes of other meetings whose decisions may still stand in the agenda. */
export const daysStillIn = (
  { emptiedOf }: Kept,
  book: WorkbookSnapshot,
  isMeant: (day: string) => boolean,
): readonly string[] => minutedDays(book).filter((day) => day > (emptiedOf ?? '') && isMeant(day));

/** What a person has written in the agenda, without what the minutes of those days hold. */
export function withoutMinuted(kept: Kept, book: WorkbookSnapshot, days: readonly string[]): Kept {
  if (kept.points === null || days.length === 0) return kept;
  const memory = minutesMemory(book);
  return [...days].reverse().reduce((now, day) => withoutDay(now, book, memory.get(day) ?? []), kept);
}

/**
 * What a person has written in the agenda, without what minutes hold of earlier meetings: the agenda of the next meeting
 * begins empty. What she decides again in the same words once it is empty stays. `day`: that of the agenda's meeting.
 */
export function emptiedAgenda(kept: Kept, book: WorkbookSnapshot, { day, heldOn }: AgendaMeeting): Kept {
  const isOther = day !== undefined && ISO_DAY.test(day) && !minutedDays(book).includes(day);
  if (!isOther && heldOn === null) return kept;
  const days = daysStillIn(kept, book, (one) => one === heldOn || (isOther && one < day));
  const left = withoutMinuted(kept, book, days);
  const header = heldOn === null ? left.header : headerWithoutHeld(left.header, book, heldOn);
  return { ...left, header, emptiedOf: days.at(-1) ?? kept.emptiedOf };
}
