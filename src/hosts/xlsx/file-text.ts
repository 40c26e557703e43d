import { readFileSync } from 'node:fs';
import { Failure } from '../failure';
import { onDisk, regularFile } from './disk';

/** The most bytes read; a larger file is not a text that Planbok uses. */
const LARGEST = 4_000_000;

/**
 * The text of a file, which is UTF-8.
 * @param largest bytes
 * @throws Failure `unreachable`, `not-allowed` or `unreadable-file`
 */
export function fileText(file: string, largest = LARGEST): string {
  return onDisk(file, () => {
    if (regularFile(file).size > largest) throw new Failure('unreadable-file', { file, reason: 'bad-words' });
    return readFileSync(file, 'utf8');
  });
}
