import { childrenOf } from '../xml';
import { builtinFormatCode, builtinFormatIds } from './builtin-formats';
import type { CellFormatting, FormattingOverlay } from './cell-formatting';
import { attributeIn, element } from './element';
import { growing, grownStyles } from './growing-styles';
import { collectionsOf, type StyleItem } from './style-items';
import {
  alignmentXml,
  borderXml,
  defaultFillsXml,
  defaultFontXml,
  fillXml,
  fontLayout,
  fontXml,
  linkFontXml,
  noFillXml,
  overlayXml,
} from './style-parts';
import { applied, xfKey, xfOf, xfXml, type Xf } from './xf';

/** The formatting of a cell, as far as we change it. */
export interface CellStyle {
  /** Number format code. */
  readonly format: string;
  /** Whether the text has a leading apostrophe when edited, which keeps it from being interpreted. */
  readonly isQuoted: boolean;
  /**
   * `kept`: as the cell has it; `plain`: as an untouched cell in its place has it; a number: as the format with that
   * index has it.
   */
  readonly formatting: 'kept' | 'plain' | number | CellFormatting;
  /** Whether the text is underlined and coloured as a link, whatever its other formatting. */
  readonly isLinked: boolean;
}

/** The formatting that decides how much room a cell's text takes. */
export interface TextLayout {
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly wraps: boolean;
  /** Whether the cell has no formatting. */
  readonly isPlain: boolean;
}

export type StyleStep = (style: CellStyle) => CellStyle;

/** A format split into its parts: the number format's code, and each element as text (`''` if absent). */
export interface StyleTexts {
  readonly format: string;
  readonly isQuoted: boolean;
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  readonly protection: string;
}

export interface StyleBook {
  /**
   * The index in `cellXfs` of the format that results when `steps` are applied to `base`; an equal format is reused.
   * `base` is `undefined` for a new cell, which has no number format of its own. `place` is the format of the row or
   * column, which an untouched cell there shows. Results are cached by the identity of the array of steps.
   */
  readonly styled: (base: number | undefined, place: number, steps: readonly StyleStep[]) => number;
  /** Whether an empty cell with this format looks like an untouched cell. */
  readonly isBare: (xf: number, place: number) => boolean;
  /** The index in `dxfs` of the formatting of a conditional format. */
  overlaid(overlay: FormattingOverlay): number;
  /** The number format code of a format. */
  formatOf(xf: number): string;
  /** How a cell of this format lays out its text. */
  readonly layoutOf: (xf: number) => TextLayout;
  /** The parts of a format. */
  textsOf(xf: number): StyleTexts;
  /** The index of the format that equals `xf` except for these parts. */
  withTexts(xf: number, texts: Partial<StyleTexts>): number;
  /** The `dxf` with this index as text; `undefined` when there is none. */
  overlayText(dxf: number): string | undefined;
  /** The index in `dxfs` of this `dxf`; an equal one is reused. */
  overlayIndex(dxfXml: string): number;
  /** The number of formats. */
  count(): number;
  /** The prefix of the part's elements, with its colon, or `''`. */
  readonly prefix: string;
  /** The part's text with all additions; the same text when there are none. */
  xml(): string;
}

/** More than `cellXfs` can hold (Excel: 65,490 formats). */
const MOST_FORMATS = 65_536;

