import type { WorkbookHost } from '../../hosts/host';
import { turnsWhenDue } from '../../hosts/excel/turn';
import { runAsync } from '../../hosts/waiting';
import type { HandoutsPart, MakeHandout } from '../../pane/handout-desk';
import { showHandouts } from '../../pane/handouts-part';
import { handoutFrom } from '../handouts/handout-from';

const workbookName = (): Promise<string> =>
  Excel.run(async ({ workbook, sync }) => {
    workbook.load('name');
    await sync();
    return workbook.name;
  });

/** What hands files out of the workbook that is open in Excel. */
export function handoutsInExcel(host: WorkbookHost): HandoutsPart {
  const make: MakeHandout = async (what, options, template) =>
    runAsync(handoutFrom(host, what, options, await workbookName(), template), turnsWhenDue());
  return (root, given) => showHandouts(root, given, make);
}
