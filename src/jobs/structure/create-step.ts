import type { Pausable } from '../../book/pausable';
import type { Language } from '../../plan/field';
import { textIn } from '../../text/text';
import type { JobRequest } from '../job';
import { readAgain, withEdits, type Progress } from '../progress';
import { emptyPlan } from './empty-plan';
import { isEmptyBook, samplePlan } from './sample-plan';

/** An empty plan, in a workbook that has none; or a sample, in a workbook that holds nothing. */
export function* createPlan(work: Progress, request: JobRequest, language: Language): Pausable<Progress> {
  if (work.reading.tables.some(({ kind }) => kind === 'actions')) return work;
  const year = request.year ?? Number(request.today.slice(0, 4));
  if (request.isSample === true && !isEmptyBook(work.book)) return work;
  const edits = request.isSample
    ? samplePlan(work.book, year, language)
    : emptyPlan(work.book, year, language, textIn(language));
  return yield* readAgain(work, withEdits(work, edits), request);
}
