import { addressName, columnLetter } from '../book/area';
import { Failure } from '../hosts/failure';
import type { Language } from '../plan/field';
import { needsDecision, shortList } from '../plan/needs-decision';
import type { Done, NearMiss, Report, RunView } from '../conversation/conversation';
import { enFailure } from '../text/en/failures';
import { nbFailure } from '../text/nb/failures';
import type { FailureReason } from '../text/failure-reason';
import { svFailure } from '../text/sv/failures';
import { problemText } from '../text/problem';
import { whatIsWritten } from '../text/what-is-written';
import { enRibbon } from '../text/en/ribbon';
import { nbRibbon } from '../text/nb/ribbon';
import { svRibbon } from '../text/sv/ribbon';
import type { Notice } from './notice';

/** So many cells are listed; the pane has them all. */
export const MOST_CELLS = 200;

export const ribbonText = (language: Language): typeof svRibbon =>
  ({ sv: svRibbon, en: enRibbon, nb: nbRibbon })[language];

/** What only a person can decide, cell by cell, what could be rewritten, and what has happened to an original. */
export function checked(report: Report, language: Language): Notice {
  const { checked: text, notice } = ribbonText(language);
  const asked = report.problems.filter(needsDecision);
  const { shown, left } = shortList(report.problems, MOST_CELLS);
  const cells = shown.map((problem) => ({ at: problem.at, text: problemText(problem, language) }));
  return {
    title: text.title(asked.length),
    lines: [
      ...report.tables.map(({ sheet, rows }) => text.read(sheet, rows)),
      text.fixes(report.fixes.filter(({ isLeft }) => !isLeft).length),
      ...(left > 0 ? [notice.more(left)] : []),
      ...(report.off ? [`${text.off(report.off.length)}.`] : []),
    ],
    cells,
  };
}

/** What may well be a plan is asked about; the pane takes the answer. */
function asked({ kinds, titleColumn, titleHeading = '' }: NearMiss, language: Language): readonly string[] {
  const { noPlan: text } = ribbonText(language);
  if (kinds === undefined) return [];
  const column = titleColumn === undefined ? [] : [text.column(columnLetter(titleColumn), titleHeading)];
  return [[text.isIt(kinds), ...column, text.answer].join(' ')];
}

export function noPlan({ nearMisses: [nearest], problems }: Report, language: Language): Notice {
  const { noPlan: text } = ribbonText(language);
  const boards = problems.filter(({ code }) => code === 'status-board');
  const where = [
    ...boards.map((problem) => `${addressName(problem.at)}: ${problemText(problem, language)}`),
    ...(nearest ? [text.nearMiss(nearest.sheet, nearest.headerRow), ...asked(nearest, language)] : []),
  ];
  return { title: text.title, lines: where, nothingWritten: text.unchanged, cells: [] };
}

export function halfDone(run: RunView, language: Language): Notice {
  const { halfDone: text, jobs } = ribbonText(language);
  const known: Readonly<Record<string, string>> = jobs;
  return { title: text.title, lines: [text.what(known[run.job] ?? run.job, run.day)], cells: [] };
}

export function notShown(language: Language): Notice {
  const {
    notShown: text,
    noPlan: { unchanged },
  } = ribbonText(language);
  return { title: text.title, lines: [text.why], nothingWritten: unchanged, cells: [] };
}

/** What was made, but for what the program could not draw or freeze. */
export function lacking(
  { undrawn = [], unfrozen = [] }: Pick<Done, 'undrawn' | 'unfrozen'>,
  language: Language,
): Notice | null {
  const text = ribbonText(language);
  const lines = [
    ...undrawn.map(text.undrawn.what),
    ...(unfrozen.length > 0 ? [text.unfrozen.what(unfrozen)] : []),
  ];
  const { title } = undrawn.length > 0 ? text.undrawn : text.unfrozen;
  return lines.length === 0 ? null : { title, lines, isAboutShown: true, cells: [] };
}

const isReason = (text: string): text is FailureReason => Object.hasOwn(svFailure.reasons, text);

/** A failure in its own words; anything else is a bug and says so, with its technical text. */
export function failed(error: unknown, language: Language): Notice {
  const text = ribbonText(language);
  if (!(error instanceof Failure))
    return { title: text.bug.title, lines: [text.bug.what, String(error)], cells: [] };
  const words = { sv: svFailure, en: enFailure, nb: nbFailure }[language];
  const { reasons, sheet: onSheet, nothingWritten } = words;
  const { reason, sheet, cell, areas = [], limit = 0, said, isHalfDone, isDone } = error.details;
  const known = reason !== undefined && isReason(reason) ? reason : error.code;
  const place = [...(sheet === undefined ? [] : [onSheet(sheet)]), ...(cell === undefined ? [] : [cell])];
  return {
    title: text.failed.title,
    lines: [
      ...(place.length > 0 ? [place.join(', ')] : []),
      reasons[known](limit),
      ...(said === undefined ? [] : [said]),
      ...(isHalfDone || isDone ? [whatIsWritten(error.details, words)] : []),
    ],
    ...(isHalfDone || isDone ? {} : { nothingWritten }),
    cells: areas.map((at) => ({ at, text: text.failed.changed })),
  };
}
