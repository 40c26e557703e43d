import type { FailureCode, FailureDetails } from '../hosts/failure';
import type { Inputs } from './tool-input';
import type { Outputs } from './tool-output';
import type { ReadingTool, WritingTool } from './tool-name';

/** A workbook that was asked for, after it has been found within the folders. */
export interface FoundWorkbook {
  /** The file itself, past every link. */
  readonly path: string;
  /** As the call named it. */
  readonly name: string;
}

/** What is asked of the process with limits: one look into one workbook, or the result of one preview. Plain JSON. */
export type WorkOrder = {
  readonly workbook: FoundWorkbook;
  /** The day that counts as today. */
  readonly today: string;
} & (
  | {
      readonly [Name in ReadingTool]: { readonly tool: Name; readonly input: Inputs[Name] };
    }[ReadingTool]
  /** What was previewed under `id` with this input; `at` is when, for the log of runs. */
  | {
      readonly tool: WritingTool;
      readonly input: Inputs['preview'];
      readonly id: string;
      readonly at: string;
    }
);

/** A result to be written: the file as it was read has this digest, and is to become these bytes. */
export interface ToSave {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

/** What the process with limits posts: an answer, what is to be written with it, or why there is none. */
export type Worked =
  | { readonly answer: Outputs[ReadingTool] }
  | { readonly toSave: ToSave; readonly answer: Pick<Outputs[WritingTool], 'changed' | 'left'> }
  | { readonly failure: { readonly code: FailureCode; readonly details: FailureDetails } }
  | { readonly bug: string };
