import type { CycleEntry } from '../../jobs/cycle/cycle-entries';
import { oneLine } from '../../plan/one-line';
import type { Language } from '../../plan/field';
import type { HandoutText } from '../../text/handouts';
import { textIn } from '../../text/text';
import { element, escaped, place } from './svg';
import { fittedLines } from './fitted-text';
import { inLanes, widened, type Placed } from './wheel-lanes';
import { numbersOf, wheelGroups, type WheelGroup } from './wheel-groups';

/** Ink and grounds; each pair that meets has a contrast of 4.5 to 1 at least (tests/handouts/wheel). */
export const inks = {
  paper: '#ffffff',
  text: '#1b2733',
  quiet: '#4a5866',
  /** Months, whole. */
  span: '#d7e6f4',
  /** Days. */
  days: '#1f4e79',
  onDays: '#ffffff',
  edge: '#1f4e79',
  month: '#eef2f6',
} as const;

const MONTHS = 12;
const MARGIN = 24;
const TITLE = 26;
const HEAD = 64;
/** Of the middle, in which the year stands. */
const HOLE = 78;
const GAP = 4;
const FEWEST_LANES = 4;
const MONTH_RING = 56;
const NUMBER = 14;
const MONTH = 15;
/** Of a bold figure in the widest of the faces, per point of type; and the room on both sides of a number. */
const FIGURE = 0.7;
const ROOM = 10;
const NARROWEST = 28;

const CELL = 15;
const LINE = 20;
const ROW_GAP = 8;
const columns = { number: 46, when: 150, what: 400 } as const;
const TABLE = columns.number + columns.when + columns.what;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point at so many turns clockwise from the top. */
const around = (centre: Point, radius: number, turn: number): Point => ({
  x: centre.x + radius * Math.sin(2 * Math.PI * turn),
  y: centre.y - radius * Math.cos(2 * Math.PI * turn),
});

const at = ({ x, y }: Point): string => `${place(x)} ${place(y)}`;

/** A piece of a ring between two turns. */
function ringPiece(centre: Point, inner: number, outer: number, from: number, to: number): string {
  const isLarge = to - from > 0.5 ? 1 : 0;
  const [a, b] = [around(centre, outer, from), around(centre, outer, to)];
  const [c, d] = [around(centre, inner, to), around(centre, inner, from)];
  return `M${at(a)}A${place(outer)} ${place(outer)} 0 ${isLarge} 1 ${at(b)}L${at(c)}A${place(inner)} ${place(inner)} 0 ${isLarge} 0 ${at(d)}Z`;
}

const words = (text: string, { x, y }: Point, more: Readonly<Record<string, string | number>> = {}): string =>
  element('text', { x, y, ...more }, escaped(text));

const middle = { 'text-anchor': 'middle', 'dominant-baseline': 'central' } as const;

/** A month’s name as there is room for it. */
const clipped = (name: string): string => (name.length > 5 ? name.slice(0, 3) : name);

function monthRing(centre: Point, radius: number, names: readonly string[]): string {
  return names
    .map((name, month) => {
      const piece = ringPiece(centre, radius, radius + MONTH_RING, month / MONTHS, (month + 1) / MONTHS);
      const spot = around(centre, radius + MONTH_RING / 2, (month + 0.5) / MONTHS);
      return (
        element('path', { d: piece, fill: inks.month, stroke: inks.paper, 'stroke-width': 2 }) +
        words(name, spot, { ...middle, 'font-size': MONTH, fill: inks.text })
      );
    })
    .join('');
}

const numberWidth = (group: WheelGroup): number => numbersOf(group).length * NUMBER * FIGURE + ROOM;

/** How much of the ring a group's number takes, in turns, where the ring is narrowest. */
const turnsFor = (group: WheelGroup): number => numberWidth(group) / (2 * Math.PI * HOLE);

function arcs({ group, lane }: Placed, centre: Point, radius: number, width: number): string {
  const outer = radius - lane * width - GAP / 2;
  const inner = outer - width + GAP;
  const isDark = group.isDays;
  const look = {
    fill: isDark ? inks.days : inks.span,
    stroke: inks.edge,
    'stroke-width': 1,
  };
  return widened(group, turnsFor(group))
    .map(({ from, to }) => {
      // A whole turn is two half rings: an arc that ends where it begins is nothing.
      const halves =
        to - from > 0.99
          ? [
              [from, from + 0.5],
              [from + 0.5, from + 1],
            ]
          : [[from, to]];
      const shape = halves
        .map(([a = 0, b = 0]) => element('path', { d: ringPiece(centre, inner, outer, a, b), ...look }))
        .join('');
      const spot = around(centre, (inner + outer) / 2, to - from > 0.99 ? 0.25 : (from + to) / 2);
      const number = words(numbersOf(group), spot, {
        ...middle,
        'font-size': NUMBER,
        'font-weight': 'bold',
        fill: isDark ? inks.onDays : inks.text,
      });
      return shape + number;
    })
    .join('');
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

/** What a person who does not see the picture is told: every activity with its number, time and owner. */
const described = (groups: readonly WheelGroup[]): string =>
  groups
    .flatMap(({ entries, first }) =>
      entries.map(({ when, title, item }, index) => {
        const owner = oneLine(item.row.ownerText);
        return `${first + index}. ${[when, title].filter((part) => part !== '').join(': ')}${owner === '' ? '' : ` (${owner})`}`;
      }),
    )
    .join('\n');

/**
 * The annual cycle as a picture: the months in a ring, the activities as arcs with their numbers, and beside it the table
 * that says what each number is. It grows with what it holds: nothing is left out and nothing lies on anything else.
 */
export function wheelPicture(
  entries: readonly CycleEntry[],
  year: number | null,
  language: Language,
  text: HandoutText,
): string {
  const groups = wheelGroups(entries);
  const placed = inLanes(groups, turnsFor);
  const lanes = Math.max(FEWEST_LANES, ...placed.map(({ lane }) => lane + 1));
  // Numbers stand upright, so that a ring is as wide as the widest of them.
  const ring = Math.max(NARROWEST, ...groups.map(numberWidth)) + GAP;
  const radius = HOLE + lanes * ring;
  const rim = radius + MONTH_RING;
  const rows = groups.flatMap(({ entries: of, first }) =>
    of.map((entry, index) => rowOf(entry, first + index)),
  );
  const tableHeight = LINE + ROW_GAP + rows.reduce((sum, { height }) => sum + height, 0);
  const width = MARGIN * 3 + rim * 2 + TABLE;
  const height = HEAD + MARGIN + Math.max(rim * 2, tableHeight) + MARGIN;
  const centre: Point = { x: MARGIN + rim, y: HEAD + MARGIN + rim };
  const title = text.wheel.title(year);
  const body = [
    element('title', { id: 'wheel-title' }, escaped(title)),
    element('desc', { id: 'wheel-table' }, escaped(described(groups))),
    element('rect', { width, height, fill: inks.paper }),
    words(title, { x: MARGIN, y: HEAD - 12 }, { 'font-size': TITLE, 'font-weight': 'bold', fill: inks.text }),
    monthRing(centre, radius, textIn(language).agenda.months.map(clipped)),
    ...placed.map((one) => arcs(one, centre, radius, ring)),
    ...(year === null
      ? []
      : [
          words(String(year), centre, {
            ...middle,
            'font-size': TITLE,
            'font-weight': 'bold',
            fill: inks.text,
          }),
        ]),
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
