import { fittingLines } from '../../book/cell-text';
import { columnOfKey, rowOfKey, type Area } from '../../book/area';
import { fingerprint } from '../../book/digest';
import { effective } from '../../book/effective';
import type { CellInput, Chart, Edit, Page } from '../../book/edit';
import type { Look } from '../../book/look';
import { LOOK_SETTING, OWN_NAME } from '../../book/own-sheet';
import { PICTURE_SETTING, type Wheel } from '../../book/picture';
import { freeSheetName } from '../../book/sheet-name';
import {
  extentOf,
  sheetNamed,
  type ConditionalLook,
  type LinkTarget,
  type Rule,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from '../../book/snapshot';

/** A block of an own sheet; the sheet's name is added when it is drawn. */
export type Block = Omit<Area, 'sheet'>;

/** A sheet of ours as it should be: every cell, and how it looks and prints. Drawn from A1. */
export interface OwnSheet {
  /** What the hidden name after `planbok_` says, such as `rollup`: it is how the sheet is known again, whatever it is called. */
  readonly mark: string;
  readonly preferredName: string;
  readonly visibility?: Visibility;
  readonly lines: readonly (readonly CellInput[])[];
  readonly looks?: readonly { readonly block: Block; readonly look: Look }[];
  readonly formats?: readonly { readonly block: Block; readonly format: string }[];
  readonly rules?: readonly { readonly block: Block; readonly rule: Rule }[];
  readonly conditionalLooks?: readonly {
    readonly block: Block;
    readonly looks: readonly Pick<ConditionalLook, 'equals' | 'look'>[];
  }[];
  readonly links?: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: LinkTarget['to'];
  }[];
  readonly widths?: readonly number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly page?: Page;
  readonly charts?: readonly { readonly block: Block; readonly chart: Chart }[];
  /** Its upper left corner, and what it shows; nothing is known to be there where it is absent. */
  readonly picture?: { readonly row: number; readonly column: number; readonly picture: Wheel | null };
}

export const markName = (mark: string): string => `${OWN_NAME}${mark}`;

/** The sheet that a mark refers to, if it is still there. */
export function ownSheetNamed(book: WorkbookSnapshot, mark: string): string | undefined {
  const wanted = markName(mark).toLowerCase();
  const area = book.names.find((known) => known.name.toLowerCase() === wanted)?.area;
  return area && sheetNamed(book, area.sheet) ? area.sheet : undefined;
}

/** The name the sheet has, or will get. */
export const sheetNameFor = (book: WorkbookSnapshot, mark: string, wished: string): string =>
  ownSheetNamed(book, mark) ?? freeSheetName(book, wished);

function formattingOf(sheet: OwnSheet, name: string): Edit[] {
  const on = (block: Block): Area => ({ sheet: name, ...block });
  return [
    ...(sheet.looks ?? []).map(({ block, look }): Edit => ({ kind: 'setLook', area: on(block), look })),
    ...(sheet.charts ?? []).map(({ block, chart }): Edit => ({ kind: 'setChart', over: on(block), chart })),
  ];
}

/** A fingerprint of how the sheet looks, the same whatever a person has renamed it to. */
const lookPrint = (formatting: readonly Edit[], name: string): string =>
  fingerprint(JSON.stringify(formatting).replaceAll(JSON.stringify(name), 'own'));

/** The page set-up with its own fingerprint: it has the day in its footer, and a new day is no reason to format cells anew. */
function pageEdits(book: WorkbookSnapshot, { mark, page }: OwnSheet, name: string): readonly Edit[] {
  if (!page) return [];
  const setPage: Edit = { kind: 'setPage', sheet: name, page };
  const property = `${LOOK_SETTING}${mark}.page`;
  const print = lookPrint([setPage], name);
  const isThere = sheetNamed(book, name) !== undefined && book.properties.get(property) === print;
  return isThere ? [] : [{ kind: 'setProperty', name: property, value: print }, setPage];
}

/** The picture, where it is not as it was last drawn: what it shows is kept in full, so that undo can put it back. */
function pictureEdits(book: WorkbookSnapshot, { mark, picture: wanted }: OwnSheet, name: string): Edit[] {
  if (!wanted) return [];
  const { row, column, picture } = wanted;
  const property = `${PICTURE_SETTING}${mark}`;
  const value = picture === null ? null : JSON.stringify(picture);
  const isThere = sheetNamed(book, name) !== undefined && (book.properties.get(property) ?? null) === value;
  return isThere
    ? []
    : [
        { kind: 'setProperty', name: property, value },
        { kind: 'setPicture', at: { sheet: name, row, column }, name: mark, picture },
      ];
}

