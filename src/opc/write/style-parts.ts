import type { CellAlignment, CellBorder, BorderEdge, CellFont, FormattingOverlay } from './cell-formatting';
import { attributeIn, element } from './element';
import { fontOrder } from './schema-order';
import { childTexts } from './placed';

const opaque = (color: string): string => `FF${color.toUpperCase()}`;

/** Excel's own default, for a workbook that has no fonts. */
export const defaultFontXml = (p: string): string =>
  element(
    `${p}font`,
    {},
    element(`${p}sz`, { val: 11 }) +
      element(`${p}name`, { val: 'Calibri' }) +
      element(`${p}family`, { val: 2 }),
  );

/** The first two fills are reserved: none, and a grey pattern (every writer does so; Excel relies on it). */
export const defaultFillsXml = (p: string): readonly string[] =>
  ['none', 'gray125'].map((patternType) => patternXml(p, patternType));

const patternXml = (p: string, patternType: string): string =>
  element(`${p}fill`, {}, element(`${p}patternFill`, { patternType }));

export const noFillXml = (p: string): string => patternXml(p, 'none');

/** The workbook's default `<font>` with the given face, size and colour. */
export function fontXml(p: string, defaultFont: string, font: CellFont): string {
  const parts = new Map(
    childTexts(defaultFont)
      .filter(({ name }) => ['sz', 'color', 'name', 'family', 'charset', 'scheme'].includes(name))
      .map(({ name, xml }) => [name, xml]),
  );
  if (font.bold === true) parts.set('b', element(`${p}b`));
  if (font.italic === true) parts.set('i', element(`${p}i`));
  if (font.strike === true) parts.set('strike', element(`${p}strike`));
  if (font.size !== undefined) parts.set('sz', element(`${p}sz`, { val: font.size }));
  if (font.color !== undefined) parts.set('color', element(`${p}color`, { rgb: opaque(font.color) }));
  return element(`${p}font`, {}, fontOrder.map((name) => parts.get(name) ?? '').join(''));
}

const LINK = '0B4884';

/** The font, underlined and in the colour of links. */
export function linkFontXml(p: string, font: string): string {
  const parts = new Map(childTexts(font).map(({ name, xml }) => [name, xml]));
  parts.set('u', element(`${p}u`)).set('color', element(`${p}color`, { rgb: opaque(LINK) }));
  return element(`${p}font`, {}, fontOrder.map((name) => parts.get(name) ?? '').join(''));
}

/** Size in points, and weight, of a font. */
export function fontLayout(font: string): { readonly size: number; readonly isBold: boolean } {
  const parts = new Map(childTexts(font).map(({ name, xml }) => [name, xml]));
  const size = Number(attributeIn(parts.get('sz') ?? '', 'val') ?? 11);
  const bold = parts.get('b');
  return { size, isBold: bold !== undefined && !['0', 'false'].includes(attributeIn(bold, 'val') ?? '1') };
}

export function fillXml(p: string, fill: string): string {
  const colors = element(`${p}fgColor`, { rgb: opaque(fill) }) + element(`${p}bgColor`, { indexed: 64 });
  return element(`${p}fill`, {}, element(`${p}patternFill`, { patternType: 'solid' }, colors));
}

const edgeXml = (name: string, p: string, edge: BorderEdge | undefined): string =>
  edge === undefined
    ? element(`${p}${name}`)
    : element(`${p}${name}`, { style: edge.style }, element(`${p}color`, { rgb: opaque(edge.color) }));

export function borderXml(p: string, border: CellBorder): string {
  const sides =
    edgeXml('left', p, border.left) +
    edgeXml('right', p, border.right) +
    edgeXml('top', p, border.top) +
    edgeXml('bottom', p, border.bottom);
  return element(`${p}border`, {}, `${sides}${element(`${p}diagonal`)}`);
}

export const alignmentXml = (p: string, alignment: CellAlignment): string =>
  element(`${p}alignment`, {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    wrapText: alignment.wrap === true ? true : undefined,
    indent: alignment.indent,
  });

/** A `<dxf>`. Its solid fill is given by the background colour, unlike in a cell's fill. */
export function overlayXml(p: string, overlay: FormattingOverlay): string {
  const bold = overlay.bold === true ? element(`${p}b`) : '';
  const font = element(`${p}font`, {}, bold + element(`${p}color`, { rgb: opaque(overlay.color) }));
  const pattern = element(`${p}patternFill`, {}, element(`${p}bgColor`, { rgb: opaque(overlay.fill) }));
  return element(`${p}dxf`, {}, font + element(`${p}fill`, {}, pattern));
}
