import { excelHost } from '../../hosts/excel/excel';
import type { WorkbookHost } from '../../hosts/host';
import { conversationOver } from '../../session/conversation-over';
import type { Conversation } from '../../session/conversation';

/** The workbook that is open in Excel. */
export const workbookInExcel = (): WorkbookHost =>
  excelHost(Excel.run, (set, version) => Office.context.requirements.isSetSupported(set, version));

export const conversationInExcel = (): Conversation => conversationOver(workbookInExcel());
