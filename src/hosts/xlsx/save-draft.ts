import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemCode } from './disk';

/** Tells this machine's drafts from those of another one that uses the same network drive. */
const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** `.planbok-<machine>-<process>-<anything>.tmp` */
const draftName = /^\.planbok-([0-9a-f]{8})-(\d{1,10})-[0-9a-f-]{36}\.tmp$/;

/** Milliseconds after which another machine's draft counts as abandoned: whether its process runs cannot be asked. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // The process exists but belongs to another user.
    return systemCode(error) !== 'ESRCH';
  }
}

/** A name in the folder that no other draft has, by which it is known again when its process was killed. */
export const draftPath = (folder: string): string =>
  join(folder, `.planbok-${machine()}-${process.pid}-${randomUUID()}.tmp`);

/** Writes the bytes to a draft file in the folder, and flushes it to the disk. */
export function writtenDraft(folder: string, bytes: Uint8Array, mode: number | undefined): string {
  const draft = draftPath(folder);
  const handle = openSync(draft, 'wx');
  try {
    if (mode !== undefined) fchmodSync(handle, mode);
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return draft;
}

/** Removes drafts left in the folder by runs that were killed. */
export function removeForgottenDrafts(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, of = '', process_ = ''] = draftName.exec(name) ?? [];
      if (of === '') continue;
      const path = join(folder, name);
      const isForgotten =
        of === machine()
          ? !isRunning(Number(process_))
          : now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > FORGOTTEN_MS;
      if (isForgotten) rmSync(path, { recursive: true, force: true });
    }
  } catch (error) {
    // Whoever may write into a folder need not be allowed to list it; the result is saved all the same.
    if (systemCode(error) === undefined) throw error;
  }
}
