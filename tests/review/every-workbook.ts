import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { everydayOf } from '../case-count';

/** Every workbook in a folder, with a name for the test's title. */
export function workbooksIn(folder: string, under = 'workbooks'): readonly (readonly [string, string])[] {
  const root = join(folder, under);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort()
    .map((name) => [name, join(root, name)]);
}

/** Workbooks made by others: every day one in ten of them, in the run of all tests every one. */
export const workbooksOfOthers = (folder: string, under?: string): readonly (readonly [string, string])[] =>
  everydayOf(workbooksIn(folder, under));
