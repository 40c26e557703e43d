import { isIsoDay } from '../../plan/deadlines/day';
import type { CellValue } from '../../book/cells';
import { delimitedTable } from '../../book/delimited-text';
import type { Pausable } from '../../book/pausable';
import { emptySheet, type WorkbookSnapshot } from '../../book/snapshot';
import { planInSteps } from '../../plan/read-plan';
import type { ReadingRequest } from '../../plan/reading';
import { centralPlanIn, type CentralPlan } from './central-plan';

/** Nobody sees the sheet. */
const SHEET = 'Central';

const cellOf = (field: string): CellValue => {
  const text = field.trim();
  return text === '' ? null : isIsoDay(text) ? { date: text } : text;
};

const bookOf = (rows: readonly (readonly string[])[]): WorkbookSnapshot => ({
  sheets: [{ ...emptySheet(SHEET), values: rows.map((row) => row.map(cellOf)) }],
  otherSheets: [],
  names: [],
  properties: new Map(),
  isStructureProtected: false,
});

/** The plan of the whole organisation in a text that was copied from its sheet, or from a file of fields; without rows where it holds no plan. */
export function* centralPlanOf(
  text: string,
  { today }: Pick<ReadingRequest, 'today'>,
): Pausable<CentralPlan> {
  const table = delimitedTable(text.replace(/^\uFEFF/u, ''));
  return 'line' in table
    ? { year: null, rows: [] }
    : centralPlanIn(yield* planInSteps(bookOf(table.rows), { today }));
}
