import type { Address, Area } from '../planbok/cells';
import type { BookView, RowView, SheetView } from '../office-double/view/view';

/* What the page and the server of the workbench say to one another: plain JSON. */

/** The open workbook and what can be done with it. */
export interface BookState {
  /** Without folders. */
  readonly file: string;
  readonly book: BookView;
  readonly canUndo: boolean;
  /** A copy is written beside the file that the workbench was started with; else it is downloaded. */
  readonly savesBeside: boolean;
  /** Counts up whenever anything changes. */
  readonly revision: number;
  /** Another for each workbook that is opened. */
  readonly opening: number;
}

/** A sheet but for its cells. */
export interface SheetShape extends Omit<SheetView, 'columnWidths' | 'hiddenColumns'> {
  readonly columnWidths: readonly (readonly [column: number, pixels: number])[];
  readonly hiddenColumns: readonly number[];
  readonly defaultHeight: number;
  readonly revision: number;
}

export interface RowBlock {
  readonly revision: number;
  readonly lines: readonly RowView[];
}

/** What is typed at once: one cell, or a block that is pasted. An undo takes all of it back. */
export interface Typing {
  readonly cells: readonly { readonly at: Address; readonly text: string }[];
}

export interface Saved {
  /** Where it was written; `null` when the page is to download it. */
  readonly path: string | null;
}

/** An expected failure: the page has the sentence. */
export interface Problem {
  readonly problem: string;
  readonly reason?: string;
  readonly limit?: number;
}

/** What the server tells every page by itself. */
export interface Told {
  /** What a request or a keystroke has changed, all of it at once. */
  readonly change: {
    readonly revision: number;
    /** Whether anything but the selection is another. */
    readonly isContent: boolean;
    /** What is selected now, where that is another. */
    readonly selection: Area | null;
  };
  /** For the library in the add-in's pages. */
  readonly host: { readonly text: string };
  readonly opened: { readonly opening: number };
}

/** What the add-in's pages are told before Microsoft's library starts. */
export interface HostContext {
  /** Another for each workbook, since the library keeps settings by it. */
  readonly instance: string;
  readonly file: string;
  readonly settings: readonly (readonly [name: string, json: string])[];
}

/** A cell's old and new text, shown in the grid before anything is written. */
export interface DryRunCell extends Address {
  readonly before: string;
  readonly after: string;
}

/* Messages between the page and the add-in's pages in its frames. Each side checks origin, source and shape. */

export type ToFrame =
  | { readonly planbok: 'host'; readonly text: string }
  | { readonly planbok: 'command'; readonly name: string };

export type FromFrame =
  /** The add-in's page has said which commands it has. */
  | { readonly planbok: 'commands-ready' }
  | { readonly planbok: 'command-done' }
  | { readonly planbok: 'show-pane' }
  /** A file is held over the add-in's page. */
  | { readonly planbok: 'file-over' }
  | { readonly planbok: 'dry-run'; readonly cells: readonly DryRunCell[] | null };
