import type { Wheel, WheelArcs } from '../book/picture';
import type { Label, RingPiece } from './canvas';
import { inLanes, widened, type Placed } from './wheel-lanes';

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

/** `4`, `4–6`. */
const numbersOf = ({ first, last }: WheelArcs): string =>
  first === last ? String(first) : `${first}–${last}`;

const numberWidth = (arcs: WheelArcs): number => numbersOf(arcs).length * NUMBER * FIGURE + ROOM;

/** How much of the ring the number on arcs takes, in turns, where the ring is narrowest. */
const turnsFor = (arcs: WheelArcs): number => numberWidth(arcs) / (2 * Math.PI * HOLE);

const isWhole = (from: number, to: number): boolean => to - from > 0.99;

function arcShapes(
  { arcs, lane }: Placed,
  centre: Point,
  radius: number,
  width: number,
): readonly WheelShape[] {
  const outer = radius - lane * width - GAP / 2;
  const inner = outer - width + GAP;
  const isDark = arcs.isDays;
  return widened(arcs, turnsFor(arcs)).flatMap(({ from, to }): readonly WheelShape[] => {
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
        text: numbersOf(arcs),
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
export function wheelRing({ arcs, months, middle }: Pick<Wheel, 'arcs' | 'months' | 'middle'>): WheelRing {
  const placed = inLanes(arcs, turnsFor);
  const lanes = Math.max(FEWEST_LANES, ...placed.map(({ lane }) => lane + 1));
  // Numbers stand upright, so that a ring is as wide as the widest of them.
  const width = Math.max(NARROWEST, ...arcs.map(numberWidth)) + GAP;
  const radius = HOLE + lanes * width;
  return {
    radius: radius + MONTH_RING,
    shapesAround: (centre) => [
      ...monthShapes(centre, radius, months.map(clipped)),
      ...placed.flatMap((one) => arcShapes(one, centre, radius, width)),
      ...(middle === ''
        ? []
        : [
            {
              kind: 'label',
              text: middle,
              centre,
              size: TITLE_SIZE,
              isBold: true,
              ink: inks.text,
            } as const,
          ]),
    ],
  };
}
