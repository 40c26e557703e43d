import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Package } from '../../opc/package';
import { relationshipPart } from '../../opc/part-name';
import { relationshipsOf } from '../../opc/relationships';
import { stylesOf, type StylesReading } from '../../opc/styles-read';
import { workbookOf } from '../../opc/workbook-parts';
import type { KnownSheet } from './read';

/** Whether every format that cells could refer to still means the same. */
function keepsFormats(before: StylesReading, after: StylesReading): boolean {
  for (let index = 0; index < before.count; index += 1) {
    if (JSON.stringify(before.format(index)) !== JSON.stringify(after.format(index))) return false;
  }
  return true;
}

/**
 * The sheets of a changed package that hold what they held when they were read as `book`: neither their part, nor what
 * it refers to, nor the texts and formats that cells refer to by number have changed. Half of the time of checking a
 * result went into reading the person's own sheets again.
 */
export function untouchedSheets(was: Package, changed: Package, book: WorkbookSnapshot): KnownSheet {
  const [before, after] = [workbookOf(was), workbookOf(changed)];
  const isAsRead = (part: string | undefined): boolean => part === undefined || changed.isUntouched(part);
  const isSameElsewhere =
    isAsRead(before.sharedStrings) &&
    isAsRead(before.theme) &&
    before.sharedStrings === after.sharedStrings &&
    before.uses1904 === after.uses1904 &&
    keepsFormats(stylesOf(was, before.styles, before.theme), stylesOf(changed, after.styles, after.theme));
  if (!isSameElsewhere) return () => undefined;
  const parts = new Map(before.sheets.map(({ name, part }) => [name, part]));
  return ({ name, part }) => {
    const targets = relationshipsOf(changed, part).filter(({ isExternal }) => !isExternal);
    const isUntouched =
      parts.get(name) === part &&
      [part, relationshipPart(part), ...targets.map(({ target }) => target)].every((one) => isAsRead(one));
    return isUntouched ? sheetNamed(book, name) : undefined;
  };
}
