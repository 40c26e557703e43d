import { contentTypeOf } from '../opc/content-types';
import { openPackage } from '../opc/package';

/** The file types that Excel recognises by extension, and what each says its workbook is (ECMA-376 part 1, 12.3.23; MS-OFFMACRO2 2.2.1). */
const endings: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  '.xltx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  '.xltm': 'application/vnd.ms-excel.template.macroEnabled.main+xml',
};

/** Whether Excel opens a workbook by this extension. */
export const isWorkbookEnding = (ending: string): boolean => Object.hasOwn(endings, ending.toLowerCase());

/**
 * The extension by which Excel opens the workbook, whatever its file is called. What cannot be read here is refused in
 * words of its own where the workbook is read.
 */
export function workbookEnding(bytes: Uint8Array): string {
  try {
    const type = contentTypeOf(openPackage(bytes), 'xl/workbook.xml');
    return Object.keys(endings).find((ending) => endings[ending] === type) ?? '.xlsx';
  } catch {
    return '.xlsx';
  }
}
