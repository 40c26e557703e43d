import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import type { Truth } from '../plan/truth';
import type { Example } from './generate';

const END = '.truth.json';

/** Workbooks made by people, with the truth beside each; none when the folder is not there. */
export function sharedExamples(folder: string): Example[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(END))
    .sort()
    .map((file) => {
      const name = file.slice(0, -END.length);
      const truth = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Truth;
      const book = snapshotOf(readFileSync(join(folder, `${name}.xlsx`)), `${name}.xlsx`);
      return { name, layout: name, book, truth };
    });
}
