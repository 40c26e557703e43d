import { fittingLines, fittingText } from '../../book/cell-text';
import type { Area } from '../../book/area';
import type { CellInput, Edit } from '../../book/edit';
import { freeSheetName } from '../../book/sheet-name';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { freeTableName } from '../../book/table-name';
import { freeNumber } from './free-number';
import { markName } from './own-sheet';

/** The row of a list's headings: its title is above them, with an empty row between. */
const HEADING_ROW = 3;

/** A list that Planbok makes and that is a person's own from then on. */
interface NewList {
  /** What the hidden name that marks its sheet begins with, such as `findings_`. */
  readonly mark: string;
  /** The names that its sheet and its native table get where they are free. */
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly headings: readonly CellInput[];
  readonly lines: readonly (readonly CellInput[])[];
  /** One for each column, in characters: together they can be read on a lying page of A4. */
  readonly widths: readonly number[];
}

/** What makes the list on a sheet of its own, and the cells that its lines get in one of its columns, counted from 0. */
export function newList(
  book: WorkbookSnapshot,
  { mark, sheet: wished, table, title, headings, lines, widths }: NewList,
): { readonly edits: readonly Edit[]; readonly below: (column: number) => Area } {
  const sheet = freeSheetName(book, wished);
  const number = freeNumber(book, (one) => [markName(`${mark}${one}`)]);
  const block = (row: number, rows: number, columns = headings.length): Area => ({
    sheet,
    row,
    column: 1,
    rows,
    columns,
  });
  const first = HEADING_ROW + 1;
  const edits: readonly Edit[] = [
    { kind: 'addSheet', sheet },
    { kind: 'setName', name: markName(`${mark}${number}`), area: block(1, 1, 1), hidden: true },
    { kind: 'writeCells', at: { sheet, row: 1, column: 1 }, cells: [[fittingText(title)]] },
    {
      kind: 'writeCells',
      at: { sheet, row: HEADING_ROW, column: 1 },
      cells: [headings, ...fittingLines(lines)],
    },
    { kind: 'setWidths', sheet, column: 1, widths },
    { kind: 'freeze', sheet, rows: HEADING_ROW, columns: 0 },
    {
      kind: 'setTable',
      sheet,
      name: freeTableName(book, table),
      area: block(HEADING_ROW, lines.length + 1),
    },
    { kind: 'setLook', area: block(1, 1, 1), look: 'title' },
    { kind: 'setLook', area: block(HEADING_ROW, 1), look: 'heading' },
    { kind: 'setLook', area: block(first, lines.length), look: 'body' },
    {
      kind: 'setPage',
      sheet,
      page: {
        orientation: 'landscape',
        titleRows: { first: HEADING_ROW, last: HEADING_ROW },
        isFitted: true,
      },
    },
  ];
  return { edits, below: (column) => ({ ...block(first, lines.length, 1), column: column + 1 }) };
}
