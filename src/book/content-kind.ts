import { isError, type CellValue } from './cells';
import { isFormulaCell, type CellInput, type KeptCell } from './edit';

/** What a cell holds, where what it shows does not say so: `2021-02-15` is a text or a day. */
export const contentKinds = ['text', 'number', 'day', 'truth', 'error', 'formula'] as const;

export type ContentKind = (typeof contentKinds)[number];

/** Before and after. */
export type Retyped = readonly [ContentKind, ContentKind];

function kindOfValue(value: CellValue): ContentKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  if (value === null || typeof value === 'string') return 'text';
  return isError(value) ? 'error' : 'day';
}

/** The kind of what stands in a cell. */
export const kindOfCell = (value: CellValue, formula: string | undefined): ContentKind =>
  formula === undefined ? kindOfValue(value) : 'formula';

/** The kind of what is written to a cell. */
export const kindOfInput = (input: Exclude<CellInput, KeptCell>): ContentKind =>
  isFormulaCell(input) ? 'formula' : kindOfValue(input);
