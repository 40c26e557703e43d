import { colorOf, type Palette } from '../color';
import { fromXstring } from '../xml-text';
import { attributeIn, decodedAttribute, element, retagged } from './element';
import { fontOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped } from './placed';

/** Colours are `RRGGBB`; `undefined` is the automatic colour. */
export interface FontDetail {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  readonly color: string | undefined;
}

export interface EdgeDetail {
  /** ST_BorderStyle (ISO 29500-1, 18.18.3). */
  readonly style: string;
  readonly color: string | undefined;
}

export const edgeNames = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
export type EdgeName = (typeof edgeNames)[number];

export interface AlignmentDetail {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wraps: boolean;
  readonly indent: number;
}

const colorIn = (xml: string | undefined, palette: Palette): string | undefined => {
  if (xml === undefined) return undefined;
  const names = ['rgb', 'theme', 'indexed', 'tint'] as const;
  const attributes = Object.fromEntries(
    names.flatMap((name) => {
      const value = attributeIn(xml, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return colorOf({ attributes }, palette);
};

const isOn = (xml: string | undefined): boolean =>
  xml !== undefined && !['0', 'false', 'off'].includes(attributeIn(xml, 'val') ?? '1');

const underlines: ReadonlySet<string> = new Set(['none', 'double', 'singleAccounting', 'doubleAccounting']);

/** Reads a `<font>`, also in a `<dxf>`, where absent properties are not overridden. */
export function fontDetail(fontXml: string, palette: Palette): FontDetail {
  const parts = new Map(fontXml === '' ? [] : childTexts(fontXml).map(({ name, xml }) => [name, xml]));
  const line = parts.get('u');
  const kind = line === undefined ? 'none' : (attributeIn(line, 'val') ?? 'single');
  const name = parts.get('name');
  return {
    name: fromXstring((name === undefined ? undefined : decodedAttribute(name, 'val')) ?? 'Calibri'),
    size: Number(attributeIn(parts.get('sz') ?? '', 'val') ?? 11),
    bold: isOn(parts.get('b')),
    italic: isOn(parts.get('i')),
    strike: isOn(parts.get('strike')),
    underline: underlines.has(kind) ? (kind as FontDetail['underline']) : 'single',
    color: colorIn(parts.get('color'), palette),
  };
}

const opaque = (color: string): string => `FF${color.toUpperCase()}`;

/** Changes these properties of a `<font>`. A new face also removes the reference to the theme's font (`scheme`). */
export function fontWith(p: string, fontXml: string, changes: Partial<FontDetail>): string {
  const parts = new Map(fontXml === '' ? [] : childTexts(fontXml).map(({ name, xml }) => [name, xml]));
  const mark = (name: string, on: boolean | undefined): void => {
    if (on === true) parts.set(name, element(`${p}${name}`));
    else if (on === false) parts.delete(name);
  };
  mark('b', changes.bold);
  mark('i', changes.italic);
  mark('strike', changes.strike);
  if (changes.underline === 'none') parts.delete('u');
  else if (changes.underline !== undefined)
    parts.set('u', element(`${p}u`, { val: changes.underline === 'single' ? undefined : changes.underline }));
  if (changes.size !== undefined) parts.set('sz', element(`${p}sz`, { val: changes.size }));
  if (changes.name !== undefined) {
    parts.set('name', element(`${p}name`, { val: changes.name }));
    for (const gone of ['family', 'charset', 'scheme']) parts.delete(gone);
  }
  if (changes.color !== undefined) parts.set('color', element(`${p}color`, { rgb: opaque(changes.color) }));
  return element(`${p}font`, {}, fontOrder.map((name) => parts.get(name) ?? '').join(''));
}

/** The colour of a solid `<fill>`, `undefined` for none. In a `<dxf>` a solid fill has its colour as the background. */
export function fillDetail(fillXml: string, palette: Palette, isOverlay = false): string | undefined {
  const pattern = fillXml === '' ? undefined : childTexts(fillXml).find(({ name }) => name === 'patternFill');
  if (pattern === undefined) return undefined;
  const type = attributeIn(unwrapped(pattern.xml).tag, 'patternType');
  const isSolid = type === 'solid' || (isOverlay && type === undefined);
  const color = childTexts(pattern.xml).find(({ name }) => name === (isOverlay ? 'bgColor' : 'fgColor'));
  return isSolid ? colorIn(color?.xml, palette) : undefined;
}

export function borderDetail(borderXml: string, palette: Palette): Readonly<Record<EdgeName, EdgeDetail>> {
  const parts = new Map(borderXml === '' ? [] : childTexts(borderXml).map(({ name, xml }) => [name, xml]));
  const edge = (...names: readonly string[]): EdgeDetail => {
    const xml = names.map((name) => parts.get(name)).find((found) => found !== undefined) ?? '<none/>';
    const color = childTexts(xml).find(({ name }) => name === 'color');
    return {
      style: attributeIn(unwrapped(xml).tag, 'style') ?? 'none',
      color: colorIn(color?.xml, palette),
    };
  };
  return {
    left: edge('left', 'start'),
    right: edge('right', 'end'),
    top: edge('top'),
    bottom: edge('bottom'),
    diagonal: edge('diagonal'),
  };
}

const borderOrder = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** Replaces one edge of a `<border>`; `undefined` removes its line. */
export function borderWith(
  p: string,
  borderXml: string,
  name: EdgeName,
  edge: EdgeDetail | undefined,
): string {
  const children = childTexts(borderXml);
  const written = children.some((child) => child.name === 'start' || child.name === 'end')
    ? { left: 'start', right: 'end', top: 'top', bottom: 'bottom', diagonal: 'diagonal' }[name]
    : name;
  const parts = new Map(children.map((child) => [child.name, child.xml]));
  const color = edge?.color === undefined ? { auto: true } : { rgb: opaque(edge.color) };
  parts.set(
    written,
    edge === undefined || edge.style === 'none'
      ? element(`${p}${written}`)
      : element(`${p}${written}`, { style: edge.style }, element(`${p}color`, color)),
  );
  return rewrapped(unwrapped(borderXml).tag, borderOrder.map((key) => parts.get(key) ?? '').join(''));
}

export const alignmentDetail = (alignmentXml: string): AlignmentDetail => ({
  horizontal: attributeIn(alignmentXml, 'horizontal') ?? 'general',
  vertical: attributeIn(alignmentXml, 'vertical') ?? 'bottom',
  wraps: ['1', 'true'].includes(attributeIn(alignmentXml, 'wrapText') ?? ''),
  indent: Number(attributeIn(alignmentXml, 'indent') ?? 0),
});

/** Changes these properties of an `<alignment>`; `''` when none are left. */
export function alignmentWith(p: string, alignmentXml: string, changes: Partial<AlignmentDetail>): string {
  const { horizontal, vertical, wraps, indent } = { ...alignmentDetail(alignmentXml), ...changes };
  const tag = retagged(alignmentXml === '' ? `<${p}alignment/>` : alignmentXml, {
    horizontal: horizontal === 'general' ? undefined : horizontal,
    vertical: vertical === 'bottom' ? undefined : vertical,
    wrapText: wraps ? true : undefined,
    indent: indent === 0 ? undefined : indent,
  });
  return /\s[\w:]+\s*=/.test(tag) ? tag : '';
}

/** Cells are locked by default, which takes effect on a protected sheet. */
export const isLocked = (protectionXml: string): boolean =>
  !['0', 'false'].includes(attributeIn(protectionXml, 'locked') ?? '1');

export function protectionWith(p: string, protectionXml: string, locked: boolean): string {
  const tag = retagged(protectionXml === '' ? `<${p}protection/>` : protectionXml, {
    locked: locked ? undefined : false,
  });
  return /\s[\w:]+\s*=/.test(tag) ? tag : '';
}
