/** A letter as a pen draws it. Its units: a capital is 7 high, a small letter 5; y goes up from the line it stands on. */
export interface StrokeLetter {
  /** Between the middles of its outermost strokes. */
  readonly width: number;
  readonly lines: readonly Line[];
}

type Point = readonly [x: number, y: number];
/** Points that a stroke goes through; a single one is a dot. */
export type Line = readonly Point[];

/** Height of a capital letter, and what a line of type is high in the same units. */
export const CAPITAL = 7;
export const EM = 9.8;
/** From the last stroke of a letter to the first of the next. */
export const LETTER_GAP = 1.7;

/*
 * A drawing is SVG's M, L and Q, and `A x y rx ry from to`: an arc around a point, in degrees that go anticlockwise from
 * the right. Only what the wheel says is here: figures, and the letters of the months in every language.
 */
const drawings: Readonly<Record<string, readonly [width: number, drawing: string]>> = {
  '0': [4.4, 'A2.2 3.5 2.2 3.5 0 360'],
  '1': [3, 'M0 5.5L2 7L2 0'],
  '2': [4.4, 'A2.2 4.9 2.1 2.1 165 -35L0.1 0L4.4 0'],
  '3': [4.3, 'A2.1 5.25 1.9 1.75 150 -90A2.1 1.75 2.2 1.75 90 -150'],
  '4': [4.6, 'M3.4 0L3.4 7L0 2L4.6 2'],
  '5': [4.4, 'M4 7L0.8 7L0.5 3.85A2.1 2.25 2.25 2.25 135 -150'],
  '6': [4.4, 'A2.2 2.2 2.2 2.2 0 360M0 2.2Q0 5.8 3.5 7'],
  '7': [4.2, 'M0 7L4.2 7L1.5 0'],
  '8': [4.4, 'A2.2 5.3 1.85 1.7 0 360A2.2 1.8 2.2 1.8 0 360'],
  '9': [4.4, 'A2.2 4.8 2.2 2.2 0 360M4.4 4.8Q4.4 1.2 0.9 0'],
  '–': [4, 'M0 2.6L4 2.6'],
  a: [4, 'A2 2.5 2 2.5 0 360M4 5L4 0'],
  b: [4, 'A2 2.5 2 2.5 0 360M0 7L0 0'],
  c: [3.8, 'A2.2 2.5 2.2 2.5 45 315'],
  d: [4, 'A2 2.5 2 2.5 0 360M4 7L4 0'],
  e: [4.2, 'M0.1 2.5L4.2 2.5A2.1 2.5 2.1 2.5 0 315'],
  f: [2.6, 'M2.8 6.9Q1.2 7.2 1.2 5.4L1.2 0M0 5L2.6 5'],
  g: [4, 'A2 2.5 2 2.5 0 360M4 5L4 0Q4 -2 2 -2Q1 -2 0.3 -1.4'],
  h: [3.8, 'M0 7L0 0M0 2.9A1.9 3.1 1.9 1.9 180 0L3.8 0'],
  i: [0, 'M0 5L0 0M0 6.9'],
  j: [1, 'M1 5L1 -0.8Q1 -2 -0.3 -2M1 6.9'],
  k: [3.8, 'M0 7L0 0M3.6 5L0 2M1.3 3.1L3.8 0'],
  l: [0, 'M0 7L0 0'],
  m: [6.4, 'M0 5L0 0M0 3.4A1.6 3.4 1.6 1.6 180 0L3.2 0M3.2 3.4A4.8 3.4 1.6 1.6 180 0L6.4 0'],
  n: [3.8, 'M0 5L0 0M0 3.1A1.9 3.1 1.9 1.9 180 0L3.8 0'],
  o: [4.2, 'A2.1 2.5 2.1 2.5 0 360'],
  p: [4, 'M0 5L0 -2M4 2.5A2 2.5 2 2.5 0 360'],
  r: [2.5, 'M0 5L0 0M0 3.2A1.8 3.2 1.8 1.8 180 60'],
  s: [
    3.5,
    'M3.3 4.3Q2.6 5 1.75 5Q0.2 5 0.2 3.75Q0.2 2.75 1.75 2.5Q3.5 2.2 3.5 1.25Q3.5 0 1.75 0Q0.7 0 0 0.8',
  ],
  t: [2.7, 'M1.2 6.6L1.2 1.4Q1.2 0 2.7 0.1M0 5L2.6 5'],
  u: [3.8, 'M0 5L0 1.9A1.9 1.9 1.9 1.9 180 360M3.8 5L3.8 0'],
  v: [3.8, 'M0 5L1.9 0L3.8 5'],
  y: [4, 'M0 5L2 0M4 5L1.4 -1.2Q1 -2 0 -2'],
  A: [5.2, 'M0 0L2.6 7L5.2 0M0.9 2.4L4.3 2.4'],
  D: [4.9, 'M0 0L0 7L1.6 7A1.6 3.5 3.3 3.5 90 -90L0 0'],
  F: [3.8, 'M0 0L0 7L3.8 7M0 3.7L3.2 3.7'],
  J: [3, 'M3 7L3 2A1.5 1.9 1.5 1.9 0 -150'],
  M: [6, 'M0 0L0 7L3 2.2L6 7L6 0'],
  N: [4.8, 'M0 0L0 7L4.8 0L4.8 7'],
  O: [5.6, 'A2.8 3.5 2.8 3.5 0 360'],
  S: [4.3, 'M4 5.9Q3.2 7 2.1 7Q0.2 7 0.2 5.2Q0.2 3.9 2.1 3.5Q4.3 3.1 4.3 1.8Q4.3 0 2.1 0Q0.7 0 0 1.1'],
};

