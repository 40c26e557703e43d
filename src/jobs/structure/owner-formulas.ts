import {
  columnNumber,
  columnOfKey,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  rowOfKey,
  type Area,
} from '../../book/area';
import { textOf } from '../../book/cells';
import { formulaFacts, type FormulaFacts, type FormulaReference } from '../../book/formula-facts';
import { OWN_NAME } from '../../book/own-sheet';
import {
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../book/snapshot';

/** A formula of the workbook's owner, in a cell or a name, and the cells that it reads. */
export interface OwnerFormula {
  readonly facts: FormulaFacts;
  readonly areas: readonly Area[];
  /** Of those, the ones that say what a function such as COUNTIF looks for. */
  readonly sought: readonly Area[];
}

/** Sheets whose formulas Planbok writes. The plans that it has ordered are the owner's to calculate in. */
function generatedSheets({ names }: WorkbookSnapshot): ReadonlySet<string> {
  const own = names.filter(({ name }) => name.startsWith(OWN_NAME) && !name.startsWith(`${OWN_NAME}plan_`));
  return new Set(own.flatMap(({ area }) => area?.sheet ?? []));
}

/** Whole columns and rows too. */
function areaOf(cells: string, sheet: string): Area | undefined {
  const plain = parseArea(cells);
  if (plain) return { sheet, ...plain };
  const [from = '', to = ''] = cells.replaceAll('$', '').split(':');
  const [left, right] = [columnNumber(from), columnNumber(to)].sort((a, b) => a - b);
  if (left !== undefined && right !== undefined && left > 0)
    return { sheet, row: 1, column: left, rows: MAX_ROWS, columns: right - left + 1 };
  const [top, bottom] = [Number(from), Number(to)].sort((a, b) => a - b);
  if (top === undefined || bottom === undefined || !(top > 0)) return undefined;
  return { sheet, row: top, column: 1, rows: bottom - top + 1, columns: MAX_COLUMNS };
}

/** The columns of a native table that the brackets name; the whole table where they name none. */
function tableAreas(
  book: WorkbookSnapshot,
  { name, area }: TableSnapshot,
  brackets: string,
): readonly Area[] {
  const sheet = sheetNamed(book, area.sheet);
  const headings = brackets.split(/[[\]@,;]/).map((part) => part.trim().toLowerCase());
  const columns: Area[] = [];
  if (!sheet) return [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const heading = textOf(valueAt(sheet, area.row, column))
      .trim()
      .toLowerCase();
    if (heading !== '' && headings.includes(heading)) columns.push({ ...area, column, columns: 1 });
  }
  return columns.length > 0 || name === '' ? columns : [area];
}

/** The cells that a reference means; a formula that stands in `at`'s sheet, or in a name, has none of its own to add. */
function areasOf(book: WorkbookSnapshot, reference: FormulaReference, at: Area | undefined): readonly Area[] {
  const { sheet, cells, table } = reference;
  if (table === undefined) {
    const named = sheet === undefined ? at?.sheet : sheetNamed(book, sheet)?.name;
    const area = named === undefined ? undefined : areaOf(cells, named);
    return area ? [area] : [];
  }
  const tables = book.sheets.flatMap((one) => one.tables);
  const meant = tables.filter(({ name, area }) =>
    table === ''
      ? at?.sheet === area.sheet && at.row >= area.row && at.row < area.row + area.rows
      : name.toLowerCase() === table.toLowerCase(),
  );
  return meant.flatMap((one) => tableAreas(book, one, cells));
}

/** Reads one formula; names in it stand for their areas. */
export function ownerFormula(book: WorkbookSnapshot, formula: string, at: Area | undefined): OwnerFormula {
  const facts = formulaFacts(formula);
  const areas: Area[] = [];
  const sought: Area[] = [];
  for (const reference of facts.references) {
    const meant = areasOf(book, reference, at);
    areas.push(...meant);
    if (reference.isCriterion) sought.push(...meant);
  }
  if (facts.names.size > 0) {
    for (const { name, area } of book.names) {
      if (!area || !facts.names.has(name.toLowerCase())) continue;
      areas.push(area);
      if (facts.criterionNames.has(name.toLowerCase())) sought.push(area);
    }
  }
  return { facts, areas, sought };
}

const known = new WeakMap<SheetSnapshot['formulas'], readonly OwnerFormula[]>();

/** A sheet's formulas, read once for all snapshots that share them: a job looks at several states of a workbook. */
function formulasOn(
  book: WorkbookSnapshot,
  { name: sheet, formulas }: SheetSnapshot,
): readonly OwnerFormula[] {
  const before = known.get(formulas);
  if (before) return before;
  const read = [...formulas].map(([key, formula]) =>
    ownerFormula(book, formula, { sheet, row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 }),
  );
  known.set(formulas, read);
  return read;
}

/** Every formula of the owner's in cells and names. Copies of one formula down a column are each there. */
export function ownerFormulas(book: WorkbookSnapshot): readonly OwnerFormula[] {
  const generated = generatedSheets(book);
  const sheets = book.sheets.filter(({ name, formulas }) => formulas.size > 0 && !generated.has(name));
  const names = book.names.filter(({ area, text }) => area === null && text !== '');
  return [
    ...sheets.flatMap((sheet) => formulasOn(book, sheet)),
    ...names.map(({ text }) => ownerFormula(book, text.replace(/^=/, ''), undefined)),
  ];
}
