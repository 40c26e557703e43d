import type { MaybePromise, WorkbookHost } from '../hosts/host';

/** A workbook file that has been opened. */
export interface OpenedFile {
  readonly host: WorkbookHost;
  /** The file as the host would now save it; the very bytes that were read while nothing has been applied. */
  bytes(): MaybePromise<Uint8Array>;
}

/** What the command line needs from where it stands. The entry point gives it; a test gives another. */
export interface Desk {
  readonly version: string;
  /** The machine's day, `YYYY-MM-DD`, local time. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person sees what is written to `tell` as it is written. */
  readonly isWatched: boolean;
  /** Standard output, without a line break of its own. */
  print(text: string): void;
  /** Standard error, without a line break of its own. */
  tell(text: string): void;
  /** @throws Failure when it is not a workbook that can be read. */
  open(bytes: Uint8Array): MaybePromise<OpenedFile>;
}
