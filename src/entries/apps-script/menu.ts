import type { Wish } from '../../session/conversation';
import { talkOver, type Talk } from '../../session/talk';
import { touchesPlan } from '../../session/touches-plan';
import { atOnce } from '../../session/waiting';
import { markName } from '../../jobs/sheets/own-sheet';
import type { Language } from '../../plan/field';
import { checked, failed, needsReview, obstacle, undone, type Alert } from './alerts';
import { language, spreadsheetHost, today } from './place';

/** The sheets of ours that a menu item makes, by what marks them. */
export type ResultSheet = 'rollup' | 'agenda';

function tell({ title, lines }: Alert): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, lines.join('\n\n'), ui.ButtonSet.OK);
}

/** Does the work of a menu item and says what it gives to say. Whatever stands in the way is told; nothing is silent. */
function told(work: (talk: Talk, wish: Wish, language: Language) => Alert | undefined): void {
  const words = language();
  try {
    const alert = work(talkOver(spreadsheetHost()), { today: today() }, words);
    if (alert) tell(alert);
  } catch (error) {
    tell(failed(error, words));
  }
}

/** Shows the sheet that a mark of ours refers to, whatever it is called. */
function show(mark: ResultSheet): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marked = spreadsheet.getRangeByName(markName(mark));
  if (marked) spreadsheet.setActiveSheet(marked.getSheet());
}

export const tellProblems = (): void =>
  told((talk, wish, words) => {
    const look = atOnce(talk.look(wish));
    return obstacle(look, words) ?? checked(look.report, words);
  });

export const makeSheet = (job: ResultSheet): void =>
  told((talk, wish, words) => {
    const inTheWay = obstacle(atOnce(talk.look(wish)), words, job);
    if (inTheWay) return inTheWay;
    const proposal = atOnce(talk.preview(job, wish));
    if (touchesPlan(proposal)) return needsReview(proposal, words);
    if (!proposal.isEmpty) atOnce(talk.apply(job, wish, proposal.id));
    show(job);
    return undefined;
  });

export const undoLast = (): void =>
  told((talk, wish, words) => {
    const look = atOnce(talk.look(wish));
    if (look.halfDone) {
      atOnce(talk.recover(wish));
      return undone(look.halfDone.day, words);
    }
    const last = look.runs.find(({ state }) => state === 'done');
    if (last) atOnce(talk.undo(last.id, wish));
    return undone(last?.day, words);
  });
