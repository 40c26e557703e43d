import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every workbook in a folder of workbooks made by others, with a name for the test's title. */
export function workbooksIn(folder: string, under = 'workbooks'): readonly (readonly [string, string])[] {
  const root = join(folder, under);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort()
    .map((name) => [name, join(root, name)]);
}
