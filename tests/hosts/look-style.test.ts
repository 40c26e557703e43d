import { looks } from '../../src/book/look';
import { statusColors } from '../../src/book/status-colors';
import { barStyleOf, formattingOf, lookOfOverlay, overlayOf } from '../../src/hosts/look-style';

/** Relative luminance of `RRGGBB` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 1, dark = 1] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

const PAPER = 'FFFFFF';

test.each(looks)('%s can be read, in a cell and laid over one', (look) => {
  const { font, fill = PAPER } = formattingOf(look);
  expect(contrast(font.color ?? '000000', fill)).toBeGreaterThanOrEqual(4.5);
  const overlay = overlayOf(look);
  expect(contrast(overlay.color, overlay.fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(looks)('%s is known again by what it lays over a cell', (look) => {
  const { fill, color } = overlayOf(look);
  expect(lookOfOverlay(fill, color)).toBe(look);
  expect(lookOfOverlay(fill.toLowerCase(), color.toLowerCase())).toBe(look);
});

test('other colours are nobody’s', () => {
  expect(lookOfOverlay('C6EFCE', '006100')).toBeUndefined();
});

test.each(['not-started', 'ongoing', 'waiting', 'done', 'moved', 'overdue', 'problem'] as const)(
  'the bar of %s stands out from the paper',
  (look) => {
    expect(contrast(barStyleOf(look).fill, PAPER)).toBeGreaterThanOrEqual(3);
  },
);

test.each(['not-started', 'ongoing', 'waiting', 'done', 'moved', 'cancelled', 'overdue', 'problem'] as const)(
  'the figure in the bar of %s can be read, and the bar is seen',
  (look) => {
    const { fill, text, outline } = barStyleOf(look);
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    expect(Math.max(contrast(fill, PAPER), contrast(outline, PAPER))).toBeGreaterThanOrEqual(3);
  },
);

/** The pane's surface in each theme. */
const surfaces = { light: PAPER, dark: '292929' } as const;

test.each(
  Object.entries(statusColors).flatMap(([look, colors]) =>
    (['light', 'dark'] as const).map((theme) => [look, theme, colors[theme]] as const),
  ),
)('%s has a colour on a %s surface that is seen there, but for what is cancelled', (look, theme, color) => {
  expect(color).toMatch(/^[0-9A-F]{6}$/);
  if (look === 'cancelled') expect(color).toBe(surfaces[theme]);
  else expect(contrast(color, surfaces[theme])).toBeGreaterThanOrEqual(3);
});
