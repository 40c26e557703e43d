import type { ObjectionCode } from '../book/objection';
import type { FailureCode } from '../hosts/failure';
import type { WriteReason } from '../hosts/xlsx/write-reason';
import type { RefusalCode } from '../opc/refusal';

/** Finer reasons that arise where files are opened, changed and saved. */
export type FileReason =
  | 'no-such-file'
  | 'is-a-folder'
  | 'no-permission'
  | 'in-use'
  | 'disk-full'
  | 'no-such-folder'
  | 'name-too-long'
  | 'disk-error'
  | 'file-exists'
  | 'same-file'
  | 'wrong-ending'
  | 'out-of-time'
  | 'out-of-memory'
  | 'changed-since-preview'
  | 'changed-on-disk'
  | 'nothing-to-undo';

/** Everything that can stop the work and has a sentence of its own. */
export type FailureReason = FailureCode | RefusalCode | ObjectionCode | FileReason | WriteReason;

/** What happened and what to do, without the place; the sentence that nothing was written follows it. */
export interface FailureText {
  readonly sheet: (name: string) => string;
  readonly part: (name: string) => string;
  readonly nothingWritten: string;
  readonly reasons: Readonly<Record<FailureReason, (limit: number) => string>>;
}
