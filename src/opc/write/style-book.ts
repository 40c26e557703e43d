import { childrenOf } from '../xml';
import { builtinFormatCode, builtinFormatIds } from './builtin-formats';
import type { Dress, DressOverlay } from './dress';
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

/** How a cell is formatted, as far as we change it. */
export interface CellStyle {
  /** Number format code. */
  readonly format: string;
  /** Shown and edited with a leading apostrophe: text that must not be re-typed. */
  readonly isQuoted: boolean;
  /** `kept`: what the cell wears; `plain`: what an untouched cell in its place wears; a number: what that format wears. */
  readonly dress: 'kept' | 'plain' | number | Dress;
  /** Underlined and coloured as a link, whatever it wears. */
  readonly isLinked: boolean;
}

/** What decides how much room a cell's text takes. */
export interface TextLayout {
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly wraps: boolean;
  /** Whether it wears anything at all. */
  readonly isPlain: boolean;
}

export type StyleStep = (style: CellStyle) => CellStyle;

/** A format in its parts: the number format's code, and each element as text (`''` where there is none). */
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
   * The index in `cellXfs` of the format that `base` becomes by the steps; an existing one whenever there is one alike.
   * `base` undefined: a cell that was not there, which has no number format of its own. `place`: the format of the row
   * or column that an untouched cell there shows. Steps that are the same array are worked out once.
   */
  readonly styled: (base: number | undefined, place: number, steps: readonly StyleStep[]) => number;
  /** Whether an empty cell with this format looks like one that is not there. */
  readonly isBare: (xf: number, place: number) => boolean;
  /** The index in `dxfs` of what a conditional format lays over a cell. */
  overlaid(overlay: DressOverlay): number;
  /** The number format code of a format. */
  formatOf(xf: number): string;
  /** How a cell of this format lays out its text. */
  readonly layoutOf: (xf: number) => TextLayout;
  /** The parts of a format, for who changes one of them. */
  textsOf(xf: number): StyleTexts;
  /** The index of the format that has these parts, and all else as `xf` has it. */
  withTexts(xf: number, texts: Partial<StyleTexts>): number;
  /** The `dxf` with this index as text; `undefined` when there is none. */
  overlayText(dxf: number): string | undefined;
  /** The index in `dxfs` of this `dxf`, an existing one when there is one alike. */
  overlayIndex(dxfXml: string): number;
  /** How many formats there are. */
  count(): number;
  /** The prefix of the part's elements, with its colon, or `''`. */
  readonly prefix: string;
  /** The part's text with everything added; the same text when nothing was. */
  xml(): string;
}

/** More than `cellXfs` can hold (Excel: 65,490 formats). */
const MOST_FORMATS = 65_536;

/** styles.xml, to which formats are only ever added: no index that a cell may hold is renumbered. */
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
    // Ids below 164 are the program's own (ISO 29500-1, 18.8.30).
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

  function dressed(xf: Xf, dress: Dress): Xf {
    return {
      ...xf,
      font: fonts.indexOf(fontXml(p, fonts.text(xfAt(0).font), dress.font)),
      fill: fills.indexOf(dress.fill === undefined ? noFillXml(p) : fillXml(p, dress.fill)),
      border: borders.indexOf(borderXml(p, dress.border ?? {})),
      alignment: dress.alignment === undefined ? '' : alignmentXml(p, dress.alignment),
      applies: applied(xf, ['Font', 'Fill', 'Border', 'Alignment']),
    };
  }

  function restyled(base: number | undefined, place: number, steps: readonly StyleStep[]): number {
    const from = xfAt(base ?? place);
    const format = codeOf(from.formatId);
    let style: CellStyle =
      base === undefined
        ? { format: 'General', isQuoted: false, dress: 'kept', isLinked: false }
        : { format, isQuoted: from.isQuoted, dress: 'kept', isLinked: false };
    for (const step of steps) style = step(style);
    let xf: Xf = from;
    if (style.dress === 'plain' || typeof style.dress === 'number') {
      const like = xfAt(style.dress === 'plain' ? place : style.dress);
      xf = { ...like, formatId: from.formatId, isQuoted: from.isQuoted };
    } else if (style.dress !== 'kept') xf = dressed(xf, style.dress);
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
    isBare: (index, place) => {
      const [xf, bare] = [xfAt(index), xfAt(place)];
      return codeOf(xf.formatId) === 'General' && xfKey({ ...xf, formatId: bare.formatId }) === xfKey(bare);
    },
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
