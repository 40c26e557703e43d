import { cellKey } from '../../book/area';
import type { CellValue } from '../../book/cells';
import { GENERAL, isDateFormat } from '../../book/number-format';
import type { CellLook, LinkTarget } from '../../book/snapshot';
import { linkedCell, type SheetFinder } from '../plain-area';
import { dateOf, type Epoch } from '../serial';
import type { ReadBlock } from './blocks';

/** The cells of a sheet while they are read, block by block. */
export interface SheetCells {
  readonly name: string;
  readonly values: CellValue[][];
  readonly formulas: Map<number, string>;
  readonly formats: Map<number, string>;
  readonly looks: Map<number, CellLook>;
  readonly links: Map<number, LinkTarget['to']>;
  readonly hiddenRows: Set<number>;
  /** Constants that read like an error code: a text, or an error without its formula. */
  readonly doubtful: { readonly row: number; readonly column: number; readonly text: string }[];
  /** What a reading in brief leaves open: cells whose content begins with =, and cells whose style is not known. */
  open: { readonly formulas: Place[]; readonly looks: Place[] };
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const sheetCells = (name: string): SheetCells => ({
  name,
  values: [],
  formulas: new Map(),
  formats: new Map(),
  looks: new Map(),
  links: new Map(),
  hiddenRows: new Set(),
  doubtful: [],
  open: { formulas: [], looks: [] },
});

/** What any cell's reading needs. */
export interface CellReader {
  readonly epoch: Epoch;
  readonly find: SheetFinder;
}

/** The properties of a cell's format that a snapshot has. */
export interface StyleFacts {
  readonly fill?: { readonly color?: string };
  readonly font?: { readonly bold?: boolean; readonly strikethrough?: boolean };
}

export interface BlockAnswer {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly styles: readonly (readonly Excel.CellProperties[])[];
  readonly rows: readonly Excel.RowProperties[];
}

const errorCode = /^#(?:N\/A|[A-Z0-9/_]+[!?])$/;

/** Excel reports a cell without a fill as white. */
const WHITE = 'FFFFFF';

/** The style of a cell, as far as the snapshot keeps it. */
export function lookOf({ fill, font }: StyleFacts): CellLook | undefined {
  const color = fill?.color?.replace('#', '').toUpperCase();
  const isFilled = color !== undefined && color !== '' && color !== WHITE;
  if (!isFilled && font?.strikethrough !== true && font?.bold !== true) return undefined;
  return {
    ...(isFilled ? { fill: color } : {}),
    ...(font?.strikethrough === true ? { strike: true } : {}),
    ...(font?.bold === true ? { bold: true } : {}),
  };
}

export function takeLook(cells: SheetCells, key: number, look: CellLook | undefined): void {
  if (look) cells.looks.set(key, look);
}

function linkOf(link: Excel.RangeHyperlink, sheet: string, find: SheetFinder): LinkTarget['to'] | undefined {
  const { address = '', documentReference = '' } = link;
  if (address !== '' && !address.startsWith('#'))
    return { url: documentReference === '' ? address : `${address}#${documentReference}` };
  const cell = linkedCell(address === '' ? documentReference : address, find, sheet);
  return cell && { sheet: cell.sheet, row: cell.row, column: cell.column };
}

/** The code of the format as the core has it; Excel has a name of its own for its short date. */
const SHORT_DATE = 'm/d/yyyy';
const formatOf = (said: unknown): string => {
  const code = typeof said === 'string' && said !== '' ? said : GENERAL;
  return code === SHORT_DATE ? 'mm-dd-yy' : code;
};

function valueOf(raw: unknown, isFormula: boolean, showsDays: boolean, epoch: Epoch): CellValue {
  if (typeof raw === 'boolean') return raw;
  if (typeof raw === 'number') return showsDays ? (dateOf(raw, epoch) ?? raw) : raw;
  if (typeof raw !== 'string') return null;
  if (isFormula) return errorCode.test(raw) ? { error: raw } : raw;
  return raw === '' ? null : raw;
}

function put(values: CellValue[][], row: number, column: number, value: CellValue): void {
  if (value === null) return;
  while (values.length < row) values.push([]);
  const line = values[row - 1] ?? [];
  while (line.length < column - 1) line.push(null);
  line[column - 1] = value;
}

/** Takes in the format's code. @returns it */
export function takeFormat(cells: SheetCells, key: number, said: unknown): string {
  const format = formatOf(said);
  if (format !== GENERAL) cells.formats.set(key, format);
  return format;
}

export function takeLink(
  cells: SheetCells,
  key: number,
  style: Excel.CellProperties | undefined,
  find: SheetFinder,
): void {
  const link = style?.hyperlink ? linkOf(style.hyperlink, cells.name, find) : undefined;
  if (link) cells.links.set(key, link);
}

/** Takes in what a cell holds: its value, and its formula or its value once more. */
export function takeContent(
  cells: SheetCells,
  { row, column }: Place,
  raw: unknown,
  formula: unknown,
  format: string,
  epoch: Epoch,
): void {
  // A text that begins with = says the same in both; a formula does not give its own text.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== raw;
  if (isFormula) cells.formulas.set(cellKey(row, column), formula.slice(1));
  put(cells.values, row, column, valueOf(raw, isFormula, isDateFormat(format), epoch));
  if (!isFormula && typeof raw === 'string' && errorCode.test(raw))
    cells.doubtful.push({ row, column, text: raw });
}

/** Takes in everything that Excel says of a block. */
export function takeBlock(
  cells: SheetCells,
  block: ReadBlock,
  answer: BlockAnswer,
  { epoch, find }: CellReader,
): void {
  for (let down = 0; down < block.rows; down += 1) {
    const row = block.row + down;
    if (answer.rows[down]?.rowHidden === true) cells.hiddenRows.add(row);
    for (let across = 0; across < block.columns; across += 1) {
      const column = block.column + across;
      const key = cellKey(row, column);
      const format = takeFormat(cells, key, answer.formats[down]?.[across]);
      const [raw, formula] = [answer.values[down]?.[across], answer.formulas[down]?.[across]];
      takeContent(cells, { row, column }, raw, formula, format, epoch);
      const style = answer.styles[down]?.[across];
      takeLook(cells, key, style?.format && lookOf(style.format));
      takeLink(cells, key, style, find);
    }
  }
}
