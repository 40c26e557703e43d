import { isKept, type Edit } from '../../book/edit';
import type { Step } from '../journal/workplace';
import { setFormat, writeCells } from './apply-cells';
import { setChart } from './apply-chart';
import { setConditionalLook, setLook } from './apply-look';
import { setFilter, setLink, setPage, setRule, setWidths } from './apply-sheet';
import { setTable } from './apply-table';
import { addSheet, removeOwnSheet, setName, setProperty } from './apply-workbook';
import { note } from './journal-notes';
import type { Writing } from './writing';

function carryOut(writing: Writing, edit: Edit): void {
  switch (edit.kind) {
    case 'addSheet':
      return addSheet(writing, edit);
    case 'removeOwnSheet':
      return removeOwnSheet(writing, edit);
    case 'writeCells':
      return writeCells(writing, edit);
    case 'setRule':
      return setRule(writing, edit);
    case 'setConditionalLook':
      return setConditionalLook(writing, edit);
    case 'setFormat':
      return setFormat(writing, edit);
    case 'setLook':
      return setLook(writing, edit);
    case 'setWidths':
      return setWidths(writing, edit);
    case 'setTable':
      return setTable(writing, edit);
    case 'setFilter':
      return setFilter(writing, edit);
    case 'setName':
      return setName(writing, edit);
    case 'setLink':
      return setLink(writing, edit);
    case 'setChart':
      return setChart(writing, edit);
    // Frozen when all else is in, drawn when all else is done (`freezing`, `draw-pictures`).
    case 'freeze':
    case 'setPicture':
      return;
    case 'setPage':
      return setPage(writing, edit);
    case 'setProperty':
      return setProperty(writing, edit);
  }
}

/** A step, or a part of one, that goes into one request. */
export interface Action {
  /** About how much of a request it takes. */
  readonly bytes: number;
  /** Cells it writes. */
  readonly cells: number;
  readonly queue: (writing: Writing) => void;
  /** Where the run can do without it. */
  readonly dispensable?: Dispensable;
}

/** An action whose failing is no failing of the run. */
export interface Dispensable {
  /** The type of Office.js of which a member is used: an error names it with the member that has failed. */
  readonly type: 'WorksheetFreezePanes' | 'SettingCollection';
  readonly ifRefused: () => void;
}

/** What is known of cells before anything is written. */
type KnownCells = Pick<Writing, 'hiddenRows' | 'formatAt'>;

/** A request may have 5 MB in Excel on the web. */
export const MOST_REQUEST = 3.5 * 2 ** 20;

/** What an action takes besides its content: a range, its parents and its names. */
const OVERHEAD = 1200;

const sizeOf = (data: unknown): number => {
  const text = JSON.stringify(data);
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) bytes += 2;
  return bytes;
};

/** Bytes of a cell's number format, or of `null` where it stays, before and after. */
const FORMATS = 26;

/** Columns that hold more than texts: only they are given number formats. */
function formattedColumns({ cells }: Extract<Edit, { kind: 'writeCells' }>): number {
  const columns = new Set<number>();
  for (const line of cells)
    for (const [across, input] of line.entries())
      if (input !== null && typeof input !== 'string' && !isKept(input)) columns.add(across);
  return columns.size;
}

function writingActions(
  edit: Extract<Edit, { kind: 'writeCells' }>,
  hidden: ReadonlySet<number>,
): readonly Action[] {
  const actions: Action[] = [];
  let first = 0;
  let [bytes, cells] = [OVERHEAD, 0];
  const close = (end: number): void => {
    if (end === first) return;
    const part = {
      ...edit,
      at: { sheet: edit.at.sheet, row: edit.at.row + first, column: edit.at.column },
      cells: edit.cells.slice(first, end),
    };
    actions.push({ bytes, cells, queue: (writing) => writeCells(writing, part) });
    [first, bytes, cells] = [end, OVERHEAD, 0];
  };
  const formats = FORMATS * formattedColumns(edit);
  for (const [row, line] of edit.cells.entries()) {
    const written = line.filter((input) => !isKept(input)).length;
    // A hidden row is written cell by cell, and parts what is above it from what is below.
    const apart = hidden.has(edit.at.row + row) ? (written + 1) * OVERHEAD : 0;
    const size = sizeOf(line) + formats + apart;
    if (bytes + size > MOST_REQUEST) close(row);
    bytes += size;
    cells += written;
  }
  close(edit.cells.length);
  return actions;
}

/** Rows of a format that are sent in one action where some of them are hidden. */
const FORMATTED_ROWS = 500;

/** A format in slices of rows, each with the hidden cells that are written one by one. */
function formatActions(
  edit: Extract<Edit, { kind: 'setFormat' }>,
  { hiddenRows, formatAt }: KnownCells,
): readonly Action[] {
  const { area, format } = edit;
  const hidden = hiddenRows(area.sheet);
  const actions: Action[] = [];
  for (let first = area.row; first < area.row + area.rows; first += FORMATTED_ROWS) {
    const part = { ...area, row: first, rows: Math.min(FORMATTED_ROWS, area.row + area.rows - first) };
    let bytes = OVERHEAD;
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      if (!hidden.has(row)) continue;
      bytes += OVERHEAD / 2;
      for (let column = part.column; column < part.column + part.columns; column += 1)
        if (formatAt(area.sheet, row, column) !== format) bytes += OVERHEAD / 2;
    }
    actions.push({ bytes, cells: 0, queue: (writing) => setFormat(writing, { ...edit, area: part }) });
  }
  return actions;
}

/** Pieces of the journal are long: a few go into one action. */
function noteActions(step: Extract<Step, { kind: 'note' }>): readonly Action[] {
  const PIECES = 24;
  return Array.from({ length: Math.ceil(step.texts.length / PIECES) }, (_, index) => {
    const texts = step.texts.slice(index * PIECES, (index + 1) * PIECES);
    const part = { ...step, column: step.column + index * PIECES, texts };
    return { bytes: OVERHEAD + sizeOf(texts), cells: 0, queue: (writing: Writing) => note(writing, part) };
  });
}

/** Looks and charts are dozens of properties. */
const overheadOf = (edit: Edit): number =>
  edit.kind === 'setLook' || edit.kind === 'setPage' || edit.kind === 'setConditionalLook'
    ? 6 * OVERHEAD
    : edit.kind === 'setChart'
      ? 20 * OVERHEAD
      : OVERHEAD;

/** The actions that a step takes, each small enough for a request. */
export function actionsOf(step: Step, known: KnownCells): readonly Action[] {
  if (step.kind === 'note') return noteActions(step);
  if (step.kind === 'forget') return [{ bytes: OVERHEAD, cells: 0, queue: (writing) => note(writing, step) }];
  const { edit } = step;
  if (edit.kind === 'writeCells') return writingActions(edit, known.hiddenRows(edit.at.sheet));
  if (edit.kind === 'setFormat' && known.hiddenRows(edit.area.sheet).size > 0)
    return formatActions(edit, known);
  return [{ bytes: overheadOf(edit) + sizeOf(edit), cells: 0, queue: (writing) => carryOut(writing, edit) }];
}