/** A styles part to which formats are only ever added: the indexes that cells refer to never change. */
export function styleBook(stylesXml: string): StyleBook {
  const collections = collectionsOf(stylesXml);
  const p = childrenOf(stylesXml).prefix;
  const itemsOf = (name: string): readonly StyleItem[] => collections.get(name)?.items ?? [];
  const fonts = growing(itemsOf('fonts'), [defaultFontXml(p)]);
  const fills = growing(itemsOf('fills'), defaultFillsXml(p));
  const borders = growing(itemsOf('borders'), [borderXml(p, {})]);
  const overlays = growing(itemsOf('dxfs'), []);
  const seedXf = element(`${p}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const isSeeded = itemsOf('cellXfs').length === 0;
  const xfs: Xf[] = (isSeeded ? [{ xml: seedXf, canonical: '', attributes: {} }] : itemsOf('cellXfs')).map(
    xfOf,
  );
  const addedXfs: string[] = isSeeded ? [seedXf] : [];
  const xfIndexes = new Map<string, number>();
  for (const [index, xf] of xfs.entries()) {
    if (!xfIndexes.has(xfKey(xf))) xfIndexes.set(xfKey(xf), index);
  }
  const codes = new Map<number, string>();
  for (const { attributes } of itemsOf('numFmts')) {
    codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
  }
  const addedFormats: string[] = [];

  const xfAt = (index: number): Xf =>
    xfs[index] ?? xfs[0] ?? xfOf({ xml: seedXf, canonical: '', attributes: {} });
  const codeOf = (id: number): string => codes.get(id) ?? builtinFormatCode(id);

  function formatId(code: string): number {
    for (const [id, known] of codes) if (known === code) return id;
    const builtin = builtinFormatIds(code).find((id) => !codes.has(id));
    if (builtin !== undefined) return builtin;
    // Ids below 164 are reserved for built-in formats (ISO 29500-1, 18.8.30).
    const id = Math.max(163, ...codes.keys()) + 1;
    codes.set(id, code);
    addedFormats.push(element(`${p}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }

  function xfIndex(xf: Xf): number {
    const key = xfKey(xf);
    const known = xfIndexes.get(key);
    if (known !== undefined) return known;
    xfIndexes.set(key, xfs.length);
    addedXfs.push(xfXml(p, xf));
    return xfs.push(xf) - 1;
  }

  function formatted(xf: Xf, formatting: CellFormatting): Xf {
    return {
      ...xf,
      font: fonts.indexOf(fontXml(p, fonts.text(xfAt(0).font), formatting.font)),
      fill: fills.indexOf(formatting.fill === undefined ? noFillXml(p) : fillXml(p, formatting.fill)),
      border: borders.indexOf(borderXml(p, formatting.border ?? {})),
      alignment: formatting.alignment === undefined ? '' : alignmentXml(p, formatting.alignment),
      applies: applied(xf, ['Font', 'Fill', 'Border', 'Alignment']),
    };
  }

  function restyled(base: number | undefined, place: number, steps: readonly StyleStep[]): number {
    const from = xfAt(base ?? place);
    const format = codeOf(from.formatId);
    let style: CellStyle =
      base === undefined
        ? { format: 'General', isQuoted: false, formatting: 'kept', isLinked: false }
        : { format, isQuoted: from.isQuoted, formatting: 'kept', isLinked: false };
    for (const step of steps) style = step(style);
    let xf: Xf = from;
    if (style.formatting === 'plain' || typeof style.formatting === 'number') {
      const like = xfAt(style.formatting === 'plain' ? place : style.formatting);
      xf = { ...like, formatId: from.formatId, isQuoted: from.isQuoted };
    } else if (style.formatting !== 'kept') xf = formatted(xf, style.formatting);
    if (style.isLinked) {
      const font = fonts.indexOf(linkFontXml(p, fonts.text(xf.font)));
      xf = { ...xf, font, applies: applied(xf, ['Font']) };
    }
    if (style.format !== format) {
      xf = { ...xf, formatId: formatId(style.format), applies: applied(xf, ['NumberFormat']) };
    }
    if (style.isQuoted !== xf.isQuoted) xf = { ...xf, isQuoted: style.isQuoted };
    return xf === from || xfKey(xf) === xfKey(from) ? (base ?? place) : xfIndex(xf);
  }

  const worked = new Map<readonly StyleStep[], Map<number, number>>();
  function styled(base: number | undefined, place: number, steps: readonly StyleStep[]): number {
    let known = worked.get(steps);
    if (!known) worked.set(steps, (known = new Map<number, number>()));
    const key = (base ?? -1) * MOST_FORMATS + place;
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = restyled(base, place, steps)));
    return index;
  }

  /** Formats are never changed, so each pair of them is compared once. */
  const bareness = new Map<number, boolean>();
  function isBare(index: number, place: number): boolean {
    const key = index * MOST_FORMATS + place;
    const known = bareness.get(key);
    if (known !== undefined) return known;
    const [xf, bare] = [xfAt(index), xfAt(place)];
    const isIt =
      codeOf(xf.formatId) === 'General' && xfKey({ ...xf, formatId: bare.formatId }) === xfKey(bare);
    bareness.set(key, isIt);
    return isIt;
  }

  const layouts: (TextLayout | undefined)[] = [];
  function layoutOf(index: number): TextLayout {
    const known = layouts[index];
    if (known) return known;
    const { font, alignment } = xfAt(index);
    const wraps = ['1', 'true'].includes(attributeIn(alignment, 'wrapText') ?? '');
    return (layouts[index] = { ...fontLayout(fonts.text(font)), wraps, isPlain: index === 0 });
  }

  function textsOf(index: number): StyleTexts {
    const { formatId: id, isQuoted, font, fill, border, alignment, protection } = xfAt(index);
    const [fontText, fillText, borderText] = [fonts.text(font), fills.text(fill), borders.text(border)];
    return {
      format: codeOf(id),
      isQuoted,
      font: fontText,
      fill: fillText,
      border: borderText,
      alignment,
      protection,
    };
  }

  function withTexts(index: number, texts: Partial<StyleTexts>): number {
    const from = xfAt(index);
    const { format, font, fill, border, alignment = from.alignment } = texts;
    const aspects = [
      ...(format === undefined ? [] : (['NumberFormat'] as const)),
      ...(font === undefined ? [] : (['Font'] as const)),
      ...(fill === undefined ? [] : (['Fill'] as const)),
      ...(border === undefined ? [] : (['Border'] as const)),
      ...(texts.alignment === undefined ? [] : (['Alignment'] as const)),
      ...(texts.protection === undefined ? [] : (['Protection'] as const)),
    ];
    const xf: Xf = {
      ...from,
      formatId: format === undefined || format === codeOf(from.formatId) ? from.formatId : formatId(format),
      font: font === undefined ? from.font : fonts.indexOf(font),
      fill: fill === undefined ? from.fill : fills.indexOf(fill),
      border: border === undefined ? from.border : borders.indexOf(border),
      alignment,
      protection: texts.protection ?? from.protection,
      isQuoted: texts.isQuoted ?? from.isQuoted,
      applies: applied(from, aspects),
    };
    return xfKey(xf) === xfKey(from) ? index : xfIndex(xf);
  }

  return {
    styled,
    textsOf,
    withTexts,
    overlayText: (dxf) => (dxf >= 0 && dxf < overlays.count() ? overlays.text(dxf) : undefined),
    overlayIndex: (dxfXml) => overlays.indexOf(dxfXml),
    count: () => xfs.length,
    prefix: p,
    isBare,
    overlaid: (overlay) => overlays.indexOf(overlayXml(p, overlay)),
    layoutOf,
    formatOf: (index) => codeOf(xfAt(index).formatId),
    xml: () =>
      grownStyles(stylesXml, collections, p, [
        { name: 'numFmts', added: addedFormats, count: itemsOf('numFmts').length + addedFormats.length },
        { name: 'fonts', added: fonts.added, count: fonts.count() },
        { name: 'fills', added: fills.added, count: fills.count() },
        { name: 'borders', added: borders.added, count: borders.count() },
        { name: 'cellXfs', added: addedXfs, count: xfs.length },
        { name: 'dxfs', added: overlays.added, count: overlays.count() },
      ]),
  };
}
