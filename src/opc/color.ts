import type { Package } from './package';
import { attribute, scan, type Tag } from './xml';

/** The colours that theme and index numbers stand for, as `RRGGBB`. */
export interface Palette {
  /** By the number in `theme="…"`. */
  readonly theme: readonly string[];
  /** By the number in `indexed="…"`. */
  readonly indexed: readonly string[];
}

/** ISO 29500-1, 18.8.27 `indexedColors`: 0–7 repeat as 8–15. */
const indexedColors: readonly string[] =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
   800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
   000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
   3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
    .trim()
    .split(/\s+/);

/**
 * The slots of the colour scheme in the order of the `theme` numbers. The file lists dark before light; the numbers do
 * not.
 */
const schemeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office 2013's theme, for workbooks without one. */
const officeTheme =
  'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');

/** The workbook's palette. `custom` lists the indexed colours that the styles part defines itself, if any. */
export const paletteOf = (
  pkg: Package,
  themePart: string | undefined,
  custom: readonly string[],
): Palette => ({
  theme:
    themePart !== undefined && pkg.has(themePart) ? themeColors(pkg.text(themePart), themePart) : officeTheme,
  indexed: custom.length > 0 ? [...custom, ...indexedColors.slice(custom.length)] : indexedColors,
});

function themeColors(xml: string, part: string): readonly string[] {
  const found = new Map<string, string>();
  scan(
    xml,
    {
      open: (tag, path) => {
        const slot = path.at(-1) ?? '';
        if (path.at(-2) !== 'clrScheme' || found.has(slot)) return;
        const value = attribute(tag, tag.name === 'sysClr' ? 'lastClr' : 'val');
        if (value !== undefined && isColor(value)) found.set(slot, value.toUpperCase());
      },
    },
    part,
  );
  return schemeOrder.map((slot, index) => found.get(slot) ?? officeTheme[index] ?? '000000');
}

const isColor = (text: string): boolean => /^[0-9A-Fa-f]{6}$/.test(text);

/** A CT_Color (ISO 29500-1, 18.8.3) as `RRGGBB`; `undefined` for the automatic colour and what cannot be read. */
export function colorOf(tag: Pick<Tag, 'attributes'>, palette: Palette): string | undefined {
  const rgb = attribute(tag, 'rgb')?.slice(-6);
  const theme = attribute(tag, 'theme');
  const indexed = attribute(tag, 'indexed');
  const base =
    rgb !== undefined && isColor(rgb)
      ? rgb.toUpperCase()
      : theme !== undefined
        ? palette.theme[Number(theme)]
        : indexed !== undefined
          ? palette.indexed[Number(indexed)]
          : undefined;
  const tint = Number(attribute(tag, 'tint') ?? 0);
  return base === undefined || !Number.isFinite(tint) || tint === 0
    ? base
    : tinted(base, Math.max(-1, Math.min(1, tint)));
}

/**
 * Lightens for a positive tint, darkens for a negative one: the luminance moves by that share towards white or black
 * (18.8.19 `fgColor`).
 */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const floor = wanted - chroma / 2;
  // The hue is unchanged: each channel keeps its relative position between the lowest and the highest channel.
  return [red, green, blue]
    .map((channel) => floor + (spread === 0 ? 0 : ((channel - low) / spread) * chroma))
    .map((channel) =>
      Math.round(Math.max(0, Math.min(1, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
