import type { Address, Area } from '../planbok/cells';
import type { BookView, RowView, SheetView } from '../office-double/view/view';

/* Messages between the page and the server of the workbench: plain JSON. */

/** The open workbook, and what can be done with it. */
export interface BookState {
  /** The file's name without folders. */
  readonly file: string;
  readonly book: BookView;
  readonly canUndo: boolean;
  /** Whether a copy is written beside the file that the workbench was started with; otherwise it is downloaded. */
  readonly savesBeside: boolean;
  /** Increases whenever anything changes. */
  readonly revision: number;
  /** A new number for each workbook that is opened. */
  readonly opening: number;
}

/** A sheet without its cells. */
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

/** One entry: a cell that is typed, or a block that is pasted. One undo reverts all of it. */
export interface Typing {
  readonly cells: readonly { readonly at: Address; readonly text: string }[];
}

export interface Saved {
  /** The path of the written copy; `null` when the page should download it. */
  readonly path: string | null;
}

/** An expected failure; the page supplies the text. */
export interface Problem {
  readonly problem: string;
  readonly reason?: string;
  readonly limit?: number;
}

/** Events that the server sends to every page. */
export interface Told {
  /** All changes of one request or keystroke. */
  readonly change: {
    readonly revision: number;
    /** Whether anything changed besides the selection. */
    readonly isContent: boolean;
    /** The new selection, if it changed. */
    readonly selection: Area | null;
  };
  /** A message to the library in the add-in's pages. */
  readonly host: { readonly text: string };
  readonly opened: { readonly opening: number };
}

/** What the add-in's pages get before Microsoft's library starts. */
export interface HostContext {
  /** A new id for each workbook, since the library stores settings by it. */
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
  | { readonly planbok: 'command'; readonly name: string }
  /** F6 was pressed in the grid: the keyboard goes back to where it was in the add-in's page. */
  | { readonly planbok: 'enter-pane' };

export type FromFrame =
  /** The add-in's page has registered these commands. */
  | { readonly planbok: 'commands-ready' }
  | { readonly planbok: 'command-done' }
  | { readonly planbok: 'show-pane' }
  /** F6 was pressed in the add-in's page: the keyboard goes back to the grid. */
  | { readonly planbok: 'leave-pane' }
  /** A file is dragged over the add-in's page. */
  | { readonly planbok: 'file-over' }
  | { readonly planbok: 'dry-run'; readonly cells: readonly DryRunCell[] | null };
