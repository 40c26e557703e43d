import { textOf, type CellValue } from '../../book/cells';
import { TO_ROW } from '../sheets/sheet-lines';
import { columns } from './agenda-layout';
import type { PointKey } from './agenda-points';

type Cells = readonly CellValue[];

/** What a person has put into one line of the agenda, which making it again must not take away. */
export interface KeptLine {
  /** Cells of the whole line, as they stand. */
  readonly cells: Cells;
  /** Input and proposal differ from what Planbok wrote there last: they are the person's own words now. */
  readonly ownInput: boolean;
  readonly ownProposal: boolean;
}

/** A point as it stands in the agenda. */
export interface StandingPoint {
  /** None for a point of a person's own. */
  readonly key: PointKey | undefined;
  readonly title: string;
  /** A person has written the title. */
  readonly isRenamed: boolean;
  /** Cells of the line with the title. */
  readonly cells: Cells;
  /** By `lineKey`: lines that Planbok wrote. */
  readonly lines: ReadonlyMap<string, KeptLine>;
  /** Lines that a person added, or that Planbok would no longer write but a person has written in. */
  readonly added: readonly Cells[];
}

const isSaid = (cell: CellValue): boolean => textOf(cell) !== '';

/** What a person has put where Planbok writes nothing, or its own sign. */
export const typedNo = ([no = null]: Cells): CellValue => (no === TO_ROW || !isSaid(no) ? null : no);

/** Whether a person has written anything in a line that Planbok wrote. */
export const isTouched = ({ ownInput, ownProposal, cells }: KeptLine): boolean =>
  ownInput || ownProposal || typedNo(cells) !== null || cells.slice(columns.decision - 1).some(isSaid);

/** Whether anything of the point is a person's own. */
export const isWritten = ({ key, isRenamed, cells, lines, added }: StandingPoint): boolean =>
  key === undefined ||
  isRenamed ||
  added.length > 0 ||
  cells.slice(columns.item).some(isSaid) ||
  [...lines.values()].some(isTouched);
