import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/plan/field';

/** The lists that the team may read, and those that nobody reads who works on the recognisers. */
export type Part = 'open' | 'held-out';

/** Headings of a field or another kind of column, in a language. */
export type Words = (list: string, language: Language) => readonly string[];

function headingsIn(text: string, language: Language): string[] {
  const begin = `${language}: `;
  return text
    .split('\n')
    .filter((line) => line.startsWith(begin))
    .map((line) => line.slice(begin.length));
}

/** @param folder that of this file */
export function wordsFrom(folder: string, part: Part): Words {
  const files = new Map(
    readdirSync(join(folder, 'words', part)).map((name) => [
      name.slice(0, -'.txt'.length),
      readFileSync(join(folder, 'words', part, name), 'utf8'),
    ]),
  );
  const read = new Map<string, readonly string[]>();
  return (list, language) => {
    const key = `${language} ${list}`;
    const words = read.get(key) ?? headingsIn(files.get(list) ?? '', language);
    read.set(key, words);
    if (words.length === 0) throw new Error(`no headings for ${key} in ${part}`);
    return words;
  };
}
