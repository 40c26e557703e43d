import type { Language } from '../../plan/field';
import type { Label, RingPiece } from '../../picture/canvas';
import { oneLine } from '../../plan/one-line';
import { textIn } from '../../text/text';
import { numbersOf, wheelGroups, type WheelGroup } from './wheel-groups';
import { inLanes, widened, type Placed } from './wheel-lanes';
import type { CycleEntry } from '../../jobs/cycle/cycle-entries';

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

export const TITLE_SIZE = 26;

const MONTHS = 12;
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

/** What the wheel is drawn of, in order: a label lies on the piece before it. */
export type WheelShape = ({ readonly kind: 'piece' } & RingPiece) | ({ readonly kind: 'label' } & Label);

export interface WheelRing {
  readonly groups: readonly WheelGroup[];
  /** From its middle to its rim. */
  readonly radius: number;
  readonly shapesAround: (centre: RingPiece['centre']) => readonly WheelShape[];
}

type Point = RingPiece['centre'];

/** A point at so many turns clockwise from the top. */
export const around = (centre: Point, radius: number, turn: number): Point => ({
  x: centre.x + radius * Math.sin(2 * Math.PI * turn),
  y: centre.y - radius * Math.cos(2 * Math.PI * turn),
});

/** A month’s name as there is room for it. */
const clipped = (name: string): string => (name.length > 5 ? name.slice(0, 3) : name);

const monthShapes = (centre: Point, radius: number, names: readonly string[]): readonly WheelShape[] =>
  names.flatMap((name, month): readonly WheelShape[] => [
    {
      kind: 'piece',
      centre,
      inner: radius,
      outer: radius + MONTH_RING,
      from: month / MONTHS,
      to: (month + 1) / MONTHS,
      fill: inks.month,
      edge: inks.paper,
      edgeWidth: 2,
    },
    {
      kind: 'label',
      text: name,
      centre: around(centre, radius + MONTH_RING / 2, (month + 0.5) / MONTHS),
      size: MONTH,
      isBold: false,
      ink: inks.text,
    },
  ]);

const numberWidth = (group: WheelGroup): number => numbersOf(group).length * NUMBER * FIGURE + ROOM;

/** How much of the ring a group's number takes, in turns, where the ring is narrowest. */
const turnsFor = (group: WheelGroup): number => numberWidth(group) / (2 * Math.PI * HOLE);

const isWhole = (from: number, to: number): boolean => to - from > 0.99;

function groupShapes(
  { group, lane }: Placed,
  centre: Point,
  radius: number,
  width: number,
): readonly WheelShape[] {
  const outer = radius - lane * width - GAP / 2;
  const inner = outer - width + GAP;
  const isDark = group.isDays;
  return widened(group, turnsFor(group)).flatMap(({ from, to }): readonly WheelShape[] => {
    // A whole turn is two half rings: an arc that ends where it begins is nothing.
    const parts = isWhole(from, to)
      ? [
          [from, from + 0.5],
          [from + 0.5, from + 1],
        ]
      : [[from, to]];
    return [
      ...parts.map(([start = 0, end = 0]): WheelShape => ({
        kind: 'piece',
        centre,
        inner,
        outer,
        from: start,
        to: end,
        fill: isDark ? inks.days : inks.span,
        edge: inks.edge,
        edgeWidth: 1,
      })),
      {
        kind: 'label',
        text: numbersOf(group),
        centre: around(centre, (inner + outer) / 2, isWhole(from, to) ? 0.25 : (from + to) / 2),
        size: NUMBER,
        isBold: true,
        ink: isDark ? inks.onDays : inks.text,
      },
    ];
  });
}

/**
 * The annual cycle as a ring: the months outermost, the activities as arcs with their numbers, the year in the middle. It
 * grows with what it holds: nothing is left out and nothing lies on anything else.
 */
export function wheelRing(
  entries: readonly CycleEntry[],
  year: number | null,
  language: Language,
): WheelRing {
  const groups = wheelGroups(entries);
  const placed = inLanes(groups, turnsFor);
  const lanes = Math.max(FEWEST_LANES, ...placed.map(({ lane }) => lane + 1));
  // Numbers stand upright, so that a ring is as wide as the widest of them.
  const width = Math.max(NARROWEST, ...groups.map(numberWidth)) + GAP;
  const radius = HOLE + lanes * width;
  const months = textIn(language).agenda.months.map(clipped);
  return {
    groups,
    radius: radius + MONTH_RING,
    shapesAround: (centre) => [
      ...monthShapes(centre, radius, months),
      ...placed.flatMap((one) => groupShapes(one, centre, radius, width)),
      ...(year === null
        ? []
        : [
            {
              kind: 'label',
              text: String(year),
              centre,
              size: TITLE_SIZE,
              isBold: true,
              ink: inks.text,
            } as const,
          ]),
    ],
  };
}

/** What a person who does not see the picture is told: every activity with its number, time and owner. */
export const described = (groups: readonly WheelGroup[]): string =>
  groups
    .flatMap(({ entries, first }) =>
      entries.map(({ when, title, item }, index) => {
        const owner = oneLine(item.row.ownerText);
        return `${first + index}. ${[when, title].filter((part) => part !== '').join(': ')}${owner === '' ? '' : ` (${owner})`}`;
      }),
    )
    .join('\n');