/** Pieces that a curve is drawn in: a quarter of a circle as large as a letter shows no corners at 16. */
const PIECES = 16;

const steps = Array.from({ length: PIECES + 1 }, (_, step) => step / PIECES);

const arc = ([x = 0, y = 0, rx = 0, ry = 0, from = 0, to = 0]: readonly number[]): readonly Point[] =>
  steps.map((part) => {
    const angle = ((from + (to - from) * part) * Math.PI) / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });

const curve = ([ax, ay]: Point, [bx = 0, by = 0, cx = 0, cy = 0]: readonly number[]): readonly Point[] =>
  steps.map((t) => {
    const [one, two, three] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [one * ax + two * bx + three * cx, one * ay + two * by + three * cy];
  });

function linesOf(drawing: string): readonly Line[] {
  const lines: Point[][] = [];
  for (const [, command, rest = ''] of drawing.matchAll(/([MLQA])([^MLQA]*)/gu)) {
    const numbers = rest.trim().split(/\s+/u).map(Number);
    const [x = 0, y = 0] = numbers;
    const line = lines.at(-1);
    if (command === 'M') lines.push([[x, y]]);
    else if (command === 'L') line?.push([x, y]);
    else if (command === 'Q') line?.push(...curve(line.at(-1) ?? [0, 0], numbers));
    else {
      const points = arc(numbers);
      const [first] = points;
      const end = line?.at(-1);
      // An arc goes on from where the pen is, else it begins a stroke.
      const isFar = !first || !end || Math.hypot(first[0] - end[0], first[1] - end[1]) > 0.5;
      if (isFar) lines.push([...points]);
      else line?.push(...points);
    }
  }
  return lines;
}

const known = new Map<string, StrokeLetter>();

/** A letter's strokes; `undefined` where nobody has drawn it. */
export function strokeLetter(letter: string): StrokeLetter | undefined {
  const found = known.get(letter);
  const drawn = drawings[letter];
  if (found !== undefined || drawn === undefined) return found;
  const [width, drawing] = drawn;
  const made = { width, lines: linesOf(drawing) };
  known.set(letter, made);
  return made;
}
