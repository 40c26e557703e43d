import { isBlank, textOf, type CellValue } from '../../book/cells';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import { ownSheetNamed } from './own-sheet';

/**
 * What a person has typed in place of the title of a sheet of ours, in its first cell; `null` where the title is one
 * that Planbok writes, or nothing. `isOurs`: whether Planbok writes such a title, in any language and for any year.
 */
export function typedTitle(
  book: WorkbookSnapshot,
  mark: string,
  isOurs: (title: string) => boolean,
): CellValue {
  const name = ownSheetNamed(book, mark);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  const title = sheet ? valueAt(sheet, 1, 1) : null;
  return isBlank(title) || isOurs(textOf(title)) ? null : title;
}
