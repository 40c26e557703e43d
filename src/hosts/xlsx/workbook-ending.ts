import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { contentTypeOf } from '../../opc/content-types';
import { openPackage } from '../../opc/package';

/** The file types that Excel recognises by extension, and what each says its workbook is (ECMA-376 part 1, 12.3.23; MS-OFFMACRO2 2.2.1). */
const endings: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  '.xltx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  '.xltm': 'application/vnd.ms-excel.template.macroEnabled.main+xml',
};

const usual = '.xlsx';

/**
 * The extension by which Excel opens the workbook: that of its file, or, where that is another type's (`.xls`), the one of
 * what it holds. What cannot be read here is refused in words of its own where the workbook is read.
 */
export function workbookEnding(file: string): string {
  const named = extname(file).toLowerCase();
  if (Object.hasOwn(endings, named)) return extname(file);
  try {
    if (!statSync(file).isFile()) return usual;
    const type = contentTypeOf(openPackage(readFileSync(file)), 'xl/workbook.xml');
    return Object.keys(endings).find((ending) => endings[ending] === type) ?? usual;
  } catch {
    return usual;
  }
}
