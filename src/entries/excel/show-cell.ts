import type { Address } from '../../book/area';
import { Failure } from '../../hosts/failure';

/**
 * Selects the cell and shows its sheet. The keyboard stays where it was in the pane, unless the person takes it to the sheet
 * (F6) while the program works.
 * @throws Failure where there is no such sheet, or it is hidden
 */
export async function showCell({ sheet, row, column }: Address): Promise<void> {
  const focused = document.activeElement as HTMLElement | null;
  let hasLeft = false;
  const leave = ({ key }: KeyboardEvent): void => {
    hasLeft ||= key === 'F6';
  };
  document.addEventListener('keydown', leave);
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await context.sync();
    if (found.isNullObject) throw new Failure('no-such-sheet', { sheet });
    if (found.visibility !== 'Visible') throw new Failure('unsupported', { sheet, reason: 'hidden-sheet' });
    found.activate();
    found.getCell(row - 1, column - 1).select();
    await context.sync();
  }).finally(() => document.removeEventListener('keydown', leave));
  if (!hasLeft && document.activeElement !== focused) focused?.focus();
}

/** Shows the sheet that a name of ours marks. @returns false when the workbook has none */
export function showMarked(name: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('address');
    await context.sync();
    if (range.isNullObject) return false;
    const sheet = range.address.slice(0, range.address.lastIndexOf('!')).replace(/^'|'$/g, '');
    context.workbook.worksheets.getItem(sheet.replaceAll("''", "'")).activate();
    range.select();
    await context.sync();
    return true;
  });
}
