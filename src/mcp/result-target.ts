import { resultPath, type ResultPath } from '../cli/result-path';
import type { Inputs } from './tool-input';
import type { FoundWorkbook } from './work-order';

/** The file that a run writes, as the command names it: beside the workbook, or the workbook itself. */
export const targetOf = (
  { path }: FoundWorkbook,
  { job, inPlace = false }: Pick<Inputs['preview'], 'job' | 'inPlace'>,
): ResultPath =>
  resultPath({ file: path, out: null, isInPlace: inPlace }, job === 'undo' ? 'undone' : 'planbok');
