import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileAnswer, type StaticFiles } from './static-files';

/** The parts of Microsoft's library that Excel on Windows loads, and its sentences in every language. */
const parts = ['office.js', 'excel-win32-16.01.js'];
const sentences = 'office_strings.js';

/**
 * Microsoft's library, file for file as its package has it: read when asked for, never copied, changed or made smaller
 * (its licence; docs/decisions).
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
