import type { Area } from '../../book/area';
import type { SheetMemory } from '../sheets/memory';
import type { Range, Sheet } from './services';
import { areaOf } from './range-area';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The cells' typed content, as the service returns it. */
export interface Typed {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Everything that is read of a sheet's cells, each by row and column from the first cell. */
export interface Matrices extends Typed {
  readonly formats: readonly (readonly string[])[];
  readonly texts: readonly (readonly (RichText | null)[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly lines: readonly (readonly string[])[];
  readonly weights: readonly (readonly string[])[];
  readonly validations: readonly (readonly (Validation | null)[])[];
  readonly merges: readonly Area[];
}

/** The matrices of a sheet without cells. */
export const NOTHING: Matrices = {
  values: [],
  formulas: [],
  formats: [],
  texts: [],
  backgrounds: [],
  lines: [],
  weights: [],
  validations: [],
  merges: [],
};

type Extent = NonNullable<SheetMemory['extent']>;
const NO_EXTENT: Extent = [0, 0];

/** The cells that are used or that have a look of ours, which may reach beyond the last value. */
function usedRange(sheet: Sheet, [minRows, minColumns]: Extent): Range {
  const used = sheet.getDataRange();
  const [rows, columns] = [used.getNumRows(), used.getNumColumns()];
  return rows >= minRows && columns >= minColumns
    ? used
    : sheet.getRange(1, 1, Math.max(rows, minRows), Math.max(columns, minColumns));
}

const typedIn = (range: Range): Typed => ({
  values: range.getValues() as readonly (readonly unknown[])[],
  formulas: range.getFormulas(),
});

/** What a person can have typed on the sheet, in three calls. */
export const typedOn = (sheet: Sheet, { extent = NO_EXTENT }: SheetMemory): Typed =>
  typedIn(usedRange(sheet, extent));

/** The range of a sheet on which there is nothing is its first cell. */
const isNothing = ({ values, formulas }: Typed): boolean =>
  values.length === 1 && values[0]?.length === 1 && values[0][0] === '' && formulas[0]?.[0] === '';

/**
 * One read of each kind over all cells that are used or have a look of ours, whatever the number of rows: ten calls, three
 * for an empty sheet. No call gives two of them together but `getTextStyles` (bold and struck), which would give an object
 * for each cell to ask twice, in place of two matrices of words.
 */
export function matricesOf(sheet: Sheet, { extent = NO_EXTENT }: SheetMemory): Matrices {
  const range = usedRange(sheet, extent);
  const typed = typedIn(range);
  if (isNothing(typed) && extent === NO_EXTENT) return { ...NOTHING, ...typed };
  return {
    ...typed,
    formats: range.getNumberFormats(),
    texts: range.getRichTextValues(),
    backgrounds: range.getBackgrounds(),
    lines: range.getFontLines(),
    weights: range.getFontWeights(),
    validations: range.getDataValidations(),
    merges: range.getMergedRanges().map(areaOf),
  };
}
