import type { FailureReason } from '../text/failure-reason';
import { whatIsWritten } from '../text/what-is-written';
import type { PaneText } from '../text/sv/pane';
import type { Trouble } from './model/state';

/** Reasons whose own sentence says that something may stand, and what to do about it. */
const saysWhatIsLeft = new Set<FailureReason>(['half-done', 'journal-damaged', 'cut-while-writing']);

const isReason = (text: string, { failure }: PaneText): text is FailureReason =>
  Object.hasOwn(failure.reasons, text);

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A headline, and sentences that say where, why, what is not written and what to do. The finest reason known decides. */
export function troubleWords(
  trouble: Trouble,
  text: PaneText,
): { readonly title: string; readonly sentences: string } {
  const { trouble: words, failure } = text;
  if (trouble.kind === 'bug') return { title: words.bug, sentences: words.bugLead };
  const { code, details } = trouble;
  const { reasons, sheet } = failure;
  const reason = details.reason !== undefined && isReason(details.reason, text) ? details.reason : code;
  const isDoneAgain = trouble.again?.kind === 'redo';
  const own = new Map<string, string>(Object.entries(words.inPane));
  const why =
    code === 'conflict' && isDoneAgain
      ? words.changedAfter
      : (own.get(reason) ?? reasons[reason](details.limit ?? 0));
  // Changed cells are listed below the sentences, each as a link.
  const isListed = details.areas !== undefined && details.areas.length > 0;
  const place = isListed
    ? []
    : [
        ...(details.sheet === undefined ? [] : [sheet(details.sheet)]),
        ...(details.cell === undefined ? [] : [details.cell]),
      ];
  const where = place.length === 0 ? '' : `${capital(place.join(', '))}: `;
  // Nothing was to be written where a cell was only to be shown.
  const isSaid = details.isHalfDone === true ? saysWhatIsLeft.has(reason) : reason === 'hidden-sheet';
  const written = isSaid ? '' : whatIsWritten(details, failure);
  const title = reason === 'hidden-sheet' ? words.hiddenSheet : words.titles[code];
  const said = details.said === undefined ? '' : ` ”${details.said}”`;
  // The headline is not said again below itself.
  const more = why.startsWith(`${title}. `) ? why.slice(title.length + 2) : why;
  return { title, sentences: `${where}${more}${said} ${written}`.trim() };
}
