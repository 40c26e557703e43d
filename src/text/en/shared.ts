import type * as sv from '../sv/shared';
import { cells, either, listed } from './grammar';

/* What several faces say in the same words. */

export const nothingWritten: typeof sv.nothingWritten = 'Nothing was written.';
export const isDoneAll: typeof sv.isDoneAll =
  'What you asked for is done; only reading the workbook afterwards failed.';
export const workbookUnchanged: typeof sv.workbookUnchanged = 'The workbook is unchanged.';
export const nothingToChange: typeof sv.nothingToChange =
  'Nothing needs to change: the workbook is already in order.';
export const nothingWithoutPlan: typeof sv.nothingWithoutPlan =
  'Nothing was done: the workbook has no action plan to start from.';
export const noPot: typeof sv.noPot = 'The workbook has no climate pot.';
export const empty: typeof sv.empty = '(empty)';

/** Cells that are answered together. */
export const sameText = (count: number): string => `${cells(count)} with the same text`;
export const toDecide: typeof sv.toDecide = (count) => `${count} to decide`;
export const checked: typeof sv.checked = (count) =>
  `Checked: ${count === 0 ? 'nothing left to decide' : toDecide(count)}`;
export const noSource: typeof sv.noSource = 'Nothing in the workbook';
export const noneOverdue: typeof sv.noneOverdue = 'No overdue actions.';
export const andMore: typeof sv.andMore = (count) => `… and ${count} more`;

export const isThis: typeof sv.isThis = (what) => `Is this ${either(what)}?`;
export const bestMatch: typeof sv.bestMatch = (sheet, row) => `Best match: the sheet “${sheet}”, row ${row}.`;
export const looksLikeTitle: typeof sv.looksLikeTitle = (letter, heading) =>
  `Column ${letter}${heading === '' ? '' : `, “${heading}”,`} looks like the action.`;

export const undrawn: typeof sv.undrawn = (sheet) =>
  `The chart or picture on the sheet “${sheet}” could not be drawn in this program. What stands beside it is right.`;

export const unfrozen: typeof sv.unfrozen = (sheets) =>
  `${sheets.length === 1 ? 'The heading row of the sheet' : 'The heading rows of the sheets'} ${listed(sheets.map((sheet) => `“${sheet}”`))} could not be frozen in this program. Everything else is in place.`;

export const cutShort: typeof sv.cutShort = 'The last run was cut short';
export const restoreFirst: typeof sv.restoreFirst =
  'Open the pane and choose Restore before you do anything else.';
export const failed: typeof sv.failed = 'It did not work';
export const fault: typeof sv.fault = 'Something went wrong in Planbok';

/** What was given to the command cannot be understood. */
export const unreadable = (found: string): string => `“${found}” cannot be read.`;

export const onlyHeading = 'Only a heading';

/** Answers: rows below a heading between rows are a part of their own, or belong to the goal or area above it. */
export const ownPart = 'A part of their own';
export const belongsAbove = 'Belong to what stands above';

export const nothingMissing = 'Nothing is missing.';

export const movedTimes: typeof sv.movedTimes = (times) =>
  times === 1 ? 'moved once' : `moved ${times} times`;
export const rulesOff: typeof sv.rulesOff = (count) =>
  count === 1 ? '1 rule is switched off in the workbook' : `${count} rules are switched off in the workbook`;

/** Of a template for documents that cannot be one. */
export const noTemplate: string =
  'The template is no Word document. Save it in Word as .docx or .dotx, without macros.';
