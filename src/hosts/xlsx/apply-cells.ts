import type { Address, Area } from '../../book/area';
import { isKept, type Edit } from '../../book/edit';
import type { Look } from '../../book/look';
import { cellsIn } from '../../opc/write/sheet-cells';
import { writtenCell } from './cell-content';
import { cellIn, isOwn, restyle, sheetIn, stylesIn, type Draft, type SheetChange } from './draft';
import { thenFormat, thenLike, thenLink, thenLook, thenValue, type StyleProgram } from './style-program';

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

export function writeCells(draft: Draft, edit: EditOf<'writeCells'>): void {
  const sheet = sheetIn(draft, edit.at.sheet);
  edit.cells.forEach((line, down) => {
    const row = edit.at.row + down;
    line.forEach((input, across) => {
      if (isKept(input)) return;
      const column = edit.at.column + across;
      const { content, kind } = writtenCell(input, { sheet: sheet.name, row, column }, draft.epoch);
      const cell = cellIn(sheet, row, column);
      cell.content = content;
      restyle(cell, (program) => thenValue(program, kind));
    });
  });
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

/** The style of the nearest cell to the left, in the row as it was; `undefined` for the default style. */
function neighbourStyle(draft: Draft, sheet: SheetChange, row: number, column: number): number | undefined {
  const place = sheet.text.rows.find((known) => known.row === row);
  const cells = place ? cellsIn(sheet.text, place).filter((cell) => cell.column < column) : [];
  const nearest = cells.sort((a, b) => b.column - a.column)[0];
  return nearest?.style === undefined || stylesIn(draft).layoutOf(nearest.style).isPlain
    ? undefined
    : nearest.style;
}

/** A heading added to a person's own table looks like the headings beside it. */
function setHeadings(draft: Draft, area: Area, look: Look): void {
  const sheet = sheetIn(draft, area.sheet);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const style = neighbourStyle(draft, sheet, row, area.column);
    const step = (program: StyleProgram): StyleProgram =>
      style === undefined ? thenLook(program, look) : thenLike(program, style);
    eachCell(draft, { ...area, row, rows: 1 }, step);
  }
}

export function setLook(draft: Draft, { area, look }: EditOf<'setLook'>): void {
  const isHeading = look === 'heading' || look === 'heading-number';
  if (isHeading && !isOwn(draft, area.sheet)) setHeadings(draft, area, look);
  else eachCell(draft, area, (program) => thenLook(program, look));
}

/** Gives a cell with a link on Planbok's own sheets the style of a link. */
export function markLink(draft: Draft, { sheet: name, row, column }: Address): void {
  if (!isOwn(draft, name)) return;
  restyle(cellIn(sheetIn(draft, name), row, column), thenLink);
}
