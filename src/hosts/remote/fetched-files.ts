import { Failure } from '../failure';
import type { RemoteFile } from '../remote-file';

/** Files on their way at the same time: one takes seconds, and the pace of requests is the limit. */
const AT_ONCE = 4;

/** Times that a file is asked for, each for a minute (`askedAgain`), with others between, where the service does not answer. */
const TRIES = 3;

/**
 * Files one after the other for which the service did not answer, after which it is not asked for the others: it, or the network,
 * has been away for three minutes at least.
 */
const MOST_UNANSWERED = 10;

/** What a failure concerns: one file; the account, and so every file; or the service, which does not answer for now. */
export type Concern = 'file' | 'account' | 'service';

/** Where files are fetched from. */
export interface RemoteContent {
  /** @throws Failure */
  readonly content: (file: RemoteFile) => Promise<Uint8Array>;
  readonly concernOf: (failure: Failure) => Concern;
}

/** What is done with each file. */
export interface FetchedFiles {
  /** The next file is not fetched before this is done with one: as many are in memory as are on their way. */
  readonly take: (index: number, bytes: Uint8Array) => Promise<void>;
  readonly fail: (index: number, failure: Failure) => void;
}

/**
 * Fetches files, a few at a time. One that cannot be had is told of and stops nothing.
 * @throws Failure where the service does not accept the account: none could be had
 */
export async function fetchFiles(
  files: readonly { readonly index: number; readonly remote: RemoteFile }[],
  { content, concernOf }: RemoteContent,
  { take, fail }: FetchedFiles,
): Promise<void> {
  const waiting = files.map((file) => ({ ...file, tries: 0 }));
  let inARow = 0;
  let stop: Failure | undefined;
  let ended: { readonly by: unknown } | undefined;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !ended; next = waiting.shift()) {
      const { index, remote, tries } = next;
      if (stop) {
        fail(index, stop);
        continue;
      }
      let bytes: Uint8Array;
      try {
        bytes = await content(remote);
        inARow = 0;
      } catch (error) {
        const concern = error instanceof Failure ? concernOf(error) : null;
        if (!(error instanceof Failure) || concern === 'account') {
          ended ??= { by: error };
          return;
        }
        const isUnanswered = concern === 'service';
        inARow = isUnanswered ? inARow + 1 : 0;
        if (inARow >= MOST_UNANSWERED) stop = error;
        if (isUnanswered && tries + 1 < TRIES && !stop) waiting.push({ index, remote, tries: tries + 1 });
        else fail(index, error);
        continue;
      }
      await take(index, bytes);
    }
  };
  // What is on its way when it ends is done with before it is said.
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (ended) throw ended.by;
}
