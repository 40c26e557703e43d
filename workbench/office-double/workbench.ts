import type { Address, Area } from '../planbok/cells';
import type { BookView, CellContent, RowView, SheetView } from './view/view';

/** What has happened to the workbook, for whoever draws it. Tell by `view` what it is like now. */
export type WorkbenchChange =
  | { readonly kind: 'cells'; readonly area: Area }
  /** Anything on a sheet but its cells: widths, rules, tables, charts, panes … */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** Sheets came, went, moved or changed their names. */
  | { readonly kind: 'sheets' }
  | { readonly kind: 'selection'; readonly area: Area };

/** Columns that a person makes wider or narrower; pixels at 100 %. */
export interface Widening {
  readonly sheet: string;
  readonly column: number;
  readonly columns: number;
  readonly pixels: number;
}

/** What came of what a person did: done, or why Excel would not take it. */
export interface Typed {
  readonly outcome: 'done' | 'protected' | 'refused-by-rule';
  /** The words of the rule that refused it, where it has any. */
  readonly said?: { readonly title: string; readonly text: string };
}

/** What went between the add-in and the host in one `context.sync()`. */
export interface RequestNote {
  readonly number: number;
  /** The last request that had been answered when this one came. */
  readonly answered: number;
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly actions: number;
  /** Members used, each once: `Range.values=`, `Worksheet.getRange()`. */
  readonly members: readonly string[];
  /** The error code it was answered with. */
  readonly error?: string;
}

/**
 * What can be made to go wrong. Numbers count from 1 since the workbench was opened or the fault was set; that the library
 * lets go of objects on its own is not counted.
 */
export interface Faults {
  /** Fails this action of all that follow, before it is carried out or after. The error is `GeneralException` unless named. */
  readonly failAt?: {
    readonly action: number;
    readonly when: 'before' | 'after';
    readonly code?: string;
    /** Nothing gets through any more after it, as when the program has been closed. */
    readonly isLast?: boolean;
  };
  /** Fails a request that comes while another is not answered yet. */
  readonly takesOneAtATime?: boolean;
  /** Carries out this request of all that follow, and never answers. */
  readonly loseAnswerOf?: number;
  /** A person is typing in a cell: requests fail, or wait when they say `delayForCellEdit`, until this is put back. */
  readonly isEditingCell?: boolean;
  /** Bytes; 5 MB when absent, as Excel on the web has it. */
  readonly limit?: number;
  /** Called between two requests: somebody else edits the workbook. */
  readonly betweenRequests?: (number: number) => void;
}

/**
 * A workbook open without Excel: behind the real office.js, and under a person's hands.
 * Everything lives in memory; nothing is written anywhere but by `save`'s caller.
 */
export interface Workbench {
  /**
   * Answers one message of the library: takes the text it hands to `sendMessageToHost` and gives the text for its
   * `onMessageFromHost`. Messages are carried out one after another, in the order of the calls. Never rejects.
   */
  answer(message: string): Promise<string>;
  /** Told each message that the host sends on its own (events), as text for `onMessageFromHost`. @returns stops it */
  onMessage(listener: (message: string) => void): () => void;
  /** Told what has changed, by the add-in or by a person. @returns stops it */
  onChange(listener: (change: WorkbenchChange) => void): () => void;

  book(): BookView;
  /** @throws when there is no such sheet */
  sheet(name: string): SheetView;
  /** In order, first and last among them; rows of which there is nothing to say are absent. @throws when there is no such sheet */
  rows(name: string, from: number, to: number): readonly RowView[];
  /** The texts that a block shows, row by row. @throws when there is no such sheet */
  texts(area: Area): readonly (readonly string[])[];
  /** What a cell holds. @throws when there is no such sheet */
  cell(at: Address): CellContent;

  /**
   * A person types into a cell and presses Enter: `=…` is a formula, `1-2` a day, `'007` a text; '' empties the cell.
   * @returns what Excel would say instead of taking it: a protected sheet, a rule that refuses the value
   */
  typeInto(at: Address, text: string): Typed;
  /** A person makes columns so many pixels wide. @returns what Excel would say instead */
  widen(order: Widening): Typed;
  /** A person has opened a cell for typing, or is done with it: until then requests fail or wait, as in Excel. */
  edits(isEditing: boolean): void;
  /**
   * Does a piece of what the first change, and the formulas of conditional formats, would have to wait for. `ready`: those
   * can be told now.
   */
  prepareSome(): 'working' | 'ready' | 'resting';
  /** A person selects cells, which also shows their sheet. */
  select(area: Area): void;
  /** Somebody else in the workbook changes a cell; the add-in sees it as a remote change. */
  typeRemotely(at: Address, text: string): void;

  /** The workbook as an .xlsx file. Parts that nothing touched are, byte for byte, those that were opened. */
  save(): Uint8Array;

  /** Settings that the page keeps in the document (`Office.context.document.settings`), as name → JSON text. */
  readonly settings: Map<string, string>;

  /** What went wrong or could not be done, by member: empty unless the add-in reached for what is not here. */
  unimplemented(): ReadonlyMap<string, number>;
  readonly requests: readonly RequestNote[];
  setFaults(faults: Faults): void;
}
