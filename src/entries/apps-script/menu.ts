import { runSync } from '../../book/pausable';
import type { Wish } from '../../conversation/conversation';
import { pausableConversation, type PausableConversation } from '../../conversation/pausable-conversation';
import { touchesPlan } from '../../conversation/touches-plan';
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

/** Does the work of a menu item and shows the alert that it returns, if any. Every failure is shown too. */
function tellOutcome(
  work: (conversation: PausableConversation, wish: Wish, language: Language) => Alert | undefined,
): void {
  const words = language();
  try {
    const alert = work(pausableConversation(spreadsheetHost()), { today: today() }, words);
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
  tellOutcome((conversation, wish, words) => {
    const look = runSync(conversation.look(wish));
    return obstacle(look, words) ?? checked(look.report, words);
  });

export const makeSheet = (job: ResultSheet): void =>
  tellOutcome((conversation, wish, words) => {
    const inTheWay = obstacle(runSync(conversation.look(wish)), words, job);
    if (inTheWay) return inTheWay;
    const proposal = runSync(conversation.preview(job, wish));
    if (touchesPlan(proposal)) return needsReview(proposal, words);
    if (!proposal.isEmpty) runSync(conversation.apply(job, wish, proposal.id));
    show(job);
    return undefined;
  });

export const undoLast = (): void =>
  tellOutcome((conversation, wish, words) => {
    const look = runSync(conversation.look(wish));
    if (look.halfDone) {
      runSync(conversation.recover(wish));
      return undone(look.halfDone.day, words);
    }
    const last = look.runs.find(({ state }) => state === 'done');
    if (last) runSync(conversation.undo(last.id, wish));
    return undone(last?.day, words);
  });
