import { addressName, type Address } from '../book/area';
import { textOf } from '../book/cells';
import { replay } from '../book/replay';
import { sheetNamed, type SheetSnapshot } from '../book/snapshot';
import type { AgendaItem } from '../jobs/job';
import { about, type Looked } from './looked';
import { first, fromCell, pageOf, pagesOf } from './page';
import type { Outputs } from './tool-output';

/** Lines under one point that an answer has room for. */
const MOST_LINES = 40;

/** The first cell of each text of a sheet, from the top. */
function textCells(sheet: SheetSnapshot | undefined): ReadonlyMap<string, Omit<Address, 'sheet'>> {
  const cells = new Map<string, Omit<Address, 'sheet'>>();
  for (const [down, line] of (sheet?.values ?? []).entries()) {
    for (const [across, value] of line.entries()) {
      const text = textOf(value);
      if (text !== '' && !cells.has(text)) cells.set(text, { row: down + 1, column: across + 1 });
    }
  }
  return cells;
}

/** The agenda as the workbook has it once the job is done. */
export function agendaAnswer(looked: Looked, page: number): Outputs['agenda'] {
  const { book, outcome } = looked.preview;
  const { agenda, changes } = outcome;
  const { sheet = '', items = [] } = agenda ?? {};
  const cells = textCells(sheetNamed(replay(book, changes.edits), sheet));
  const cellOf = ({ title }: AgendaItem): string | null => {
    const at = cells.get(title);
    return at ? addressName({ sheet, ...at }) : null;
  };
  const points = pageOf(items, page, (item) => ({
    cell: cellOf(item),
    no: item.no,
    title: fromCell(item.title),
    lines: first(item.lines, MOST_LINES).map(fromCell),
    more: Math.max(0, item.lines.length - MOST_LINES),
  }));
  return {
    ...about(looked),
    sheet: fromCell(sheet),
    isThere: sheetNamed(book, sheet) !== undefined,
    points,
    page,
    pages: pagesOf(points),
  };
}
