import type { Edit } from '../../../src/book/edit';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { untouchedSheets } from '../../../src/hosts/xlsx/untouched-sheets';
import type { Package } from '../../../src/opc/package';
import { sharedStringsXml, SHEET, sheetXml, STRINGS, stylesXml, workbookWith } from '../../opc/tiny-workbook';
import { comparable } from '../comparable';
import { after, write } from './after';

const bytes = workbookWith();
const was = openedPackage(bytes);
const book = readWorkbook(was);

/** The sheets that need not be read again once this has been done with the package. */
const known = (change: (pkg: Package) => void): readonly string[] => {
  const pkg = openedPackage(bytes);
  change(pkg);
  const find = untouchedSheets(was, pkg, book);
  const names: string[] = [];
  readWorkbook(pkg, (sheet) => {
    const found = find(sheet);
    if (found) names.push(found.name);
    return found;
  });
  return names;
};

test('a sheet is read again when its cells, its texts or its formats may say something else', () => {
  expect(known(() => undefined)).toEqual(['Plan']);
  expect(known((pkg) => pkg.put(SHEET, sheetXml()))).toEqual([]);
  expect(known((pkg) => pkg.put(STRINGS, sharedStringsXml('a', 'b', 'c', 'd', 'e', 'f', 'g')))).toEqual([]);
  const renumbered = stylesXml().replace(
    '<xf numFmtId="0"/><xf numFmtId="170"',
    '<xf numFmtId="170"/><xf numFmtId="0"',
  );
  expect(known((pkg) => pkg.put('xl/styles.xml', renumbered))).toEqual([]);
  const grown = stylesXml().replace('</cellXfs>', '<xf numFmtId="9"/></cellXfs>');
  expect(known((pkg) => pkg.put('xl/styles.xml', grown))).toEqual(['Plan']);
});

test('what is not read again is what reading would give', () => {
  const edits: readonly Edit[] = [
    { kind: 'addSheet', sheet: 'Other' },
    { ...write(1, 1, 'x'), at: { sheet: 'Other', row: 1, column: 1 } } as Edit,
  ];
  const pkg = after(bytes, edits);
  expect(comparable(readWorkbook(pkg, untouchedSheets(was, pkg, book)))).toEqual(
    comparable(readWorkbook(pkg)),
  );
});
