import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** The file types that Excel recognises by extension, and what each says its workbook is (ECMA-376 part 1, 12.3.23; MS-OFFMACRO2 2.2.1). */
const endings: Readonly<Record<string, string>> = {
  '.xlsx': 'spreadsheetml.sheet.main+xml',
  '.xlsm': 'ms-excel.sheet.macroEnabled.main+xml',
  '.xltx': 'spreadsheetml.template.main+xml',
  '.xltm': 'ms-excel.template.macroEnabled.main+xml',
};

const usual = '.xlsx';

/** The part that says what every other part of a package is. */
const TYPES = '[Content_Types].xml';

/** Bytes of a local file header before its name, in which the method and the lengths of name and extra field stand (APPNOTE 4.3.7). */
const HEADER = 30;
const METHOD = 8;
const NAME_LENGTH = 26;
const EXTRA_LENGTH = 28;
/** Such a part is some kilobytes. */
const MOST_BYTES = 2 ** 20;

/** What the package says of its parts. Only looked at for a name: whether the file is sound is told where it is read. */
function contentTypes(file: Buffer): string {
  const start = file.indexOf(TYPES) - HEADER;
  const from =
    start + HEADER + file.readUInt16LE(start + NAME_LENGTH) + file.readUInt16LE(start + EXTRA_LENGTH);
  const stored = file.subarray(from);
  const isPacked = file.readUInt16LE(start + METHOD) !== 0;
  const text = isPacked
    ? inflateRawSync(stored, { maxOutputLength: MOST_BYTES })
    : stored.subarray(0, MOST_BYTES);
  return text.toString('latin1');
}

/**
 * The extension by which Excel opens the workbook: that of its file, or, where that is another type's (`.xls`), the one of
 * what it holds. What cannot be read here is refused in words of its own where the workbook is read.
 */
export function workbookEnding(file: string): string {
  const named = extname(file);
  if (Object.hasOwn(endings, named.toLowerCase())) return named;
  try {
    // Whoever reads a pipe waits for whoever writes to it, and reads it once.
    if (!statSync(file).isFile()) return usual;
    const types = contentTypes(readFileSync(file));
    return Object.entries(endings).find(([, type]) => types.includes(type))?.[0] ?? usual;
  } catch {
    return usual;
  }
}
