import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import { textIn, type Text } from '../../text/text';
import type { JobRequest } from '../job';
import { chosenAgenda } from './agenda-choice';
import { agendaPoints, sourceOf, type PointKey } from './agenda-points';
import { presets } from './agenda-presets';
import { keptFor } from './agenda-result';
import { titleIn } from './agenda-sections';
import { agendaState } from './agenda-state';
import { coverageOf, missingPoints } from './coverage';
import type { AgendaList, ListedPoint } from './listed-agenda';
import { isWritten } from './standing-point';
import { DEFAULT_STANDARD, standardNamed, standardNames } from './standards';

const noLinks = { links: [], unanswered: new Set<string>(), undecided: new Set<string>() };

/** The points of the agenda of the year's review, without what stands under them. */
export function agendaList(
  book: WorkbookSnapshot,
  reading: PlanReading,
  year: number | null,
  request: JobRequest,
  text: Text,
): AgendaList {
  const state = agendaState(reading, year, request.today, text, noLinks);
  const kept = keptFor(book, state);
  const { points, preset, choice } = chosenAgenda(kept, settingsIn(book).settings.agenda ?? {}, request);
  const nameOf = titleIn(state);
  const keys = points.flatMap(({ key }) => key ?? []);
  const listed = (key: PointKey): ListedPoint => ({
    id: key,
    key,
    title: nameOf(key),
    place: agendaPoints.findIndex((point) => point.key === key) + 1,
    from: sourceOf(key),
  });
  const standard =
    request.standard ?? standardNamed(choice.standard) ?? presets[preset].claims ?? DEFAULT_STANDARD;
  const covered = coverageOf(standard, keys);
  return {
    preset,
    ...(kept.points === null ? { isToBeMade: true } : {}),
    points: points.map(({ id, key, title, standing }) => ({
      ...(key === undefined ? { id, title: '', place: 0, from: null } : listed(key)),
      ...(title === null ? {} : { title }),
      ...(standing && isWritten(standing) ? { isWritten: true } : {}),
    })),
    others: agendaPoints.flatMap(({ key }) => (keys.includes(key) ? [] : [listed(key)])),
    standard,
    standards: standardNames,
    requirements: covered.map(({ clause, kind, by, topic, able }) => ({
      clause,
      kind,
      by,
      able,
      about: {
        sv: textIn('sv').agenda.topics[topic],
        en: textIn('en').agenda.topics[topic],
        nb: textIn('nb').agenda.topics[topic],
      },
    })),
    missing: missingPoints(covered),
  };
}