/** The lines made as long and as many as what stands there, so that nothing old is left. */
function covering(book: WorkbookSnapshot, name: string, lines: OwnSheet['lines']): OwnSheet['lines'] {
  const standing = sheetNamed(book, name);
  const { rows, columns } = standing ? extentOf(standing) : { rows: 0, columns: 0 };
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), columns);
  const wide = (line: readonly CellInput[]): readonly CellInput[] =>
    line.length === width ? line : [...line, ...Array.from({ length: width - line.length }, () => null)];
  return Array.from({ length: Math.max(rows, lines.length) }, (_, row) => wide(lines[row] ?? []));
}

function placed(sheet: OwnSheet, name: string): Edit[] {
  const on = (block: Block): Area => ({ sheet: name, ...block });
  return [
    ...(sheet.formats ?? []).map(({ block, format }): Edit => ({
      kind: 'setFormat',
      area: on(block),
      format,
    })),
    ...(sheet.rules ?? []).map(({ block, rule }): Edit => ({ kind: 'setRule', area: on(block), rule })),
    ...(sheet.conditionalLooks ?? []).map(({ block, looks }): Edit => ({
      kind: 'setConditionalLook',
      area: on(block),
      looks,
    })),
    ...(sheet.links ?? []).map(({ row, column, to }): Edit => ({
      kind: 'setLink',
      at: { sheet: name, row, column },
      to,
    })),
    ...(sheet.widths
      ? [{ kind: 'setWidths', sheet: name, column: 1, widths: sheet.widths } satisfies Edit]
      : []),
  ];
}

/**
 * The panes. Where none are on a sheet that is formatted as it should be, a person has taken them away, or the program
 * cannot freeze any: they stay away.
 */
function frozen(sheet: OwnSheet, name: string, standing?: SheetSnapshot): Edit[] {
  const areAway = standing !== undefined && standing.frozen.rows === 0 && standing.frozen.columns === 0;
  return sheet.frozen && !areAway ? [{ kind: 'freeze', sheet: name, ...sheet.frozen }] : [];
}

/** Links of the sheet as it stands that the new one does not have. */
function unlinked(book: WorkbookSnapshot, sheet: OwnSheet, name: string): Edit[] {
  const standing = sheetNamed(book, name);
  if (!standing) return [];
  const wanted = new Set((sheet.links ?? []).map(({ row, column }) => `${row},${column}`));
  return [...standing.links.keys()].flatMap((key): Edit[] => {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    return wanted.has(`${row},${column}`)
      ? []
      : [{ kind: 'setLink', at: { sheet: name, row, column }, to: null }];
  });
}

/**
 * The edits that bring an own sheet to what it should be: made when missing, else only what differs. Looks, charts,
 * page set-up and pictures, which no snapshot shows, are put on again only when their own setting differs.
 */
export function drawn(book: WorkbookSnapshot, sheet: OwnSheet): readonly Edit[] {
  const standing = ownSheetNamed(book, sheet.mark);
  const name = standing ?? freeSheetName(book, sheet.preferredName);
  const formatting = formattingOf(sheet, name);
  const property = `${LOOK_SETTING}${sheet.mark}`;
  const print = lookPrint(formatting, name);
  const isFormatted = standing !== undefined && book.properties.get(property) === print;
  const adding: Edit[] =
    standing === undefined
      ? [{ kind: 'addSheet', sheet: name, visibility: sheet.visibility ?? 'visible' }]
      : [];
  const corner: Area = { sheet: name, row: 1, column: 1, rows: 1, columns: 1 };
  const cells = covering(book, name, fittingLines(sheet.lines));
  const content: Edit[] = [
    { kind: 'writeCells', at: corner, cells, overFormula: true },
    ...placed(sheet, name),
    ...frozen(sheet, name, isFormatted ? sheetNamed(book, name) : undefined),
    ...unlinked(book, sheet, name),
    { kind: 'setName', name: markName(sheet.mark), area: corner, hidden: true },
    { kind: 'setProperty', name: property, value: print },
  ];
  const clearing: Edit[] =
    standing === undefined || isFormatted
      ? []
      : [
          {
            kind: 'setLook',
            area: { ...corner, rows: cells.length || 1, columns: cells[0]?.length ?? 1 },
            look: 'plain',
          },
        ];
  return effective(book, [
    ...adding,
    ...content,
    ...(isFormatted ? [] : [...clearing, ...formatting]),
    ...pageEdits(book, sheet, name),
    ...pictureEdits(book, sheet, name),
  ]);
}
