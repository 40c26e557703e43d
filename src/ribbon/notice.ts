import type { Address } from '../book/area';

/** Something a person must be told after a click on a ribbon button, which has no place of its own to say it. */
export interface Notice {
  readonly title: string;
  /** What it is about, a sentence a line. */
  readonly lines: readonly string[];
  /** That the workbook is as it was: then it is said in a window, since a sheet would make it untrue. */
  readonly nothingWritten?: string;
  /** It is about the sheet that the person is shown: then it is said in a window, since another sheet would hide that one. */
  readonly isAboutShown?: true;
  /** Cells to look at, each with what is to be done there. */
  readonly cells: readonly { readonly at: Address; readonly text: string }[];
}
