import { pause, type Pausable } from '../../book/pausable';
import type { Language } from '../../plan/field';
import { reviewYear } from '../../plan/review-year';
import type { FindingKind } from '../../plan/reading';
import type { PastedFinding } from '../../plan/findings/pasted-finding';
import { findingsInSteps } from '../../plan/findings/pasted-findings';
import { textIn } from '../../text/text';
import type { JobRequest } from '../job';
import { readAgain, withEdits, type Progress } from '../progress';
import { findingsEdits } from './findings-edits';
import { newFindings } from './new-findings';

const YEAR = /\b20\d\d\b/;

const countOf = (findings: readonly PastedFinding[], kind: FindingKind['kind']): number =>
  findings.filter((finding) => finding.kind.kind === kind).length;

/** Lists the findings of a pasted text that the workbook does not have yet. */
export function* withFindings(work: Progress, request: JobRequest, language: Language): Pausable<Progress> {
  if (request.pasted === undefined) return work;
  const { book, reading } = work;
  const pasted = yield* findingsInSteps(request.pasted, request);
  yield pause;
  const { added, known } = newFindings(pasted, reading);
  const named = YEAR.exec(pasted.audit ?? '')?.[0];
  const year = Number(named ?? reviewYear(reading, request) ?? request.today.slice(0, 4));
  const listing = { findings: added, audit: pasted.audit, year };
  const edits = findingsEdits(book, reading, listing, language, textIn(language));
  const count = (kind: FindingKind['kind']): number => countOf(added, kind);
  const findings = {
    added: {
      positive: count('positive'),
      improvement: count('improvement'),
      nonconformity: count('nonconformity'),
      unknown: count('unknown'),
    },
    known,
    left: pasted.left,
    none: pasted.none,
  };
  return { ...(yield* readAgain(work, withEdits(work, edits), request)), findings };
}
