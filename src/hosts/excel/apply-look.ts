import { addressName, areaName, cellKey, isSameArea, type Address, type Area } from '../../book/area';
import type { Look } from '../../book/look';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { CellFormatting, BorderEdge } from '../../opc/write/cell-formatting';
import { formattingOf, overlayOf } from '../look-style';
import { blockIn } from './read-cells';
import type { EditOf, Writing } from './writing';

const color = (rgb: string): string => `#${rgb}`;

/** The style of an unformatted cell, in workbooks that Excel has made since 2007. */
const PLAIN = { size: 11, color: '#000000' };

/** The fill that Excel reports for a cell without one. */
const PAPER = '#FFFFFF';

const words = { left: 'Left', center: 'Center', right: 'Right', top: 'Top', bottom: 'Bottom' } as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function draw(range: Excel.Range, side: Side, edge: BorderEdge): void {
  const border = range.format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = weights[edge.style];
  border.color = color(edge.color);
}

/** Every cell has its own edges; between two cells there is one line. */
function drawBorders(range: Excel.Range, { rows, columns }: Area, border: CellFormatting['border']): void {
  const erase = (side: Side): void => {
    range.format.borders.getItem(side).style = 'None';
  };
  if (rows > 1 && !border?.top && !border?.bottom) erase('InsideHorizontal');
  if (columns > 1 && !border?.left && !border?.right) erase('InsideVertical');
  if (!border?.bottom) erase('EdgeBottom');
  if (border?.top) draw(range, 'EdgeTop', border.top);
  if (border?.bottom) draw(range, 'EdgeBottom', border.bottom);
  if (border?.left) draw(range, 'EdgeLeft', border.left);
  if (border?.right) draw(range, 'EdgeRight', border.right);
  const across = border?.bottom ?? border?.top;
  if (rows > 1 && across) draw(range, 'InsideHorizontal', across);
  const along = border?.right ?? border?.left;
  if (columns > 1 && along) draw(range, 'InsideVertical', along);
}

/** Sets the style of the cells; whatever the look does not name is reset to the default. */
function setStyle(range: Excel.Range, area: Area, { font, fill, border, alignment }: CellFormatting): void {
  const { format } = range;
  if (fill === undefined) format.fill.clear();
  else format.fill.color = color(fill);
  format.font.bold = font.bold === true;
  format.font.italic = font.italic === true;
  format.font.strikethrough = font.strike === true;
  format.font.underline = 'None';
  format.font.size = font.size ?? PLAIN.size;
  format.font.color = font.color === undefined ? PLAIN.color : color(font.color);
  format.horizontalAlignment = alignment?.horizontal === undefined ? 'General' : words[alignment.horizontal];
  format.verticalAlignment = words[alignment?.vertical ?? 'bottom'];
  format.wrapText = alignment?.wrap === true;
  format.indentLevel = alignment?.indent ?? 0;
  drawBorders(range, area, border);
}

/** Gives a heading the style of the person's own heading beside it. */
function copyStyle(range: Excel.Range, { format: style }: Excel.CellProperties): void {
  const { format } = range;
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = style ?? {};
  if (fill?.color !== undefined && fill.color.toUpperCase() !== PAPER) format.fill.color = fill.color;
  for (const key of ['bold', 'italic', 'color', 'size', 'name'] as const) {
    const value = font?.[key];
    if (value !== undefined) format.font.set({ [key]: value });
  }
  if (horizontalAlignment !== undefined) format.horizontalAlignment = horizontalAlignment;
  if (verticalAlignment !== undefined) format.verticalAlignment = verticalAlignment;
  if (wrapText !== undefined) format.wrapText = wrapText;
}

const isHeading = (look: Look): boolean => look === 'heading' || look === 'heading-number';

/** The cell whose style a new heading in a person's own table takes over; `undefined` when that style is the default. */
export function headingBeside(
  book: WorkbookSnapshot,
  { area, look }: EditOf<'setLook'>,
  isOwn: boolean,
): Address | undefined {
  const { sheet, row, column } = area;
  if (!isHeading(look) || isOwn || column === 1) return undefined;
  const hasLook = sheetNamed(book, sheet)?.looks.has(cellKey(row, column - 1)) === true;
  return hasLook ? { sheet, row, column: column - 1 } : undefined;
}

export function setLook(writing: Writing, edit: EditOf<'setLook'>): void {
  const { area, look } = edit;
  const range = blockIn(writing.sheet(area.sheet), area);
  const beside = headingBeside(writing.reading.book, edit, writing.isOwn(area.sheet));
  const style = beside && writing.before.styles.get(addressName(beside));
  if (style) copyStyle(range, style);
  else setStyle(range, area, formattingOf(look));
}

/** All conditional looks of ours on exactly these cells become these, the first of them the strongest. */
export function setConditionalLook(writing: Writing, { area, looks }: EditOf<'setConditionalLook'>): void {
  const range = blockIn(writing.sheet(area.sheet), area);
  const key = `${area.sheet}!${areaName(area)}`;
  const { handles } = writing.reading;
  const conditions = writing.isNew(area.sheet) ? undefined : handles.get(area.sheet)?.conditions;
  // What cannot be read can neither be told from ours nor be deleted.
  if (conditions?.isUnreadable === true) return;
  const standing = conditions?.known ?? [];
  const added = writing.conditions.get(key);
  if (added) for (const condition of added) condition.delete();
  else
    for (const { id, area: place } of standing)
      if (place && isSameArea(place, area)) range.conditionalFormats.getItem(id).delete();
  // A new conditional format is stronger than all before it.
  const made = [...looks].reverse().map(({ equals, look }) => {
    const condition = range.conditionalFormats.add('CellValue');
    const { fill, color: text, bold } = overlayOf(look);
    condition.cellValue.format.fill.color = color(fill);
    condition.cellValue.format.font.color = color(text);
    if (bold === true) condition.cellValue.format.font.bold = true;
    condition.cellValue.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: 'EqualTo' };
    return condition;
  });
  writing.conditions.set(key, made);
}
