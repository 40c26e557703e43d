import { cellKey, type Area } from '../../book/area';
import { GENERAL } from '../../book/number-format';
import { isOwnSheet } from '../../book/own-sheet';
import type { Edit } from '../../book/edit';
import { replay } from '../../book/replay';
import { sheetNamed, type PlacedRule, type WorkbookSnapshot } from '../../book/snapshot';
import type { Epoch } from '../serial';
import type { Reading } from './reading';

export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

/** A chart as it is listed on its sheet. */
export interface KnownChart {
  readonly name: string;
  readonly title: string;
}

/** Facts that are needed for writing and are not in a snapshot. */
export interface Before {
  /** Charts of ours by sheet. */
  readonly charts: Map<string, readonly KnownChart[]>;
  /** The styles of cells, by address. */
  readonly styles: Map<string, Excel.CellProperties>;
}

/** Cells that have been written and not read yet. */
export interface WrittenBlock {
  readonly area: Area;
  readonly cells: EditOf<'writeCells'>['cells'];
}

/** A workbook while it is changed: what is known of it, and its state after the queued actions. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly reading: Reading;
  readonly epoch: Epoch;
  readonly isSetSupported: (set: string, version: string) => boolean;
  readonly sheet: (name: string) => Excel.Worksheet;
  /** A sheet that Planbok made, now or before, and whose style is ours to set. */
  readonly isOwn: (name: string) => boolean;
  /** A sheet that this run makes: nothing that was read is of it. */
  readonly isNew: (name: string) => boolean;
  readonly formatAt: (sheet: string, row: number, column: number) => string;
  readonly noteFormat: (sheet: string, row: number, column: number, format: string) => void;
  /** What the workbook will hold after all edits. */
  readonly planned: () => WorkbookSnapshot;
  /** Rules by sheet, as they will be. */
  readonly rules: Map<string, readonly PlacedRule[]>;
  /** Conditional formats that this run has added, by their area. */
  readonly conditions: Map<string, Excel.ConditionalFormat[]>;
  /** Names and tables that exist by now, in lower case, and properties. */
  readonly names: Set<string>;
  readonly tables: Set<string>;
  readonly properties: Map<string, string>;
  readonly before: Before;
  /** Sheets that get their rows' heights fitted at the end. */
  readonly fitted: Set<string>;
  /** Rows that are filtered out or hidden. */
  readonly hiddenRows: (sheet: string) => ReadonlySet<number>;
  /** Cells of this request that are still to be read back. */
  readonly written: WrittenBlock[];
  /** Sheets that have been removed, and that are still to be seen gone. */
  readonly removed: Set<string>;
  /** Sheets that have been removed and are there. */
  readonly staying: string[];
  /** Compare what has been read back. @throws Failure */
  readonly checks: (() => void)[];
  hasJournal: boolean;
}

const NONE: ReadonlySet<number> = new Set();

export function writingOn(
  context: Excel.RequestContext,
  reading: Reading,
  edits: readonly Edit[],
  before: Before,
  isSetSupported: Writing['isSetSupported'],
): Writing {
  const { book, structure } = reading;
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  const formats = new Map<string, Map<number, string>>();
  const formatsOf = (sheet: string): Map<number, string> => {
    let known = formats.get(sheet);
    if (!known) formats.set(sheet, (known = new Map(sheetNamed(book, sheet)?.formats)));
    return known;
  };
  let planned: WorkbookSnapshot | undefined;
  return {
    context,
    reading,
    isSetSupported,
    before: { ...before, charts: new Map(before.charts) },
    epoch: structure.is1904 ? 1904 : 1900,
    sheet: (name) => context.workbook.worksheets.getItem(name),
    isNew: (name) => added.has(name),
    isOwn: (name) => added.has(name) || isOwnSheet(book, name),
    formatAt: (sheet, row, column) => formatsOf(sheet).get(cellKey(row, column)) ?? GENERAL,
    noteFormat: (sheet, row, column, format) => {
      if (format === GENERAL) formatsOf(sheet).delete(cellKey(row, column));
      else formatsOf(sheet).set(cellKey(row, column), format);
    },
    planned: () => (planned ??= replay(book, edits)),
    rules: new Map(book.sheets.map(({ name, rules }) => [name, rules])),
    conditions: new Map(),
    names: new Set(structure.names.map(({ name }) => name.toLowerCase())),
    tables: new Set(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()))),
    properties: new Map(reading.properties),
    fitted: new Set(),
    hiddenRows: (name) => (added.has(name) ? NONE : (sheetNamed(book, name)?.hiddenRows ?? NONE)),
    written: [],
    removed: new Set(),
    staying: [],
    checks: [],
    hasJournal: reading.heads.length > 0,
  };
}
