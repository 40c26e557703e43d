import { textOf, type CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { daySerial, serialDay } from '../../plan/deadlines/day';
import type { Text } from '../../text/text';
import { ownId } from '../agenda/agenda-arrangement';
import { COLUMN_COUNT, columns } from '../agenda/agenda-layout';
import type { Kept } from '../agenda/agenda-kept';
import { typedNo, type KeptLine, type StandingPoint } from '../agenda/standing-point';
import { TO_ROW } from '../sheets/sheet-lines';
import { knownItem } from '../agenda/known-item';
import {
  isSaid,
  TITLE,
  type RecordField,
  type RecordLine,
  type RecordPart,
  type RecordValues,
} from './record';

type Cells = readonly CellValue[];

type DaySystem = Pick<WorkbookSnapshot, 'is1904'>;

/** Serial numbers of the years in which something decided may be due, 2000–2099. */
const [FIRST_DUE, LAST_DUE] = [daySerial('2000-01-01'), daySerial('2099-12-31')];

/** A day that has lost its format, as `=TODAY()+30` may: its number, in the date system of the workbook. */
function dueOf(cell: CellValue, { is1904 }: DaySystem): CellValue {
  if (typeof cell !== 'number') return cell;
  const date = serialDay(cell, is1904);
  const serial = date === undefined ? 0 : daySerial(date);
  return date !== undefined && serial >= FIRST_DUE && serial <= LAST_DUE ? { date } : cell;
}

const valuesOf = (cells: Cells, system: DaySystem): RecordValues => {
  const at = (column: number): CellValue => cells[column - 1] ?? null;
  return {
    input: at(columns.input),
    proposal: at(columns.proposal),
    decision: at(columns.decision),
    owner: at(columns.owner),
    due: dueOf(at(columns.due), system),
  };
};

/** Planbok writes nothing in these columns of the agenda. */
const meetingFields: readonly RecordField[] = ['decision', 'owner', 'due'];

function lineOf(cells: Cells, own: readonly RecordField[], system: DaySystem): Omit<RecordLine, 'isGroup'> {
  const item = textOf(cells[columns.item - 1] ?? null).trim();
  const values = valuesOf(cells, system);
  return {
    item,
    known: knownItem(item),
    values,
    more: cells.slice(COLUMN_COUNT),
    number: '',
    own: new Set([...own, ...meetingFields].filter((field) => isSaid(values[field]))),
    isRow: cells[0] === TO_ROW,
  };
}

const ownFields = ({ ownInput, ownProposal }: KeptLine): readonly RecordField[] => [
  ...(ownInput ? (['input'] as const) : []),
  ...(ownProposal ? (['proposal'] as const) : []),
];

/** The row with the title: it is a line where something has been written in it. */
function titleLine({ title, cells }: StandingPoint, system: DaySystem): readonly RecordLine[] {
  const line = { ...lineOf(cells, ['input', 'proposal'], system), item: title, known: TITLE, isGroup: false };
  return line.own.size > 0 || line.more.some(isSaid) ? [line] : [];
}

function linesOf(point: StandingPoint, system: DaySystem): readonly RecordLine[] {
  const written = [...point.lines.values()].map((kept) => lineOf(kept.cells, ownFields(kept), system));
  const added = point.added.map((cells) => lineOf(cells, ['input', 'proposal'], system));
  const all = [...written, ...added];
  return [
    ...titleLine(point, system),
    ...all.map((line, index) => ({
      ...line,
      // A line of Planbok's that says nothing itself, before lines that lead to rows.
      isGroup:
        index < written.length && !isSaid(line.values.input) && !line.isRow && all[index + 1]?.isRow === true,
    })),
  ];
}

/** The points of the agenda as they stand, with everything that was typed in them. */
export const agendaRecord = ({ points }: Kept, system: DaySystem): readonly RecordPart[] =>
  (points ?? []).map((point, index) => ({
    id: point.key ?? ownId(point.title),
    key: point.key,
    no: typedNo(point.cells) ?? index + 1,
    title: point.title,
    lines: linesOf(point, system),
  }));

const AGENDA_DAY = /20\d\d-\d\d-\d\d/;

/** The day of the figures in the agenda, as its second line says it. */
export function agendaDay(values: readonly (readonly CellValue[])[], texts: readonly Text[]): string | null {
  for (const [cell = null] of values.slice(0, 5)) {
    const line = textOf(cell);
    const day = AGENDA_DAY.exec(line)?.[0];
    const isOurs = texts.some(
      ({ agenda }) => day && line.startsWith(agenda.madeFrom(day, 0, 0, 0).split(day)[0] ?? ' '),
    );
    if (day !== undefined && isOurs) return day;
  }
  return null;
}
