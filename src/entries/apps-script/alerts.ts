import { addressName, areaAddress } from '../../book/area';
import { Failure } from '../../hosts/failure';
import type { Verb } from '../../jobs/verbs';
import type { Language } from '../../plan/field';
import { minutesRefusals } from '../../plan/meeting/meeting-problem-code';
import { needsDecision, shortList } from '../../plan/needs-decision';
import type { Left, Look, Report } from '../../conversation/conversation';
import { enFailure } from '../../text/en/failures';
import { nbFailure } from '../../text/nb/failures';
import type { FailureReason } from '../../text/failure-reason';
import { svFailure } from '../../text/sv/failures';
import { leftLead, leftTexts } from '../../text/left';
import { whatIsWritten } from '../../text/what-is-written';
import { undoText } from '../../text/undo';
import { problemText } from '../../text/problem';
import { sheetsText } from '../../text/sheets';

/** What is said in a box over the sheet. */
export interface Alert {
  readonly title: string;
  readonly lines: readonly string[];
}

/** So many problems fit in a box; the panel has them all. */
const MOST_LINES = 8;

export function checked({ tables, problems, fixes: all }: Report, language: Language): Alert {
  const fixes = all.filter(({ isLeft }) => !isLeft);
  const { checked: text, openPane } = sheetsText(language);
  const asked = problems.filter(needsDecision);
  const { shown, left } = shortList(problems, MOST_LINES);
  const toDo = shown.length + fixes.length > 0;
  return {
    title: text.title(asked.length),
    lines: [
      ...tables.map(({ sheet, rows }) => text.read(sheet, rows)),
      ...shown.map((problem) => `${addressName(problem.at)}: ${problemText(problem, language)}`),
      ...(left > 0 ? [text.more(left)] : []),
      ...(fixes.length > 0 ? [text.fixes(fixes.length)] : []),
      ...(toDo ? [openPane] : []),
    ],
  };
}

/** What must be put right in the panel before a menu item may do anything. */
export function obstacle(
  { halfDone, report }: Look,
  language: Language,
  { needsPlan }: Verb,
): Alert | undefined {
  const { halfDone: cut, noPlan: text, openPane } = sheetsText(language);
  if (halfDone) return { title: cut.title, lines: [cut.what] };
  if (report.tables.some(({ kind }) => needsPlan !== true || kind === 'actions')) return undefined;
  const [nearest] = report.nearMisses;
  const asked = nearest?.kinds ? [text.isIt(nearest.kinds)] : [];
  const where = nearest ? [text.nearMiss(nearest.sheet, nearest.headerRow), ...asked, openPane] : [];
  const boards = report.problems
    .filter(({ code }) => code === 'status-board')
    .map((problem) => `${addressName(problem.at)}: ${problemText(problem, language)}`);
  return { title: text.title, lines: [...boards, ...where, text.unchanged] };
}

/** What must be put right in the agenda before minutes can be made of it. */
export function withoutMinutes({ minutes, problems }: Report, language: Language): Alert | undefined {
  const refused = problems.find(({ code }) => minutesRefusals.has(code));
  if (minutes !== null || !refused) return undefined;
  const where = `${addressName(refused.at)}: ${problemText(refused, language)}`;
  return { title: sheetsText(language).menu.minutes, lines: [where] };
}

export function undone(day: string | undefined, language: Language, left: readonly Left[] = []): Alert {
  const { undone: text } = sheetsText(language);
  if (day === undefined) return { title: text.nothing, lines: [] };
  if (left.length === 0) return { title: text.title, lines: [text.what(day)] };
  const cells = left.flatMap((one) => (one.kind === 'cells' ? [areaAddress(one.area)] : []));
  return {
    title: text.title,
    lines: [
      text.inPart(day),
      leftLead(left, undoText(language)),
      ...leftTexts(left, undoText(language)),
      ...(cells.length > 0 ? [cells.join(', ')] : []),
    ],
  };
}

const isReason = (text: string | undefined): text is FailureReason =>
  text !== undefined && Object.prototype.hasOwnProperty.call(svFailure.reasons, text);

/** A failure in its own words. Anything else is a bug and says so. */
export function failed(error: unknown, language: Language): Alert {
  const text = sheetsText(language);
  if (!(error instanceof Failure)) return { title: text.bug.title, lines: [text.bug.what, String(error)] };
  const words = { sv: svFailure, en: enFailure, nb: nbFailure }[language];
  const { reasons, sheet: onSheet } = words;
  const { reason, sheet, cell, areas = [], limit = 0, said } = error.details;
  const why = reasons[isReason(reason) ? reason : error.code](limit);
  const written = whatIsWritten(error.details, words);
  const place = [...(sheet === undefined ? [] : [onSheet(sheet)]), ...(cell === undefined ? [] : [cell])];
  return {
    title: text.failed,
    lines: [
      ...(place.length > 0 ? [place.join(', ')] : []),
      why,
      ...(said === undefined ? [] : [said]),
      ...(written === why || reason === 'journal-damaged' ? [] : [written]),
      ...areas.slice(0, MOST_LINES).map(addressName),
    ],
  };
}
