/** Rec. 709 luma of `#rrggbb`, 0–255; `null` for anything else. */
function luma(color: unknown): number | null {
  const found = typeof color === 'string' ? /^#?([0-9a-f]{6})$/i.exec(color)?.[1] : undefined;
  if (found === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(found.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Whether Excel's own theme is dark; `null` when it does not say. Excel on the web has answered `undefined`
 * (OfficeDev/office-js#6134), and what the system prefers says nothing of Excel (#6912).
 */
export function isDark(theme: Readonly<Record<string, unknown>> | undefined): boolean | null {
  if (typeof theme?.['isDarkTheme'] === 'boolean') return theme['isDarkTheme'];
  const light = luma(theme?.['bodyBackgroundColor']);
  return light === null ? null : light < 128;
}
