import type { WorkbookHost } from '../../hosts/host';
import { markName } from '../../jobs/sheets/own-sheet';
import { languageFor } from '../../pane/appearance';
import { noticeChanges } from '../../ribbon/notice-changes';
import type { RibbonDesk } from '../../ribbon/desk';
import type { Notice } from '../../ribbon/notice';
import { conversationOver } from '../../conversation/conversation-over';
import { shownInDialog } from './notice-dialog';
import { preferences } from './preferences';
import { showMarked } from './show-cell';
import { now, today } from './today';

/** Where the ribbon's buttons stand in Excel: a page that nobody sees. */
export function ribbonDesk(host: WorkbookHost): RibbonDesk {
  const language = languageFor(preferences(), Office.context);

  async function written(notice: Notice): Promise<void> {
    const changes = noticeChanges(await host.read(), notice, today(), language);
    if (changes.edits.length > 0) await host.apply(changes);
    await showMarked(markName('notice'));
  }

  return {
    conversation: conversationOver(host, undefined, now),
    language,
    today: () => today(),
    show: (sheet) => showMarked(markName(sheet)),
    // Each where the other cannot: a window may be blocked, and a protected workbook gets no sheet.
    tell: (notice) =>
      notice.nothingWritten === undefined && !notice.isAboutShown
        ? written(notice).catch(() => shownInDialog(notice))
        : shownInDialog(notice).catch(() => written(notice)),
  };
}
