import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ChangeSet } from '../book/edit';
import { Failure } from '../hosts/failure';
import { withFile } from './file-failure';

/** Lies beside the result and takes it back step by step; the last step is the latest. */
export const undoPath = (file: string): string => `${file}.undo`;

const VERSION = 1;

const fingerprint = (steps: string): string =>
  createHash('sha256').update(`${VERSION}\n${steps}`).digest('hex');

/** The undo file's text: a first line that shows whether the rest is as we wrote it, then the steps in JSON. */
export function undoText(steps: readonly ChangeSet[]): string {
  const json = JSON.stringify(steps);
  return `planbok-undo ${VERSION} ${fingerprint(json)}\n${json}\n`;
}

/**
 * The steps that take back what was done to `file`; none when there is no undo file.
 * @throws Failure when it is not letter by letter what we wrote: a changed one could do anything.
 */
export function undoSteps(file: string): readonly ChangeSet[] {
  const path = undoPath(file);
  if (!existsSync(path)) return [];
  const [head = '', json = ''] = withFile(path, () => readFileSync(path, 'utf8')).split('\n');
  if (head !== `planbok-undo ${VERSION} ${fingerprint(json)}`) {
    throw new Failure('unreadable-file', { file: path, reason: 'damaged-undo' });
  }
  return JSON.parse(json) as readonly ChangeSet[];
}
