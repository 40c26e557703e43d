import { isDate, textOf, type CellValue } from '../../book/cells';
import { extentOf, valueAt, type SheetSnapshot } from '../../book/snapshot';
import { ownId } from '../agenda/agenda-arrangement';
import { pointNamed } from '../agenda/point-names';
import { knownItem } from '../agenda/known-item';
import { keyOfLabel, partTitled } from './minutes-labels';
import { minutesColumns as columns, minutesHeadings, MINUTES_WIDTH } from './minutes-layout';
import { isSaid, partIds, TITLE, type RecordLine, type RecordPart } from './record';
import { allTexts } from '../../text/text';

type Cells = readonly CellValue[];

/** Minutes as they stand on their sheet. */
export interface StandingMinutes {
  readonly title: CellValue;
  /** The line below the title. */
  readonly madeFrom: CellValue;
  /** Headings of a person's own, each in its column. */
  readonly headings: Cells;
  readonly parts: readonly RecordPart[];
}

const isNumber = (cell: CellValue): boolean =>
  typeof cell === 'number' || isDate(cell) || (typeof cell === 'string' && /^\s*\d/u.test(cell));

function lineIn(cells: Cells, known: (item: string) => string): RecordLine {
  const at = (column: number): CellValue => cells[column - 1] ?? null;
  const item = textOf(at(columns.item)).trim();
  return {
    item,
    known: known(item),
    values: {
      input: at(columns.input),
      proposal: at(columns.proposal),
      decision: at(columns.decision),
      owner: at(columns.owner),
      due: at(columns.due),
    },
    more: cells.slice(MINUTES_WIDTH),
    number: textOf(at(columns.number)).trim(),
    own: new Set(),
    isGroup: false,
    isRow: false,
  };
}

const hasWords = ({ values, number, more }: RecordLine): boolean =>
  Object.values(values).some(isSaid) || number !== '' || more.some(isSaid);

/** A point with what is written in the row of its title. */
function pointIn(
  cells: Cells,
  agenda: readonly RecordPart[],
): { -readonly [K in keyof RecordPart]: RecordPart[K] } {
  const [no = null] = cells;
  const title = textOf(cells[columns.item - 1] ?? null).trim();
  const key = pointNamed(title);
  const known =
    agenda.find((part) => part.title === title) ??
    agenda.find((part) => key !== undefined && part.key === key) ??
    agenda.find((part) => textOf(part.no) === textOf(no) && part.key !== undefined && key === undefined);
  const line = { ...lineIn(cells, () => TITLE), item: title };
  return {
    id: known?.id ?? key ?? ownId(title),
    key: known?.key ?? key,
    no,
    title,
    lines: hasWords(line) ? [line] : [],
  };
}

/** The line above the places to sign in. */
const isSigningHeading = (cells: Cells): boolean =>
  allTexts.some(({ minutes }) => textOf(cells[columns.proposal - 1] ?? null) === minutes.signed);

const noPart = (id: string): RecordPart => ({ id, key: undefined, no: null, title: '', lines: [] });

/** `agenda`: the points of the agenda, by which points of the minutes are known that a person has named. */
export function standingMinutes(sheet: SheetSnapshot, agenda: readonly RecordPart[]): StandingMinutes {
  const { rows, columns: width } = extentOf(sheet);
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: Math.max(width, MINUTES_WIDTH) }, (_cell, column) =>
      valueAt(sheet, row + 1, column + 1),
    ),
  );
  const head = minutesHeadings(lines);
  const parts: { -readonly [K in keyof RecordPart]: RecordPart[K] }[] = [{ ...noPart(partIds.head) }];
  let isEnd = false;
  lines.forEach((cells, index) => {
    const row = index + 1;
    // The title and the line below it are no lines of the head.
    if (row <= 2 || row === head || !cells.some(isSaid)) return;
    const item = textOf(cells[columns.item - 1] ?? null).trim();
    const current = parts.at(-1);
    const part = row > head ? partTitled(item) : undefined;
    if (part !== undefined) {
      isEnd = true;
      parts.push({ ...noPart(part), title: item });
    } else if (current?.id === partIds.signatures && isSigningHeading(cells)) return;
    else if (row > head && !isEnd && isNumber(cells[0] ?? null) && item !== '')
      parts.push(pointIn(cells, agenda));
    else if (current) {
      const isLabelled = Object.values(partIds).some((id) => id === current.id);
      const line = lineIn(cells, (text) => (isLabelled ? keyOfLabel(current.id, text) : knownItem(text)));
      if (item !== '' || hasWords(line)) current.lines = [...current.lines, line];
    }
  });
  return {
    title: valueAt(sheet, 1, 1),
    madeFrom: valueAt(sheet, 2, 1),
    headings: head === 0 ? [] : (lines[head - 1] ?? []),
    parts,
  };
}
