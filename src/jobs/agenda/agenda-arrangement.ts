import type { Arrangement } from '../../plan/settings/settings';
import type { Kept } from './agenda-kept';
import { isWritten, type StandingPoint } from './standing-point';
import { mark, occurrences } from './agenda-layout';
import { agendaPoints, isPointKey, type PointKey } from './agenda-points';

/** A point on its way into the agenda. */
export interface ArrangedPoint {
  /** The key of Planbok's point; of a person's own a sign before the fingerprint of its title. */
  readonly id: string;
  readonly key: PointKey | undefined;
  readonly standing: StandingPoint | undefined;
  /** What a person calls it; `null` where it has the name that Planbok gives it. */
  readonly title: string | null;
}

const OWN = '#';

/** The id of a person's own point. */
export const ownId = (title: string): string => `${OWN}${mark(title)}`;

/** The points that stand in the agenda, in its order. Equal titles of a person's own are told apart by their number. */
export function standingPoints({ points }: Kept): readonly ArrangedPoint[] {
  const nth = occurrences();
  return (points ?? []).map((standing) => {
    const { key, title, isRenamed } = standing;
    const again = key === undefined ? nth(title) : 1;
    const id = key ?? `${ownId(title)}${again === 1 ? '' : `.${again}`}`;
    return { id, key, standing, title: key === undefined || isRenamed ? title : null };
  });
}

/** A point of Planbok's that does not stand in the agenda yet. */
const newPoint = (key: PointKey): ArrangedPoint => ({ id: key, key, standing: undefined, title: null });

/** The points of a list, as in an agenda that is not there yet. */
export const plainPoints = (keys: readonly PointKey[]): readonly ArrangedPoint[] => keys.map(newPoint);

/** The points by their ids: those that stand in the agenda, and new ones of Planbok's. */
export function pointsById(
  order: readonly string[],
  standing: readonly ArrangedPoint[],
): readonly ArrangedPoint[] {
  const found = new Map(standing.map((point) => [point.id, point]));
  return order.flatMap((id) => found.get(id) ?? (isPointKey(id) ? newPoint(id) : []));
}

const masterOrder: readonly string[] = agendaPoints.map(({ key }) => key);

/** Puts `id` after the nearest that comes before it in `like`; else before the nearest that comes after; else last. */
function put(order: string[], id: string, like: readonly string[]): void {
  const place = like.indexOf(id);
  for (const before of like.slice(0, place).reverse()) {
    const at = order.indexOf(before);
    if (at >= 0) return void order.splice(at + 1, 0, id);
  }
  for (const after of like.slice(place + 1)) {
    const at = order.indexOf(after);
    if (at >= 0) return void order.splice(at, 0, id);
  }
  order.push(id);
}

/** `order` with the missing of `wanted`, each placed as the first of the orders that has it places it. */
export function completed(
  order: readonly string[],
  wanted: readonly string[],
  likes: readonly (readonly string[])[],
): readonly string[] {
  const all = [...order];
  for (const id of wanted) {
    if (!all.includes(id)) put(all, id, likes.find((like) => like.includes(id)) ?? []);
  }
  return all;
}

/** What is known of the points and their order: the preset's, what is remembered of it, and the sheet. */
export interface Arranging {
  readonly preset: readonly PointKey[];
  readonly arrangement: Arrangement | undefined;
  readonly standing: readonly ArrangedPoint[];
  readonly written: ReadonlySet<PointKey>;
  readonly hasSheet: boolean;
}

/** The order that the agenda has, as a person has left it: what she has taken out stays out, and what is new comes in. */
export function presentOrder({ preset, arrangement, standing, written, hasSheet }: Arranging): Arrangement {
  const there = standing.map(({ id }) => id);
  const known = arrangement?.order.filter(isPointKey) ?? [];
  const left = new Set(arrangement?.left.filter((id) => preset.some((key) => key === id)));
  if (hasSheet) for (const key of preset) if (written.has(key)) left.add(key);
  for (const id of there) left.delete(id);
  const isGone = (id: PointKey): boolean => hasSheet && written.has(id) && !there.includes(id);
  const wanted = [...known, ...preset].filter((id) => !left.has(id) && !isGone(id));
  const likes = [arrangement?.order ?? [], preset, masterOrder];
  const order = hasSheet ? there : known;
  return { order: completed(order, wanted, likes), left: [...left] };
}

/** The order of another list of points, with those that a person has written in, or made, kept beside what was above them. */
export function orderWithKept(
  order: readonly string[],
  standing: readonly ArrangedPoint[],
): readonly string[] {
  const kept = standing.filter((point) => point.standing && isWritten(point.standing)).map(({ id }) => id);
  const there = standing.map(({ id }) => id);
  return completed(order, kept, [there]);
}

/** Whether the arrangement is the preset's own, so that nothing need be remembered of it. */
export const isPlain = ({ order, left }: Arrangement, preset: readonly PointKey[]): boolean =>
  left.length === 0 && order.join() === preset.join();
