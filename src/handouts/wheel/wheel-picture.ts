import type { CycleEntry } from '../../jobs/cycle/cycle-entries';
import { shownWheel } from '../../jobs/wheel/shown-wheel';
import { described, numberedEntries, wheelGroups } from '../../jobs/wheel/wheel-groups';
import type { RingPiece } from '../../picture/canvas';
import { around, inks, TITLE_SIZE, wheelRing, type WheelShape } from '../../picture/wheel-ring';
import type { Language } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import type { HandoutText } from '../../text/handouts';
import { textIn } from '../../text/text';
import { fittedLines } from './fitted-text';
import { element, escaped, place } from './svg';

const MARGIN = 24;
const HEAD = 64;

const CELL = 15;
const LINE = 20;
const ROW_GAP = 8;
const columns = { number: 46, when: 150, what: 400 } as const;
const TABLE = columns.number + columns.when + columns.what;

type Point = RingPiece['centre'];

const at = ({ x, y }: Point): string => `${place(x)} ${place(y)}`;

/** A piece of a ring between two turns. */
function ringPiece({ centre, inner, outer, from, to }: RingPiece): string {
  const isLarge = to - from > 0.5 ? 1 : 0;
  const [a, b] = [around(centre, outer, from), around(centre, outer, to)];
  const [c, d] = [around(centre, inner, to), around(centre, inner, from)];
  return `M${at(a)}A${place(outer)} ${place(outer)} 0 ${isLarge} 1 ${at(b)}L${at(c)}A${place(inner)} ${place(inner)} 0 ${isLarge} 0 ${at(d)}Z`;
}

const words = (text: string, { x, y }: Point, more: Readonly<Record<string, string | number>> = {}): string =>
  element('text', { x, y, ...more }, escaped(text));

const middle = { 'text-anchor': 'middle', 'dominant-baseline': 'central' } as const;

function shapeSvg(shape: WheelShape): string {
  if (shape.kind === 'label') {
    const { text, centre, size, isBold, ink } = shape;
    const weight = isBold ? { 'font-weight': 'bold' } : {};
    return words(text, centre, { ...middle, 'font-size': size, ...weight, fill: ink });
  }
  const { fill, edge, edgeWidth } = shape;
  return element('path', { d: ringPiece(shape), fill, stroke: edge, 'stroke-width': edgeWidth });
}

interface Row {
  readonly number: string;
  readonly when: readonly string[];
  readonly what: readonly string[];
  readonly who: readonly string[];
  readonly height: number;
}

function rowOf(entry: CycleEntry, number: number): Row {
  const when = fittedLines(entry.when, columns.when - 12, CELL, 3);
  const what = fittedLines(entry.title, columns.what, CELL, 4);
  const who = fittedLines(oneLine(entry.item.row.ownerText), columns.what, CELL - 1, 2);
  const lines = Math.max(1, when.length, what.length + who.length);
  return { number: String(number), when, what, who, height: lines * LINE + ROW_GAP };
}

function tableOf(rows: readonly Row[], left: number, top: number, text: HandoutText): string {
  let y = top;
  const whenAt = left + columns.number;
  const whatAt = whenAt + columns.when;
  const heads = (
    [
      [left, text.fields.no],
      [whenAt, text.wheel.when],
      [whatAt, text.wheel.what],
    ] as const
  )
    .map(([x, name]) => words(name, { x, y }, { 'font-size': CELL, 'font-weight': 'bold', fill: inks.text }))
    .join('');
  y += LINE + ROW_GAP;
  const lines = rows.map(({ number, when, what, who, height }) => {
    const row = [
      element('line', {
        x1: left,
        y1: y - LINE - 1,
        x2: left + TABLE,
        y2: y - LINE - 1,
        stroke: inks.quiet,
        'stroke-width': 0.5,
      }),
      words(number, { x: left, y }, { 'font-size': CELL, 'font-weight': 'bold', fill: inks.text }),
      ...when.map((line, i) =>
        words(line, { x: whenAt, y: y + i * LINE }, { 'font-size': CELL, fill: inks.text }),
      ),
      ...what.map((line, i) =>
        words(line, { x: whatAt, y: y + i * LINE }, { 'font-size': CELL, fill: inks.text }),
      ),
      ...who.map((line, i) =>
        words(
          line,
          { x: whatAt, y: y + (what.length + i) * LINE },
          { 'font-size': CELL - 1, fill: inks.quiet },
        ),
      ),
    ];
    y += height;
    return row.join('');
  });
  return heads + lines.join('');
}

/** The annual cycle as a picture: the ring, and beside it the table that says what each number is. */
export function wheelPicture(
  entries: readonly CycleEntry[],
  year: number | null,
  language: Language,
  text: HandoutText,
): string {
  const groups = wheelGroups(entries);
  const { radius: rim, shapesAround } = wheelRing(shownWheel(groups, year, textIn(language)));
  const rows = numberedEntries(groups).map(({ number, entry }) => rowOf(entry, number));
  const tableHeight = LINE + ROW_GAP + rows.reduce((sum, { height }) => sum + height, 0);
  const width = MARGIN * 3 + rim * 2 + TABLE;
  const height = HEAD + MARGIN + Math.max(rim * 2, tableHeight) + MARGIN;
  const centre: Point = { x: MARGIN + rim, y: HEAD + MARGIN + rim };
  const title = text.wheel.title(year);
  const body = [
    element('title', { id: 'wheel-title' }, escaped(title)),
    element('desc', { id: 'wheel-table' }, escaped(described(groups))),
    element('rect', { width, height, fill: inks.paper }),
    words(
      title,
      { x: MARGIN, y: HEAD - 12 },
      { 'font-size': TITLE_SIZE, 'font-weight': 'bold', fill: inks.text },
    ),
    ...shapesAround(centre).map(shapeSvg),
    tableOf(rows, MARGIN * 2 + rim * 2, HEAD + MARGIN + LINE, text),
  ];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${place(width)} ${place(height)}`,
      role: 'img',
      'aria-labelledby': 'wheel-title wheel-table',
      'xml:lang': language,
      'font-family': 'Arial, Helvetica, "Liberation Sans", sans-serif',
    },
    ...body,
  )}\n`;
}
