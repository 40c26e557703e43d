import { colorOf, paletteOf, type Palette } from './color';
import { MAX_ITEMS } from './limits';
import type { Package } from './package';
import { recently } from './recent';
import { refuse } from './refusal';
import { scanFallbacks } from './alternatives';
import { attribute, flag, type Tag } from './xml';
import { builtinFormatCode } from './write/builtin-formats';

/** The parts of a format in `cellXfs` that reading needs. */
export interface CellFormat {
  /** Number format code; `General` when there is none. */
  readonly code: string;
  readonly isBold: boolean;
  readonly isStruck: boolean;
  /** Solid fill as `RRGGBB`. */
  readonly fill: string | undefined;
}

/** The formatting that a conditional format adds to a cell. */
export interface Overlay {
  readonly fill: string | undefined;
  readonly color: string | undefined;
  readonly isBold: boolean;
}

export interface StylesReading {
  /** The number of formats in `cellXfs`. */
  readonly count: number;
  /** By index into `cellXfs`; an index out of range gives the first format. */
  readonly format: (index: number) => CellFormat;
  /** By index into `dxfs`. */
  readonly overlay: (index: number) => Overlay | undefined;
}

const plain: CellFormat = { code: 'General', isBold: false, isStruck: false, fill: undefined };

/** Built-in date formats of East Asian Excel, whose codes differ by its language (ISO 29500-1, 18.8.30). */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

interface RawFont {
  isBold: boolean;
  isStruck: boolean;
  color: Tag | undefined;
}

interface RawFill {
  pattern: string | undefined;
  front: Tag | undefined;
  back: Tag | undefined;
}

interface RawStyles {
  readonly codes: Map<number, string>;
  readonly fonts: RawFont[];
  readonly fills: RawFill[];
  readonly formats: Tag[];
  readonly dxfs: { font: RawFont; fill: RawFill }[];
  readonly indexed: string[];
}

/**
 * Reads the styles part; without one every cell is unformatted. @throws refusal `missing-part` when it is named but
 * absent
 */
export function stylesOf(
  pkg: Package,
  part: string | undefined,
  themePart: string | undefined,
): StylesReading {
  if (part === undefined) return { count: 0, format: () => plain, overlay: () => undefined };
  const raw = rawStyles(pkg.text(part), part);
  const palette = paletteOf(pkg, themePart, raw.indexed);
  const formats = raw.formats.map((tag) => formatOf(tag, raw, palette));
  const overlays = raw.dxfs.map(({ font, fill }) => overlayOf(font, fill, palette));
  return {
    count: formats.length,
    format: (index) => formats[index] ?? formats[0] ?? plain,
    overlay: (index) => overlays[index],
  };
}

function formatOf(tag: Tag, raw: RawStyles, palette: Palette): CellFormat {
  const id = Number(attribute(tag, 'numFmtId') ?? 0);
  const font = raw.fonts[Number(attribute(tag, 'fontId') ?? 0)];
  const fill = raw.fills[Number(attribute(tag, 'fillId') ?? 0)];
  return {
    code: raw.codes.get(id) ?? (isEastAsianDate(id) ? 'yyyy/m/d' : builtinFormatCode(id)),
    isBold: font?.isBold ?? false,
    isStruck: font?.isStruck ?? false,
    fill: fill?.pattern === 'solid' && fill.front ? colorOf(fill.front, palette) : undefined,
  };
}

/** In a `dxf` the colour of a solid fill is the background colour, and Excel omits the pattern type. */
function overlayOf(font: RawFont, fill: RawFill, palette: Palette): Overlay {
  const isSolid = fill.pattern === undefined || fill.pattern === 'solid';
  return {
    fill: isSolid && fill.back ? colorOf(fill.back, palette) : undefined,
    color: font.color ? colorOf(font.color, palette) : undefined,
    isBold: font.isBold,
  };
}

const emptyFont = (): RawFont => ({ isBold: false, isStruck: false, color: undefined });
const emptyFill = (): RawFill => ({ pattern: undefined, front: undefined, back: undefined });

/** A run asks for the styles of several states of a workbook, which mostly have the same. */
const rawStyles = recently((xml: string, part: string): RawStyles => {
  const raw: RawStyles = { codes: new Map(), fonts: [], fills: [], formats: [], dxfs: [], indexed: [] };
  let items = 0;
  let font = emptyFont();
  let fill = emptyFill();
  const starts = (tag: Tag, collection: string | undefined): void => {
    if (tag.name === 'numFmt')
      raw.codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? 'General');
    else if (collection === 'fonts' && tag.name === 'font') raw.fonts.push((font = emptyFont()));
    else if (collection === 'fills' && tag.name === 'fill') raw.fills.push((fill = emptyFill()));
    else if (collection === 'cellXfs' && tag.name === 'xf') raw.formats.push(tag);
    else if (collection === 'dxfs' && tag.name === 'dxf') {
      font = emptyFont();
      fill = emptyFill();
      raw.dxfs.push({ font, fill });
    } else return;
    if (++items > MAX_ITEMS) refuse({ code: 'too-many-items', part, limit: MAX_ITEMS });
  };
  scanFallbacks(
    xml,
    {
      open: (tag, path) => {
        if (path.length === 2) starts(tag, path[1]);
        const parent = path.at(-1);
        if (parent === 'font') fontDetail(font, tag);
        else if (tag.name === 'patternFill' && parent === 'fill')
          fill.pattern = attribute(tag, 'patternType');
        else if (parent === 'patternFill' && tag.name === 'fgColor') fill.front = tag;
        else if (parent === 'patternFill' && tag.name === 'bgColor') fill.back = tag;
        else if (parent === 'indexedColors')
          raw.indexed.push((attribute(tag, 'rgb') ?? '000000').slice(-6).toUpperCase());
      },
    },
    part,
  );
  return raw;
});

function fontDetail(font: RawFont, tag: Tag): void {
  if (tag.name === 'b') font.isBold = flag(tag, 'val', true);
  else if (tag.name === 'strike') font.isStruck = flag(tag, 'val', true);
  else if (tag.name === 'color') font.color = tag;
}
