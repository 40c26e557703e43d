import type { AgendaChoice, Arrangement } from '../../plan/settings/settings';
import {
  completed,
  isPlain,
  orderWithKept,
  ownId,
  pointsById,
  presentOrder,
  standingPoints,
  type ArrangedPoint,
} from './agenda-arrangement';
import type { Kept } from './agenda-kept';
import { isPointKey } from './agenda-points';
import type { AgendaRequest, PointChoice } from './agenda-request';
import { DEFAULT_PRESET, presetNamed, presets, type PresetName } from './agenda-presets';

/** The points of the agenda, and what is remembered of them. */
export interface ChosenAgenda {
  readonly points: readonly ArrangedPoint[];
  readonly preset: PresetName;
  readonly choice: AgendaChoice;
}

/** The arrangement of another preset: as it was last, with what stands in the sheet and is a person's own. */
function otherPreset(
  name: PresetName,
  stored: Arrangement | undefined,
  standing: readonly ArrangedPoint[],
): Arrangement {
  const there = new Set(standing.map(({ id }) => id));
  const known = (stored?.order ?? []).filter((id) => isPointKey(id) || there.has(id));
  const left = stored?.left ?? [];
  const wanted = presets[name].points.filter((key) => !left.includes(key));
  const order = orderWithKept(completed(known, wanted, [presets[name].points]), standing);
  return { order, left: left.filter((id) => !order.includes(id)) };
}

/** The list that a person has made, with the points that are kept since something is written in them. */
function listed(list: readonly PointChoice[], standing: readonly ArrangedPoint[]): readonly ArrangedPoint[] {
  const found = new Map(standing.map((point) => [point.id, point]));
  const all = new Map<string, ArrangedPoint>();
  for (const { id, title } of list) {
    const [point] = pointsById([id], standing);
    const named = title?.trim() ?? '';
    const called =
      named === '' && title !== undefined && point?.key !== undefined ? null : named || point?.title;
    if (point) all.set(id, { ...point, title: called ?? null });
    else if (id === '' && named !== '')
      all.set(ownId(named), { id: ownId(named), key: undefined, standing: undefined, title: named });
  }
  return orderWithKept([...all.keys()], standing).flatMap((id) => all.get(id) ?? found.get(id) ?? []);
}

/** What is remembered, without what the presets say themselves. */
function remembered(
  choice: AgendaChoice,
  preset: PresetName,
  arrangements: ReadonlyMap<string, Arrangement>,
): AgendaChoice {
  const changed = [...arrangements].filter(([name, arrangement]) => {
    const known = presetNamed(name);
    return known === undefined || !isPlain(arrangement, presets[known].points);
  });
  return {
    ...(preset === DEFAULT_PRESET ? {} : { preset }),
    ...(choice.standard === undefined ? {} : { standard: choice.standard }),
    ...(changed.length === 0 ? {} : { arrangements: Object.fromEntries(changed) }),
  };
}

/**
 * The points of the agenda: those that stand in the sheet, as a person has left them there, and those of the preset. The
 * list of this very run, where there is one, goes before both. Each preset keeps its own arrangement.
 */
export function chosenAgenda(kept: Kept, choice: AgendaChoice, request: AgendaRequest): ChosenAgenda {
  const standing = standingPoints(kept);
  const was = presetNamed(choice.preset) ?? DEFAULT_PRESET;
  const preset = request.preset ?? was;
  const stored = choice.arrangements ?? {};
  const present = presentOrder({
    preset: presets[was].points,
    arrangement: stored[was],
    standing,
    written: kept.written,
    hasSheet: kept.points !== null,
  });
  const arrangement = preset === was ? present : otherPreset(preset, stored[preset], standing);
  const points = request.points ? listed(request.points, standing) : pointsById(arrangement.order, standing);
  const order = points.map(({ id, key, title }) => (key === undefined && title !== null ? ownId(title) : id));
  const left = request.points
    ? presets[preset].points.filter((key) => !order.includes(key))
    : arrangement.left;
  const arrangements = new Map<string, Arrangement>([...Object.entries(stored), [was, present]]);
  arrangements.set(preset, { order, left });
  return { points, preset, choice: remembered(choice, preset, arrangements) };
}
