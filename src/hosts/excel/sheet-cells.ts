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
});

export interface BlockAnswer {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly worn: readonly (readonly Excel.CellProperties[])[];
  readonly rows: readonly Excel.RowProperties[];
}

const errorCode = /^#(?:N\/A|[A-Z0-9/_]+[!?])$/;

/** Excel says that a cell without a fill is white. */
const WHITE = 'FFFFFF';

function lookOf({ format }: Excel.CellProperties): CellLook | undefined {
  const fill = format?.fill?.color?.replace('#', '').toUpperCase();
  const look: CellLook = {
    ...(fill === undefined || fill === '' || fill === WHITE ? {} : { fill }),
    ...(format?.font?.strikethrough === true ? { strike: true } : {}),
    ...(format?.font?.bold === true ? { bold: true } : {}),
  };
  return Object.keys(look).length > 0 ? look : undefined;
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

/** Takes in what Excel says of a block. */
export function takeBlock(
  cells: SheetCells,
  block: ReadBlock,
  answer: BlockAnswer,
  { epoch, find }: { readonly epoch: Epoch; readonly find: SheetFinder },
): void {
  for (let down = 0; down < block.rows; down += 1) {
    const row = block.row + down;
    if (answer.rows[down]?.rowHidden === true) cells.hiddenRows.add(row);
    for (let across = 0; across < block.columns; across += 1) {
      const column = block.column + across;
      const key = cellKey(row, column);
      const raw = answer.values[down]?.[across];
      const formula = answer.formulas[down]?.[across];
      const format = formatOf(answer.formats[down]?.[across]);
      // A text that begins with = says the same in both; a formula does not give its own text.
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== raw;
      if (isFormula) cells.formulas.set(key, formula.slice(1));
      if (format !== GENERAL) cells.formats.set(key, format);
      put(cells.values, row, column, valueOf(raw, isFormula, isDateFormat(format), epoch));
      if (!isFormula && typeof raw === 'string' && errorCode.test(raw))
        cells.doubtful.push({ row, column, text: raw });
      const worn = answer.worn[down]?.[across];
      const look = worn && lookOf(worn);
      if (look) cells.looks.set(key, look);
      const link = worn?.hyperlink ? linkOf(worn.hyperlink, cells.name, find) : undefined;
      if (link) cells.links.set(key, link);
    }
  }
}
