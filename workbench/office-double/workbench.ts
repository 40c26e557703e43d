import type { Address, Area } from '../planbok/cells';
import type { BookView, CellContent, RowView, SheetView } from './view/view';

/** A change of the workbook, for those who draw it. Read the new state with `view`. */
export type WorkbenchChange =
  | { readonly kind: 'cells'; readonly area: Area }
  /** Anything on a sheet except its cells: widths, rules, tables, charts, panes … */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** Sheets were added, removed, moved or renamed. */
  | { readonly kind: 'sheets' }
  /** Formulas have new values, or can no longer be computed. */
  | { readonly kind: 'calculated' }
  | { readonly kind: 'selection'; readonly area: Area };

/** What recalculation has cost, as counts: they tell what a change makes work, on every machine alike. */
export interface CalculationCost {
  /** Cells read, and conditions compared, for the formulas that Planbok writes. */
  readonly planbok: { readonly cells: number; readonly conditions: number };
  /** Cells given to the engine for all other formulas, and how often it has computed. */
  readonly owner: { readonly cells: number; readonly runs: number };
}

/** Columns that a person resizes; pixels at 100 %. */
export interface Widening {
  readonly sheet: string;
  readonly column: number;
  readonly columns: number;
  readonly pixels: number;
}

/** The result of a person's action: done, or why Excel would refuse it. */
export interface Typed {
  readonly outcome: 'done' | 'protected' | 'refused-by-rule';
  /** The message of the rule that refused it, if it has one. */
  readonly said?: { readonly title: string; readonly text: string };
}

/** The traffic between the add-in and the host in one `context.sync()`. */
export interface RequestNote {
  readonly number: number;
  /** The number of the last request answered before this one arrived. */
  readonly answered: number;
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly actions: number;
  /** Members used, without repetition: `Range.values=`, `Worksheet.getRange()`. */
  readonly members: readonly string[];
  /** The error code of the answer. */
  readonly error?: string;
}

/**
 * Faults to simulate. Numbers count from 1 since the workbench was opened or the fault was set; requests by which the
 * library releases objects are not counted.
 */
export interface Faults {
  /** Fails the action with this number, before or after it is executed. The error is `GeneralException` unless named. */
  readonly failAt?: {
    readonly action: number;
    readonly when: 'before' | 'after';
    readonly code?: string;
    /** All later requests fail too, as when the program has been closed. */
    readonly isLast?: boolean;
  };
  /** Fails a request that arrives while another is still being answered. */
  readonly takesOneAtATime?: boolean;
  /** Executes the request with this number, and never answers. */
  readonly loseAnswerOf?: number;
  /** A person is editing a cell: until this is reset, requests fail, or wait when they ask for `delayForCellEdit`. */
  readonly isEditingCell?: boolean;
  /** In bytes; 5 MB when absent, as in Excel on the web. */
  readonly limit?: number;
  /** Called between two requests, to simulate somebody else who edits the workbook. */
  readonly betweenRequests?: (number: number) => void;
}

/**
 * An open workbook without Excel, used by the real office.js and by a person. Everything is in memory; nothing is written
 * unless the caller of `save` does so.
 */
export interface Workbench {
  /**
   * Answers one message of the library: takes the text that it passes to `sendMessageToHost` and returns the text for its
   * `onMessageFromHost`. Messages are handled one after another in the order of the calls. Never rejects.
   */
  answer(message: string): Promise<string>;
  /**
   * Resolves when no message is being answered. A message is answered one action at a time; whoever changes or saves the
   * workbook while other things happen waits for this first, since Excel lets nobody in between.
   */
  rested(): Promise<void>;
  /**
   * Subscribes to messages that the host sends by itself (events), as text for `onMessageFromHost`. @returns a function
   * that unsubscribes
   */
  onMessage(listener: (message: string) => void): () => void;
  /** Subscribes to changes by the add-in or a person. @returns a function that unsubscribes */
  onChange(listener: (change: WorkbenchChange) => void): () => void;

  book(): BookView;
  /** @throws when there is no such sheet */
  sheet(name: string): SheetView;
  /**
   * The rows from first to last, both included, in order; rows without content or formatting are absent. @throws when
   * there is no such sheet
   */
  rows(name: string, from: number, to: number): readonly RowView[];
  /** The displayed texts of a block, row by row. @throws when there is no such sheet */
  texts(area: Area): readonly (readonly string[])[];
  /** The content of a cell. @throws when there is no such sheet */
  cell(at: Address): CellContent;

  /**
   * A person types into a cell and presses Enter: `=…` is a formula, `1-2` a date, `'007` a text; '' empties the cell.
   * @returns what Excel would report instead of accepting it: a protected sheet, a rule that refuses the value
   */
  typeInto(at: Address, text: string): Typed;
  /** A person resizes columns to this many pixels. @returns what Excel would report instead */
  widen(order: Widening): Typed;
  /** A person begins or ends editing a cell: meanwhile requests fail or wait, as in Excel. */
  edits(isEditing: boolean): void;
  /**
   * Does a piece of the preparation that the first change, and the formulas of conditional formats, would otherwise have
   * to wait for. Returns `ready` when these formulas can be evaluated.
   */
  prepareSome(): 'working' | 'ready' | 'resting';
  /** Resolves when no formula is being recalculated between other tasks. */
  calculated(): Promise<void>;
  /** Ends the thread that the workbook calculates in, if it has one. */
  close(): void;
  /** What recalculation has cost since the workbook was opened, or its sheets, tables or names last changed. */
  calculationCost(): CalculationCost;
  /** A person selects cells, which also shows their sheet. */
  select(area: Area): void;
  /** Somebody else in the workbook changes a cell; the add-in sees it as a remote change. */
  typeRemotely(at: Address, text: string): void;

  /** The workbook as an .xlsx file. Parts that were not changed are byte for byte those of the opened file. */
  save(): Uint8Array;

  /** Settings that the page stores in the document (`Office.context.document.settings`), as name → JSON text. */
  readonly settings: Map<string, string>;

  /** Members that failed or are missing; empty unless the add-in used something that is not implemented. */
  unimplemented(): ReadonlyMap<string, number>;
  readonly requests: readonly RequestNote[];
  setFaults(faults: Faults): void;
}
