import { cellKey, cellName, type Address, type Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import { isOwnSheet } from '../../book/own-sheet';
import { textOf } from '../../book/cells';
import { sheetNamed, valueAt } from '../../book/snapshot';
import { parseBlock } from '../../opc/block';
import { columnStylesOf } from '../../opc/write/columns';
import { withCellsUpTo } from '../../opc/write/dimension';
import { groupedFormulas, type GroupedFormula } from '../../opc/write/sheet-cells';
import { withRowHeights } from '../../opc/write/row-heights';
import { joined, parted } from '../../opc/write/sheet-text';
import { writtenData } from '../../opc/write/written-data';
import type { SheetStyles } from '../../opc/write/written-row';
import { Failure } from '../failure';
import { writtenCell } from './cell-content';
import { cellIn, restyle, sheetIn, stylesIn, type Draft, type SheetChange } from './draft';
import { fittedHeight, type RowFit } from './row-height';
import { thenFormat, thenLink, thenLook, thenValue, type StyleProgram } from './style-program';

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

export function writeCells(draft: Draft, edit: EditOf<'writeCells'>): void {
  const sheet = sheetIn(draft, edit.at.sheet);
  for (const [down, line] of edit.cells.entries()) {
    const row = edit.at.row + down;
    for (const [across, input] of line.entries()) {
      const column = edit.at.column + across;
      const { content, kind } = writtenCell(input, { sheet: sheet.name, row, column }, draft.epoch);
      const cell = cellIn(sheet, row, column);
      cell.content = content;
      restyle(cell, (program) => thenValue(program, kind));
    }
  }
}

function eachCell(draft: Draft, area: Area, step: (program: StyleProgram) => StyleProgram): void {
  const sheet = sheetIn(draft, area.sheet);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      restyle(cellIn(sheet, row, column), step);
    }
  }
}

export const setFormat = (draft: Draft, { area, format }: EditOf<'setFormat'>): void =>
  eachCell(draft, area, (program) => thenFormat(program, format));

export const setLook = (draft: Draft, { area, look }: EditOf<'setLook'>): void =>
  eachCell(draft, area, (program) => thenLook(program, look));

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
  for (const [row, line] of sheet.cells) {
    for (const [column, { content }] of line) {
      if (content === undefined || content.kind === 'empty') continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom === 0) return sheet.frame;
  return withCellsUpTo(sheet.frame, { row: top, column: left }, { row: bottom, column: right });
}

/** A sheet of ours gets its rows' heights noted; those of a person's own sheet are hers. */
function fitted(draft: Draft, sheet: SheetChange, data: string): string {
  const { after, before } = draft;
  const isOwn = isOwnSheet(after, sheet.name) || !sheetNamed(before, sheet.name);
  const snapshot = sheetNamed(after, sheet.name);
  if (!isOwn || !snapshot) return data;
  const { layoutOf } = stylesIn(draft);
  const fit: RowFit = {
    textAt: (row, column) => textOf(valueAt(snapshot, row, column)),
    widthOf: (column) => snapshot.widths.get(column),
    layoutOf,
  };
  const text = parted(joined({ frame: sheet.frame, data }), sheet.part);
  return withRowHeights(text, (row, cells) => fittedHeight(fit, row, cells));
}

/** Puts the sheet's part back together and into the package. */
export function finishSheet(draft: Draft, sheet: SheetChange): void {
  let { data } = sheet.text;
  let { frame } = sheet;
  if (sheet.cells.size > 0) {
    const styles: SheetStyles = { ...stylesIn(draft), columnStyle: columnStylesOf(frame) };
    freeFormulas(draft, sheet);
    const made = writtenData(sheet.text, sheet.cells, styles);
    data = fitted(draft, sheet, made.data);
    frame = extended(sheet);
    draft.formulasAdded ||= made.hasNewFormulas;
    draft.formulasChanged ||= made.hasNewFormulas || made.hasLostFormulas;
  }
  if (data !== sheet.text.data || frame !== sheet.text.frame)
    draft.pkg.put(sheet.part, joined({ frame, data }));
}

/** Lets a cell of our own sheets show that it leads somewhere. */
export function markLink(draft: Draft, { sheet: name, row, column }: Address): void {
  if (sheetNamed(draft.before, name) && !isOwnSheet(draft.after, name)) return;
  restyle(cellIn(sheetIn(draft, name), row, column), thenLink);
}
