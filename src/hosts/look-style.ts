import { looks, type Look } from '../book/look';
import { statusColors } from '../book/status-colors';
import type {
  CellFormatting,
  CellAlignment,
  CellBorder,
  FormattingOverlay,
} from '../opc/write/cell-formatting';

/** Deep blue-green: titles, rules and headings. White on it has a contrast of 12:1. */
const INK = '12394A';
const TEXT = '1B1B1B';
const QUIET = '4A4A4A';
const WHITE = 'FFFFFF';
const HAIRLINE = 'CFD7DA';
const BOX = 'B8C4C9';

const underline: CellBorder = { bottom: { style: 'thin', color: HAIRLINE } };
const rule: CellBorder = { bottom: { style: 'thin', color: INK } };
const edge = { style: 'thin', color: BOX } as const;
const box: CellBorder = { left: edge, right: edge, top: edge, bottom: edge };
const running: CellAlignment = { horizontal: 'left', vertical: 'top', wrap: true };
const quiet: CellAlignment = { vertical: 'top', wrap: true };

interface LookStyle {
  readonly cell: CellFormatting;
  /** A pair that no other look has: it identifies a conditional format as ours. */
  readonly overlay: FormattingOverlay;
  /** Solid colour of a chart's bar, at least 3:1 against white paper or drawn with an outline. */
  readonly bar: string;
}

/** A look whose colours have a meaning: pale fill and dark text, both as a cell's style and as a conditional format. */
const tinted = (fill: string, color: string, bar: string): LookStyle => ({
  cell: { font: { color }, fill, border: underline, alignment: running },
  overlay: { fill, color },
  bar,
});

/** A look made of font and borders; as a conditional format it is a faint tint. */
const typed = (cell: CellFormatting, overlay: FormattingOverlay, bar = INK): LookStyle => ({
  cell,
  overlay,
  bar,
});

const styles: Readonly<Record<Look, LookStyle>> = {
  plain: typed({ font: {} }, { fill: WHITE, color: '000000' }),
  title: typed(
    { font: { bold: true, size: 18, color: INK }, alignment: { vertical: 'center' } },
    { fill: 'E3ECEF', color: INK, bold: true },
  ),
  subtitle: typed(
    { font: { color: QUIET }, alignment: { vertical: 'center' } },
    { fill: 'F1F5F6', color: QUIET },
  ),
  heading: typed(
    {
      font: { bold: true, color: WHITE },
      fill: INK,
      border: { bottom: { style: 'thin', color: INK } },
      alignment: { vertical: 'center', wrap: true },
    },
    { fill: INK, color: WHITE, bold: true },
  ),
  'heading-number': typed(
    {
      font: { bold: true, color: WHITE },
      fill: INK,
      border: { bottom: { style: 'thin', color: INK } },
      alignment: { vertical: 'center', horizontal: 'right', wrap: true },
    },
    { fill: INK, color: 'FAFAFA', bold: true },
  ),
  section: typed(
    {
      font: { bold: true, size: 13, color: INK },
      border: rule,
      alignment: { vertical: 'bottom', horizontal: 'left' },
    },
    { fill: 'D6E4E9', color: INK, bold: true },
  ),
  label: typed({ font: { color: QUIET }, alignment: quiet }, { fill: 'F4F7F8', color: QUIET }),
  beside: typed({ font: { color: TEXT }, alignment: { vertical: 'top' } }, { fill: 'F9FBFB', color: TEXT }),
  body: typed(
    { font: { color: TEXT }, border: underline, alignment: running },
    { fill: 'FCFDFD', color: TEXT },
  ),
  struck: typed(
    { font: { color: TEXT, strike: true }, border: underline, alignment: running },
    { fill: 'FDFCFC', color: TEXT },
  ),
  number: typed(
    {
      font: { color: TEXT },
      border: underline,
      alignment: { vertical: 'top', horizontal: 'right' },
    },
    { fill: 'FAFCFC', color: TEXT },
  ),
  total: typed(
    { font: { bold: true, color: TEXT }, border: rule, alignment: running },
    { fill: 'F5F9FA', color: TEXT, bold: true },
  ),
  'total-number': typed(
    { font: { bold: true, color: TEXT }, border: rule, alignment: { vertical: 'top', horizontal: 'right' } },
    { fill: 'F4F8F9', color: TEXT, bold: true },
  ),
  'big-number': typed(
    {
      font: { bold: true, size: 20, color: INK },
      alignment: { vertical: 'center', horizontal: 'left' },
    },
    { fill: 'C9DCE3', color: INK, bold: true },
  ),
  muted: typed({ font: { color: '595959' }, alignment: quiet }, { fill: 'F7F7F7', color: '595959' }),
  input: typed(
    { font: { color: TEXT }, fill: 'FFFBE6', border: box, alignment: running },
    { fill: 'FFFBE6', color: TEXT },
  ),
  problem: tinted('FCE8D5', '7A3300', statusColors.problem.light),
  'not-started': tinted('EEEEEE', '444444', statusColors['not-started'].light),
  ongoing: tinted('E1EEFB', '0B4884', statusColors.ongoing.light),
  waiting: tinted('FDF3D8', '6B4E00', statusColors.waiting.light),
  done: tinted('DFF1E3', '0B5A26', statusColors.done.light),
  cancelled: tinted('F3F2F1', '5C5A58', statusColors.cancelled.light),
  moved: tinted('ECE8F6', '4B3A78', statusColors.moved.light),
  overdue: tinted('FBE3E1', '8C150F', 'B3261E'),
};

/** The style of a cell with this look. The number format is not part of a look. */
export const formattingOf = (look: Look): CellFormatting => styles[look].cell;

/** The style that a conditional format of this look applies. */
export const overlayOf = (look: Look): FormattingOverlay => styles[look].overlay;

/** How the bar of a chart is drawn, each colour as `RRGGBB`. */
export interface BarStyle {
  readonly fill: string;
  /** Of the figure in the bar: at least 4.5:1 against it. */
  readonly text: string;
  /** Parts a bar from its neighbours, and a white one from the paper. */
  readonly outline: string;
}

/** The bar of a chart that says how many have this look. */
export function barStyleOf(look: Look): BarStyle {
  const { bar } = styles[look];
  return bar === WHITE
    ? { fill: bar, text: '1B1B1B', outline: '767676' }
    : { fill: bar, text: WHITE, outline: WHITE };
}

/** The number format of the figures in bars: zero is not written. */
export const BAR_FIGURE = '0;-0;';

const pair = (fill: string, color: string): string => `${fill}/${color}`.toUpperCase();

const looksByOverlay: ReadonlyMap<string, Look> = new Map(
  looks.map((look) => [pair(styles[look].overlay.fill, styles[look].overlay.color), look]),
);

/** The look whose conditional format has this fill and text colour (`RRGGBB`); `undefined` when it is not one of ours. */
export const lookOfOverlay = (fill: string, color: string): Look | undefined =>
  looksByOverlay.get(pair(fill, color));
