import { excelHost } from '../../hosts/excel/excel';
import { turnsWhenDue } from '../../hosts/excel/turn';
import type { WorkbookHost } from '../../hosts/host';
import { wordsDesk } from '../../pane/model/words-desk';
import { dayReading } from '../../pane/model/day-reading';
import { problemText } from '../../text/problem';
import { groupName } from '../../text/problem-names';
import { termsIn } from '../../text/terms';
import { conversationOver } from '../../conversation/conversation-over';
import type { Core } from './later-core';
import { now } from './today';

/** The workbook that is open in Excel. */
export const workbookInExcel = (): WorkbookHost =>
  excelHost(Excel.run, (set, version) => Office.context.requirements.isSetSupported(set, version));

export const coreInExcel = (): Core => ({
  conversation: conversationOver(workbookInExcel(), turnsWhenDue(), now),
  readDay: dayReading,
  words: wordsDesk,
  problemText,
  groupName,
  termsIn,
  handouts: async () => {
    const { handoutsInExcel } = await import(/* webpackChunkName: "handouts" */ './handouts-in-excel');
    return handoutsInExcel(workbookInExcel());
  },
});
