import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileAnswer, type StaticFiles } from './static-files';

/** The files of Microsoft's library that Excel on Windows loads, and its texts in every language. */
const parts = ['office.js', 'excel-win32-16.01.js'];
const sentences = 'office_strings.js';

/**
 * Serves Microsoft's library file by file from its package: read on request, never copied, changed or minified (its
 * licence; docs/decisions).
 * @param folder the package's `dist`
 */
export function libraryFiles(folder: string): StaticFiles {
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, sentences)))
    .map(({ name }) => `${name}/${sentences}`);
  return new Map(
    [...parts, ...languages].map((name) => [
      `/officejs/${name}`,
      () => fileAnswer(join(folder, name), 'closed'),
    ]),
  );
}
