import type { Area } from '../book/area';

/** Why Planbok cannot go on. A sentence for each, in every language, is in `text/`. */
export const failureCodes = [
  'conflict',
  'protected',
  'in-cell-edit',
  'no-such-sheet',
  'not-signed-in',
  'not-allowed',
  'too-large',
  'unreadable-file',
  'unreachable',
  'stopped',
  'unsupported',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export interface FailureDetails {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly part?: string;
  /** A finer reason within the code, such as `password` or `doctype`; the sentence depends on it. */
  readonly reason?: string;
  readonly areas?: readonly Area[];
  readonly limit?: number;
  /** The error message of the program itself, for example Excel's. */
  readonly said?: string;
  /** Some changes were written, or may have been, and could not be undone yet. */
  readonly isHalfDone?: true;
  /** All that was asked for is written; only what came after, such as reading the workbook anew, failed. */
  readonly isDone?: true;
}

/** The one error class: the work stopped, and nothing was written unless `isHalfDone` or `isDone` says so. Anything else thrown is a bug. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, details: FailureDetails = {}, options?: ErrorOptions) {
    super(`${code}${details.reason === undefined ? '' : `: ${details.reason}`}`, options);
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }
}
