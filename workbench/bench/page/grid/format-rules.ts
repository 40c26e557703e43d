import type { FormatView } from '../../../office-double/view/view';

/** Fonts that look like those a workbook names, for machines without them. */
const faces: ReadonlyMap<string, string> = new Map([
  ['calibri', 'Calibri, Carlito, "Segoe UI", "Open Sans", system-ui, sans-serif'],
  ['arial', 'Arial, "Liberation Sans", Helvetica, sans-serif'],
  ['cambria', 'Cambria, Caladea, Georgia, serif'],
  ['times new roman', '"Times New Roman", "Liberation Serif", serif'],
  ['courier new', '"Courier New", "Liberation Mono", monospace'],
]);

const sans = 'Calibri, Carlito, "Segoe UI", "Open Sans", system-ui, sans-serif';

/** A font name in quotes; a name with characters that could end the quotes is not used. */
const faceOf = (name: string): string =>
  faces.get(name.toLowerCase()) ?? (/^[\w åäöÅÄÖ.-]{1,64}$/.test(name) ? `"${name}", ${sans}` : sans);

/**
 * Widths of a digit, in ems: a substitute font is scaled so that text takes about the room that it has in Excel, and
 * columns and wrapped lines are wide enough.
 */
const digits: ReadonlyMap<string, number> = new Map([
  ['calibri', 0.507],
  ['arial', 0.556],
  ['cambria', 0.554],
  ['times new roman', 0.5],
]);

const color = (rgb: string): string => (/^[0-9a-f]{6}$/i.test(rgb) ? `#${rgb}` : '#000000');

const lines: ReadonlyMap<string, string> = new Map([
  ['hair', '1px dotted'],
  ['dotted', '1px dotted'],
  ['dashed', '1px dashed'],
  ['dashDot', '1px dashed'],
  ['dashDotDot', '1px dashed'],
  ['medium', '2px solid'],
  ['mediumDashed', '2px dashed'],
  ['mediumDashDot', '2px dashed'],
  ['mediumDashDotDot', '2px dashed'],
  ['slantDashDot', '2px dashed'],
  ['thick', '3px solid'],
  ['double', '3px double'],
]);

const vertical: Readonly<Record<FormatView['vertical'], string>> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
  distributed: 'center',
};

const horizontal: Readonly<Record<FormatView['horizontal'], string | undefined>> = {
  general: undefined,
  left: 'left',
  fill: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
  justify: 'left',
};

/** A cell's formatting as CSS declarations. */
export function declarationsOf(format: FormatView): string {
  const { font, fill, borders, indent, wraps } = format;
  const decoration = [...(font.underline ? ['underline'] : []), ...(font.strike ? ['line-through'] : [])];
  const align = horizontal[format.horizontal];
  const digit = digits.get(font.name.toLowerCase());
  const side = align === 'right' ? 'right' : 'left';
  return [
    `font-family:${faceOf(font.name)}`,
    `font-size:${Math.min(96, Math.max(1, font.size))}pt`,
    `font-size-adjust:${digit === undefined ? 'none' : `ch-width ${digit}`}`,
    ...(font.bold ? ['font-weight:700'] : []),
    ...(font.italic ? ['font-style:italic'] : []),
    ...(decoration.length > 0 ? [`text-decoration-line:${decoration.join(' ')}`] : []),
    `color:${color(font.color)}`,
    ...(fill === undefined ? [] : [`background-color:${color(fill)}`, 'border-color:transparent']),
    ...Object.entries(borders).flatMap(([edge, border]) =>
      border === undefined
        ? []
        : [`border-${edge}:${lines.get(border.style) ?? '1px solid'} ${color(border.color)}`],
    ),
    `justify-content:${vertical[format.vertical]}`,
    ...(align === undefined ? [] : [`text-align:${align}`]),
    ...(wraps || format.horizontal === 'justify' ? ['white-space:pre-wrap', 'overflow-wrap:anywhere'] : []),
    ...(indent > 0 ? [`padding-${side}:${3 + Math.min(30, indent) * 9}px`] : []),
  ].join(';');
}

/** A style sheet with a class for each format: `.d0`, `.d1` … Rules inserted by script are allowed by the page's policy. */
export function formatRules(): { use(formats: readonly FormatView[]): void } {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let current = '';
  return {
    use(formats) {
      const text = formats.map((format, index) => `.cell.d${index}{${declarationsOf(format)}}`).join('\n');
      if (text === current) return;
      current = text;
      sheet.replaceSync(text);
    },
  };
}
