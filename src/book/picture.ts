import * as z from 'zod/mini';
import type { WorkbookSnapshot } from './snapshot';

// The pane's content policy forbids `eval`, which zod would otherwise try to use.
z.config({ jitless: true });

/** In turns: 0 is the first of January, 1 the end of December; a stretch may go on past 1. */
const turn = z.object({ from: z.number(), to: z.number() });

const arcs = z.object({
  turns: z.array(turn),
  /** Days, not whole months. */
  isDays: z.boolean(),
  isAllYear: z.boolean(),
  /** The numbers that stand on it, one after the other. */
  first: z.int(),
  last: z.int(),
});

export const wheelShape = z.object({
  kind: z.literal('wheel'),
  /** Of both sides, in points. */
  side: z.number().check(z.positive()),
  title: z.string(),
  /** What a person who does not see the picture is told. */
  alternative: z.string(),
  /** In the order of the year. */
  months: z.array(z.string()),
  middle: z.string(),
  arcs: z.array(arcs),
});

/** A stretch of the year. */
export type Turn = z.infer<typeof turn>;

/** What happens at one time of the year: its stretches of the ring, with one number or a run of them. */
export type WheelArcs = Readonly<z.infer<typeof arcs>>;

/** The year as a ring: what it shows. How it is drawn is the same everywhere (`src/picture`). */
export type Wheel = Readonly<z.infer<typeof wheelShape>>;

/** A setting that begins so holds a picture as it was last drawn, so that it is drawn anew only when it differs and undo can put it back. */
export const PICTURE_SETTING = 'picture.';

/** The picture of that name as it was last drawn; `null` where the workbook remembers none. */
export function pictureNamed({ properties }: WorkbookSnapshot, name: string): Wheel | null {
  const kept = properties.get(`${PICTURE_SETTING}${name}`);
  if (kept === undefined) return null;
  try {
    const found = wheelShape.safeParse(JSON.parse(kept));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}
