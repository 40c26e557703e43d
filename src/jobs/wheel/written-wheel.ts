import type { Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { touchedSheet } from '../../book/target';
import { markName, ownSheetNamed } from '../sheets/own-sheet';
import { WHEEL_MARK } from './wheel-signs';

/** Whether edits of this workbook make the sheet with the annual wheel, or write to it. */
export function isWheelWritten(book: WorkbookSnapshot, edits: readonly Edit[]): boolean {
  const standing = ownSheetNamed(book, WHEEL_MARK);
  return edits.some((edit) =>
    edit.kind === 'setName'
      ? edit.name === markName(WHEEL_MARK) && edit.area !== null
      : standing !== undefined && touchedSheet(edit) === standing,
  );
}
