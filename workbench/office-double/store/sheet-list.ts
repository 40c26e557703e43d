import { isSheetName } from '../../planbok/cells';
import { contentTypes, addPart, freePart } from '../../planbok/package';
import { newSheetXml, withSheet } from '../../planbok/workbook-part';
import { parted } from '../../planbok/sheet-part';
import { changeWorkbook, folderOf, newSheetId, workbookIn, type LiveBook } from './live-book';
import type { LiveSheet } from './live-sheet';

/** Why a name is not allowed for a sheet. */
export function nameObjection(
  book: LiveBook,
  name: string,
  own?: LiveSheet,
): 'bad-name' | 'taken' | undefined {
  if (!isSheetName(name)) return 'bad-name';
  const isTaken = workbookIn(book).sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return isTaken && own?.name.toLowerCase() !== name.toLowerCase() ? 'taken' : undefined;
}

/** The first free name of `Sheet1`, `Sheet2` … */
export function freeName(book: LiveBook): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (nameObjection(book, name) === undefined) return name;
  }
}

/** Adds an empty sheet after the last one, with grid lines, as Excel does. */
export function addSheet(book: LiveBook, name: string): LiveSheet {
  const { pkg, dialect } = book;
  const part = freePart(pkg, `${folderOf(book)}worksheets/`, 'sheet');
  const xml = newSheetXml(dialect).replace(' showGridLines="0"', '');
  const relationshipId = addPart(pkg, dialect, book.part, 'worksheet', part, contentTypes.worksheet, xml);
  changeWorkbook(book, (text) => withSheet(text, dialect, { name, state: 'visible', relationshipId }));
  const text = parted(xml, part);
  const sheet: LiveSheet = {
    id: newSheetId(book),
    name,
    visibility: 'visible',
    part,
    relationshipId,
    text,
    frame: text.frame,
    cells: new Map(),
    rows: new Map(),
    due: [],
    beforeWrite: book.beforeWrite,
    isDeleted: false,
    isTouched: false,
    cache: {},
  };
  book.sheets = [...book.sheets, sheet];
  book.isDirty = true;
  book.emit({ kind: 'added', sheet });
  return sheet;
}
