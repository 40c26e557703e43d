import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../book/snapshot';
import type { Package } from '../../opc/package';
import { sharedStringsOf } from '../../opc/shared-strings';
import { stylesOf } from '../../opc/styles-read';
import { workbookOf, type DefinedName, type WorkbookSheet } from '../../opc/workbook-parts';
import { withoutJournal } from '../journal/journal-sheet';
import { ownPropertiesIn } from '../own-property';
import { customProperties } from './custom-properties';
import { openedPackage } from './open';
import { plainArea, sheetFinder, type SheetFinder } from '../plain-area';
import { sheetSnapshot } from './read-sheet';
import { days, styleReadings } from './sheet-grid';
import { readable } from './unreadable';

/**
 * The workbook in these bytes as the core sees it.
 * @throws Failure `unreadable-file` or `too-large`; `details.reason` is the code of the refusal behind it
 */
export const snapshotOf = (bytes: Uint8Array, file?: string): WorkbookSnapshot =>
  readable(file, () => readWorkbook(openedPackage(bytes, file)));

/** What is known of a sheet without reading it; `undefined` for one that must be read. */
export type KnownSheet = (sheet: WorkbookSheet) => SheetSnapshot | undefined;

/** @throws refusals of the package, not yet failures */
export function readWorkbook(pkg: Package, known: KnownSheet = () => undefined): WorkbookSnapshot {
  const workbook = workbookOf(pkg);
  const styles = stylesOf(pkg, workbook.styles, workbook.theme);
  const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const find = sheetFinder(worksheets.map(({ name }) => name));
  const reader = {
    pkg,
    strings: sharedStringsOf(pkg, workbook.sharedStrings),
    styles,
    styleOf: styleReadings(styles.format),
    dayOf: days(workbook.uses1904 ? 1904 : 1900),
    budget: { cells: 0, slots: 0, letters: 0 },
    find,
  } as const;
  return withoutJournal({
    sheets: worksheets.map((sheet) => known(sheet) ?? sheetSnapshot(reader, sheet)),
    otherSheets: workbook.sheets.filter(({ kind }) => kind !== 'worksheet').map(({ name }) => name),
    names: workbook.names
      .filter(({ sheetIndex }) => sheetIndex === undefined)
      .map((name) => nameOf(name, find)),
    properties: ownPropertiesIn(customProperties(pkg)),
    isStructureProtected: workbook.isStructureProtected,
    ...(workbook.uses1904 ? { is1904: true } : {}),
  });
}

function nameOf({ name, text, isHidden }: DefinedName, find: SheetFinder): NameSnapshot {
  const area = plainArea(text, find) ?? null;
  return { name, area, text: area === null ? text : '', hidden: isHidden };
}
