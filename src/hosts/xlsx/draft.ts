import { isOwnSheet } from '../../book/own-sheet';
import { sheetNamed, type LinkTarget, type WorkbookSnapshot } from '../../book/snapshot';
import type { Package } from '../../opc/package';
import { stylesOf } from '../../opc/styles-read';
import { workbookOf } from '../../opc/workbook-parts';
import type { CellContent } from '../../opc/write/cell-xml';
import { contentTypes, dialectOf, type Dialect } from '../../opc/write/dialect';
import { newStylesXml } from '../../opc/write/new-styles';
import { addPart } from '../../opc/write/part-change';
import { parted, type SheetText } from '../../opc/write/sheet-text';
import { styleBook, type StyleBook } from '../../opc/write/style-book';
import { Failure } from '../failure';
import { lookOfOverlay } from '../look-style';
import type { Epoch } from '../serial';
import { noProgram, type StyleProgram } from './style-program';

/** What is to become of a cell, gathered over all edits. */
export interface PendingCell {
  content?: CellContent;
  /** See `CellChange`. */
  formula?: string;
  program: StyleProgram;
  steps: StyleProgram['steps'];
}

/** A worksheet under change: its cells wait until all edits are known, the rest is rewritten as they come. */
export interface SheetChange {
  readonly name: string;
  readonly part: string;
  readonly text: SheetText;
  frame: string;
  /** Row → column → what becomes of it. */
  readonly cells: Map<number, Map<number, PendingCell>>;
  readonly program: StyleProgram;
  /** Links that were set or, for `null`, taken away, by cell. */
  readonly links: Map<string, LinkTarget['to'] | null>;
}

/** A package under change. Nothing of it is seen outside before everything has succeeded. */
export interface Draft {
  readonly pkg: Package;
  /** What the edits were made for, and what `replay` says the workbook holds after all of them. */
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
  readonly part: string;
  readonly dialect: Dialect;
  readonly epoch: Epoch;
  /** Made when first needed; see `stylesIn`. */
  styles: { readonly part: string; readonly xml: string; readonly book: StyleBook } | undefined;
  /** See `ownOverlay`. */
  isOwnOverlay: ((dxf: number) => boolean) | undefined;
  readonly parts: Map<string, string>;
  readonly sheets: Map<string, SheetChange>;
  formulasChanged: boolean;
  formulasAdded: boolean;
}

export function draftOf(pkg: Package, before: WorkbookSnapshot, after: WorkbookSnapshot): Draft {
  const workbook = workbookOf(pkg);
  return {
    pkg,
    before,
    after,
    part: workbook.part,
    dialect: dialectOf(pkg.text(workbook.part)),
    epoch: workbook.uses1904 ? 1904 : 1900,
    styles: undefined,
    isOwnOverlay: undefined,
    parts: new Map(workbook.sheets.map(({ name, part }) => [name, part])),
    sheets: new Map(),
    formulasChanged: false,
    formulasAdded: false,
  };
}

/** The folder of the workbook part, with its slash: new parts go beside it. */
export const folderOf = (draft: Draft): string => draft.part.slice(0, draft.part.lastIndexOf('/') + 1);

/** Rewrites the workbook part. */
export function changeWorkbook({ pkg, part }: Draft, change: (xml: string) => string): void {
  const xml = pkg.text(part);
  const made = change(xml);
  if (made !== xml) pkg.put(part, made);
}

/** The workbook's styles, with a styles part made when there is none. */
export function stylesIn(draft: Draft): StyleBook {
  if (draft.styles) return draft.styles.book;
  const { pkg, dialect } = draft;
  let { styles: part } = workbookOf(pkg);
  if (part === undefined) {
    part = `${folderOf(draft)}styles.xml`;
    addPart(pkg, dialect, draft.part, 'styles', part, contentTypes.styles, newStylesXml(dialect));
  }
  const xml = pkg.text(part);
  draft.styles = { part, xml, book: styleBook(xml) };
  return draft.styles.book;
}

/** Whether a conditional format with this overlay is one of ours, as the reader sees it. */
export function ownOverlay(draft: Draft): (dxf: number) => boolean {
  if (draft.isOwnOverlay) return draft.isOwnOverlay;
  const { styles, theme } = workbookOf(draft.pkg);
  const reading = stylesOf(draft.pkg, styles, theme);
  return (draft.isOwnOverlay = (dxf) => {
    const overlay = reading.overlay(dxf);
    // Beyond what the file had: put in by an edit before this one.
    if (overlay === undefined) return draft.styles !== undefined;
    const { fill, color } = overlay;
    return fill !== undefined && color !== undefined && lookOfOverlay(fill, color) !== undefined;
  });
}

/** The sheet under change. @throws Failure `no-such-sheet` */
export function sheetIn(draft: Draft, name: string): SheetChange {
  const known = draft.sheets.get(name);
  if (known) return known;
  const part = draft.parts.get(name);
  if (part === undefined) throw new Failure('no-such-sheet', { sheet: name });
  const text = parted(draft.pkg.text(part), part);
  const { frame } = text;
  const sheet: SheetChange = {
    name,
    part,
    text,
    frame,
    cells: new Map(),
    program: noProgram(),
    links: new Map(),
  };
  draft.sheets.set(name, sheet);
  return sheet;
}

/** A sheet that we made, now or before, and may format as we like. */
export const isOwn = ({ before, after }: Draft, sheet: string): boolean =>
  isOwnSheet(after, sheet) || !sheetNamed(before, sheet);

/** Adds a step to what happens to the cell's format. */
export function restyle(cell: PendingCell, step: (program: StyleProgram) => StyleProgram): void {
  cell.program = step(cell.program);
  cell.steps = cell.program.steps;
}

/** The cell under change. */
export function cellIn(sheet: SheetChange, row: number, column: number): PendingCell {
  let line = sheet.cells.get(row);
  if (!line) sheet.cells.set(row, (line = new Map<number, PendingCell>()));
  let cell = line.get(column);
  if (!cell) line.set(column, (cell = { program: sheet.program, steps: sheet.program.steps }));
  return cell;
}
