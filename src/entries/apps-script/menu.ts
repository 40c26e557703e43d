import { runSync } from '../../book/pausable';
import { doneBefore } from '../../conversation/after-done';
import type { JobOptions } from '../../conversation/conversation';
import { pausableConversation, type PausableConversation } from '../../conversation/pausable-conversation';
import { serviceFailure } from '../../hosts/apps-script/service-failure';
import { Failure } from '../../hosts/failure';
import { markName } from '../../jobs/sheets/own-sheet';
import type { MenuName, ResultSheet, Verb } from '../../jobs/verbs';
import type { Language } from '../../plan/field';
import { checked, failed, obstacle, undone, withoutMinutes, type Alert } from './alerts';
import { language } from './person-language';
import { now, today } from './place';
import { spreadsheetHost } from './spreadsheet-host';

function tell({ title, lines }: Alert): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, lines.join('\n\n'), ui.ButtonSet.OK);
}

/** Does the work of a menu item and shows the alert that it returns, if any. Every failure is shown too. */
function tellOutcome(
  work: (conversation: PausableConversation, options: JobOptions, language: Language) => Alert | undefined,
): void {
  const words = language();
  try {
    const alert = work(
      pausableConversation(spreadsheetHost(), now),
      { today: today(), ownSheetsOnly: true },
      words,
    );
    if (alert) tell(alert);
  } catch (error) {
    tell(failed(error, words));
  }
}

/** Shows the sheet that a mark of ours refers to, whatever it is called. It is written, whether or not Google shows it. */
function show(mark: ResultSheet): void {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const marked = spreadsheet.getRangeByName(markName(mark));
    if (marked) spreadsheet.setActiveSheet(marked.getSheet());
  } catch (error) {
    const failure = serviceFailure(error);
    throw failure instanceof Failure ? doneBefore(failure) : failure;
  }
}

/**
 * Makes the verb's sheet and shows it; a verb that makes none says what a person must decide.
 */
export const makeSheet = (name: MenuName, verb: Verb): void =>
  tellOutcome((conversation, options, words) => {
    const look = runSync(conversation.look(options));
    const inTheWay = obstacle(look, words, verb);
    if (inTheWay) return inTheWay;
    if (verb.sheet === undefined) return checked(look.report, words);
    const proposal = runSync(conversation.preview(name, options));
    const refused = name === 'minutes' ? withoutMinutes(proposal.report, words) : undefined;
    if (refused) return refused;
    if (!proposal.isEmpty) runSync(conversation.apply(name, options, proposal.id));
    show(verb.sheet);
    return undefined;
  });

export const undoLast = (): void =>
  tellOutcome((conversation, options, words) => {
    const look = runSync(conversation.look(options));
    if (look.halfDone) {
      runSync(conversation.recover(options));
      return undone(look.halfDone.day, words);
    }
    const last = look.runs.find(({ state }) => state === 'done');
    const left = last ? runSync(conversation.undo(last.id, options)).left : [];
    return undone(last?.day, words, left);
  });
