import { serialOf, type Visibility, type Epoch } from '../../planbok/cells';
import { nodeCodec, openPackage, refuse, dialectOf, type Package } from '../../planbok/package';
import { paletteOf, newStylesXml, styleBook } from '../../planbok/styles';
import {
  sharedStringsOf,
  workbookOf,
  type SharedStrings,
  type WorkbookSheet,
} from '../../planbok/workbook-part';
import { readingSheet, parting, type RawValue, type SheetText } from '../../planbok/sheet-part';
import { attribute, scan, attributeIn } from '../../planbok/xml';
import { newSheetId, type BookEvent, type LiveBook } from './live-book';
import { english } from './locale';
import { readSettings } from './stored-settings';
import type { LiveCell, LiveRow, LiveSheet, LiveValue } from './live-sheet';

const visibilities: Readonly<Record<WorkbookSheet['state'], Visibility>> = {
  visible: 'visible',
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

export interface OpenOptions {
  /** Today as an ISO date. */
  readonly today: string;
  readonly emit: (event: BookEvent) => void;
  /** Called before each cell is written. */
  readonly beforeWrite: () => void;
  /** Recalculates what is due. */
  readonly calculate: () => void;
  /** Evaluates formulas that are not in a cell. */
  readonly evaluate: LiveBook['evaluate'];
}

/** Reads a workbook into memory, with a pause now and then. @throws refusals of `openPackage`, `workbookOf` and `readSheet` */
export function* openingBook(
  bytes: Uint8Array,
  { today, emit, beforeWrite, calculate, evaluate }: OpenOptions,
): Generator<undefined, LiveBook> {
  const pkg = openPackage(bytes, nodeCodec);
  const workbook = workbookOf(pkg);
  const xml = pkg.text(workbook.part);
  const dialect = dialectOf(xml);
  const epoch: Epoch = workbook.uses1904 ? 1904 : 1900;
  // A workbook needs a styles part; a file without one gets one when it is needed.
  const stylesXml = workbook.styles === undefined ? newStylesXml(dialect) : pkg.text(workbook.styles);
  const strings = sharedStringsOf(pkg, workbook.sharedStrings);
  const book: Omit<LiveBook, 'active' | 'openedAt'> = {
    pkg,
    part: workbook.part,
    dialect,
    epoch,
    locale: english,
    palette: paletteOf(pkg, workbook.theme, indexedColors(stylesXml)),
    styles: { part: workbook.styles, book: styleBook(stylesXml), opened: stylesXml },
    sheets: [],
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    emit,
    beforeWrite,
    calculate,
    evaluate,
    actor: 'Local',
    today,
    enableEvents: true,
    handled: new Set(),
    isDirty: false,
    settings: new Map(),
    hasNewFormulas: false,
    hasLostFormulas: false,
    calculation: { mode: 'Automatic', isSuspended: false, isDue: false, isUnderway: false },
    cache: {},
    sheetCount: 0,
  };
  const sheets: LiveSheet[] = [];
  for (const sheet of workbook.sheets)
    if (sheet.kind === 'worksheet')
      sheets.push(yield* openingSheet(pkg, sheet, strings, epoch, newSheetId(book as LiveBook), beforeWrite));
  const activeTab = Number(/<(?:\w+:)?workbookView\b[^>]*\bactiveTab="(\d+)"/.exec(xml)?.[1] ?? 0);
  const shown = workbook.sheets[activeTab]?.name;
  const active =
    sheets.find(({ name }) => name === shown) ??
    sheets.find(({ visibility }) => visibility === 'visible') ??
    sheets[0];
  if (!active) return refuse({ code: 'no-sheets', part: workbook.part });
  const opened: LiveBook = Object.assign(book, { sheets, active, openedAt: active });
  for (const [name, value] of readSettings(opened)) opened.settings.set(name, value);
  return opened;
}

function indexedColors(stylesXml: string): readonly string[] {
  const found: string[] = [];
  if (!stylesXml.includes('indexedColors')) return found;
  scan(stylesXml, {
    open: (tag, path) => {
      if (path.at(-1) === 'indexedColors')
        found.push((attribute(tag, 'rgb') ?? '000000').slice(-6).toUpperCase());
    },
  });
  return found;
}

function* openingSheet(
  pkg: Package,
  { name, state, part, relationshipId }: WorkbookSheet,
  strings: SharedStrings,
  epoch: Epoch,
  id: string,
  beforeWrite: () => void,
): Generator<undefined, LiveSheet> {
  const text = yield* parting(pkg.text(part), part);
  const cells = new Map<number, LiveCell[]>();
  const formulas: { readonly row: number; readonly column: number; readonly formula: string }[] = [];
  yield* readingSheet(pkg, part, strings, {
    cell: (row, column, style, raw) => {
      let line = cells.get(row);
      if (!line) cells.set(row, (line = []));
      line[column - 1] = {
        value: liveValue(raw, epoch),
        formula: undefined,
        style,
        isWritten: false,
        isRestyled: false,
        isStale: false,
      };
    },
    // A formula is reported before its cell or, for some dependents, after it.
    formula: (row, column, formula) => formulas.push({ row, column, formula }),
  });
  for (const { row, column, formula } of formulas) {
    const cell = cells.get(row)?.[column - 1];
    if (cell) cell.formula = formula;
  }
  const sheet: LiveSheet = {
    id,
    name,
    visibility: visibilities[state],
    part,
    relationshipId,
    text,
    frame: text.frame,
    cells,
    rows: rowsOf(text),
    due: [],
    beforeWrite,
    isDeleted: false,
    isTouched: false,
    cache: {},
  };
  return sheet;
}

function liveValue(raw: RawValue, epoch: Epoch): LiveValue {
  if (typeof raw !== 'object' || raw === null || 'error' in raw) return raw;
  const [date = '', time] = raw.iso.trim().replace(/Z$/, '').split('T');
  return serialOf(time === undefined ? { date } : { date, time: time.slice(0, 8) }, epoch) ?? raw.iso;
}

/** Rows with attributes besides their number. */
function rowsOf({ data, rows }: SheetText): Map<number, LiveRow> {
  const found = new Map<number, LiveRow>();
  for (const { row, start, openEnd, style } of rows) {
    const tag = data.slice(start, openEnd);
    const height = Number(attributeIn(tag, 'ht') ?? Number.NaN);
    const isHidden = ['1', 'true'].includes(attributeIn(tag, 'hidden') ?? '');
    if (!Number.isFinite(height) && !isHidden && style === undefined) continue;
    found.set(row, {
      ...(Number.isFinite(height) ? { height } : {}),
      ...(['1', 'true'].includes(attributeIn(tag, 'customHeight') ?? '') ? { isCustom: true } : {}),
      ...(style === undefined ? {} : { style }),
      isHidden,
      isChanged: false,
    });
  }
  return found;
}
