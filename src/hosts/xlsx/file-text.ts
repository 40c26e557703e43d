import { readFileSync, statSync } from 'node:fs';
import { Failure } from '../failure';
import { onDisk } from './disk';

/** Larger is no text of ours, bytes. */
const LARGEST = 4_000_000;

/** The text of a file, which is UTF-8. @throws Failure `unreachable`, `not-allowed` or `unreadable-file` */
export function fileText(file: string): string {
  return onDisk(file, () => {
    const status = statSync(file);
    if (status.isDirectory()) throw new Failure('unreachable', { file, reason: 'is-a-folder' });
    if (!status.isFile() || status.size > LARGEST)
      throw new Failure('unreadable-file', { file, reason: 'bad-words' });
    return readFileSync(file, 'utf8');
  });
}
