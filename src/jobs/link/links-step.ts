import type { Pausable } from '../../book/pausable';
import type { Language } from '../../plan/field';
import { movedTo } from '../answers/moved-answer';
import { isSameLink, refusedLinks, toldLinks } from '../answers/told-links';
import type { JobRequest } from '../job';
import { readAgain, withEdits, type Progress } from '../progress';
import { linked } from './link';
import { toldCells } from './told-cells';
import { unlinked } from './unlinked';

/** Takes away the links that answers want gone, and writes those that references say and answers ask for. */
export function* withLinks(work: Progress, request: JobRequest, language: Language): Pausable<Progress> {
  const answers = toldLinks(
    request.answers ?? [],
    (at) => movedTo(work.book, work.reading, at, request) ?? at,
  );
  const gone = answers.filter(({ isGone }) => isGone);
  const told = answers.filter(({ isGone }) => !isGone);
  const without = gone.length === 0 ? { edits: [], refused: [] } : unlinked(work.book, work.links(), gone);
  const before = yield* readAgain(work, withEdits(work, without.edits), request);
  // Nothing was refused, and the workbook says them all the same.
  const left = gone.filter(
    (link) =>
      before.links().links.some((one) => isSameLink(one, link)) &&
      !without.refused.some((one) => one.link === link),
  );
  const edits = linked(before.book, before.reading, [...before.links().links, ...told], language);
  const now = yield* readAgain(before, withEdits(before, edits), request);
  if (answers.length === 0) return now;
  const cells = toldCells(now.book, now.reading, now.links(), told);
  const after = yield* readAgain(now, withEdits(now, cells), request);
  return {
    ...after,
    refused: [
      ...after.refused,
      ...without.refused.map(({ problem }) => problem),
      ...left.map(({ at }) => ({ code: 'answer-unlink', severity: 'warning', at }) as const),
      ...refusedLinks(told, after.links().links),
    ],
  };
}
