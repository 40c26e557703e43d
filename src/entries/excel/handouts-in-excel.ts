import type { WorkbookHost } from '../../hosts/host';
import { turnsWhenDue } from '../../hosts/excel/turn';
import { runAsync } from '../../hosts/waiting';
import type { HandoutsPart, MakeHandout } from '../../pane/handout-desk';
import { showHandouts } from '../../pane/handouts-part';
import { handoutFrom } from '../handouts/handout-from';

const workbookName = (): Promise<string> =>
  Excel.run(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });

/** Makes files from the workbook that is open in Excel. */
export const makeInExcel =
  (host: WorkbookHost): MakeHandout =>
  async (what, options, template) =>
    runAsync(handoutFrom(host, what, options, await workbookName(), template), turnsWhenDue());

/** What hands them out. */
export function handoutsInExcel(host: WorkbookHost): HandoutsPart {
  const make = makeInExcel(host);
  return (root, given) => showHandouts(root, given, make);
}
