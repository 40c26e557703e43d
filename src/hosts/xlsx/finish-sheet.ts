import { cellKey, cellName } from '../../book/area';
import { textOf } from '../../book/cells';
import { sheetNamed, valueAt } from '../../book/snapshot';
import { parseBlock } from '../../opc/block';
import { columnStylesOf } from '../../opc/write/column-elements';
import { withCellsUpTo } from '../../opc/write/dimension';
import { groupedFormulas, type GroupedFormula } from '../../opc/write/sheet-cells';
import { joined } from '../../opc/write/sheet-text';
import { writtenData } from '../../opc/write/written-data';
import type { HeightOf, SheetStyles } from '../../opc/write/written-row';
import { Failure } from '../failure';
import { linkedFrame } from './apply-sheet';
import { cellIn, isOwn, stylesIn, type Draft, type SheetChange } from './draft';
import { fittedHeight, type RowFit } from './row-height';

/** An array formula fills its cells as one: either all of them are written or none. */
function refusePartOfArray(sheet: SheetChange, { row, column, formula }: GroupedFormula): void {
  const block = parseBlock(formula.ref ?? cellName(row, column));
  if (!block) return;
  let written = 0;
  let first: string | undefined;
  for (let down = block.row; down < block.row + block.rows; down += 1) {
    for (let across = block.column; across < block.column + block.columns; across += 1) {
      if (sheet.cells.get(down)?.get(across)?.content === undefined) continue;
      written += 1;
      first ??= cellName(down, across);
    }
  }
  if (first === undefined || written === block.rows * block.columns) return;
  const areas = [{ sheet: sheet.name, ...block }];
  throw new Failure('unsupported', { reason: 'array-formula', sheet: sheet.name, cell: first, areas });
}

/** Gives cells whose shared formula loses its text, because the cell that held it is written, that text as their own. */
function freeFormulas(draft: Draft, sheet: SheetChange): void {
  const grouped = groupedFormulas(sheet.text);
  const isWritten = ({ row, column }: GroupedFormula): boolean =>
    sheet.cells.get(row)?.get(column)?.content !== undefined;
  const lost = new Set<string>();
  for (const one of grouped) {
    if (one.formula.kind !== 'shared') refusePartOfArray(sheet, one);
    else if (one.formula.contentEnd > one.formula.openEnd && isWritten(one)) lost.add(one.formula.group);
  }
  const formulas = sheetNamed(draft.before, sheet.name)?.formulas;
  for (const one of grouped) {
    if (one.formula.kind !== 'shared' || !lost.has(one.formula.group) || isWritten(one)) continue;
    const text = formulas?.get(cellKey(one.row, one.column));
    if (text !== undefined) cellIn(sheet, one.row, one.column).formula = text;
  }
}

/** The sheet's used cells, as far as they were written. */
function extended(sheet: SheetChange): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  sheet.cells.forEach((line, row) => {
    line.forEach(({ content }, column) => {
      if (content === undefined || content.kind === 'empty') return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
  });
  if (bottom === 0) return sheet.frame;
  return withCellsUpTo(sheet.frame, { row: top, column: left }, { row: bottom, column: right });
}

/** A sheet of ours gets its rows' heights noted; those of a person's own sheet are hers. */
function heightsFor(draft: Draft, sheet: SheetChange): HeightOf | undefined {
  const snapshot = sheetNamed(draft.after, sheet.name);
  if (!isOwn(draft, sheet.name) || !snapshot) return undefined;
  const { layoutOf } = stylesIn(draft);
  const fit: RowFit = {
    textAt: (row, column) => textOf(valueAt(snapshot, row, column)),
    widthOf: (column) => snapshot.widths.get(column),
    layoutOf,
  };
  return (row, cells) => fittedHeight(fit, row, cells);
}

/** Puts the sheet's part back together and into the package. */
export function finishSheet(draft: Draft, sheet: SheetChange): void {
  sheet.frame = linkedFrame(draft, sheet);
  let data: readonly string[] = [sheet.text.data];
  let isSame = true;
  let { frame } = sheet;
  if (sheet.cells.size > 0) {
    const styles: SheetStyles = { ...stylesIn(draft), columnStyle: columnStylesOf(frame) };
    freeFormulas(draft, sheet);
    frame = extended(sheet);
    const made = writtenData(sheet.text, sheet.cells, styles, heightsFor(draft, sheet));
    ({ data, isSame } = made);
    // In a large sheet they take more room than all that follows.
    sheet.cells.clear();
    draft.formulasAdded ||= made.hasNewFormulas;
    draft.formulasChanged ||= made.hasNewFormulas || made.hasLostFormulas;
  }
  if (!isSame || frame !== sheet.text.frame) draft.pkg.put(sheet.part, joined(frame, data));
}
