import type { JobOptions } from '../conversation/conversation';
import type { Language } from '../plan/field';
import type { HandedOut } from './handed-out';

/** A file as the pane offers it, and what is said of it. */
export interface OfferedFile {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  /** `null` where the workbook has nothing for it. */
  readonly content: string | Uint8Array | null;
  readonly lines: readonly string[];
  /** What a person has to see to, a sentence each. */
  readonly left: readonly string[];
}

/** Makes a file from the open workbook. @param template the bytes of the organisation's own Word template @throws Failure */
export type MakeHandout = (
  what: HandedOut,
  options: JobOptions,
  template: Uint8Array | null,
) => Promise<OfferedFile>;

/** What the part that hands files out is given of the rest of the pane, whose modules it does not import. */
export interface HandoutsGiven {
  readonly language: Language;
  readonly host: 'excel' | 'sheets';
  /** The options of a job as the pane stands now; `null` while something else is under way. */
  readonly options: () => JobOptions | null;
  readonly onFailure: (thrown: unknown) => void;
}

/** Fills an element with the part of the pane that hands files out; it comes when it is asked for. */
export type HandoutsPart = (root: HTMLElement, given: HandoutsGiven) => void;
