import { textOf, type CellValue } from '../../book/cells';
import { ownValue, type Grid } from '../tables/grid';
import type { MeetingFact } from './meeting-facts';
import { meetingSentences } from './meeting-sentences';
import { meetingLabel, type MeetingLabel } from './meeting-labels';

interface LabelCell extends MeetingLabel {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** What the same cell says after its colon. */
  readonly rest: string;
}

const MOST_COLUMNS = 30;

/** What the cell says of the meeting: several things in sentences, or one by its label. */
function labelsAt(grid: Grid, row: number, column: number): readonly LabelCell[] {
  const value = ownValue(grid, row, column);
  if (typeof value !== 'string') return [];
  const said = meetingSentences(value);
  if (said.length > 0)
    return said.map(({ part, label, value: rest }) => ({
      part,
      isNumbered: false,
      row,
      column,
      label,
      rest,
    }));
  const label = labelAt(grid, row, column);
  return label ? [label] : [];
}

function labelAt(grid: Grid, row: number, column: number): LabelCell | undefined {
  const value = ownValue(grid, row, column);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const whole = meetingLabel(text);
  if (whole) return { ...whole, row, column, label: text.replace(/\s*:$/u, ''), rest: '' };
  const colon = text.indexOf(':');
  const before = colon < 0 ? undefined : meetingLabel(text.slice(0, colon));
  return before
    ? { ...before, row, column, label: text.slice(0, colon).trim(), rest: text.slice(colon + 1).trim() }
    : undefined;
}

function labelsOn(grid: Grid, lastRow: number): readonly LabelCell[] {
  const labels: LabelCell[] = [];
  for (let row = 1; row <= Math.min(lastRow, grid.rows); row += 1) {
    const last = Math.min(grid.last[row] ?? 0, MOST_COLUMNS);
    for (let column = grid.first[row] ?? 0; column > 0 && column <= last; column += 1) {
      labels.push(...labelsAt(grid, row, column));
    }
  }
  return labels;
}

interface Beside {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The first cell with something to the right of the label, as far as the next label. */
function rightOf(grid: Grid, { row, column }: LabelCell): Beside | undefined {
  for (let at = column + 1; at <= Math.min(grid.last[row] ?? 0, MOST_COLUMNS); at += 1) {
    const value = ownValue(grid, row, at);
    if (value === null) continue;
    return labelAt(grid, row, at) ? undefined : { row, column: at, value };
  }
  return undefined;
}

function belowOf(grid: Grid, { row, column }: LabelCell, lastRow: number): Beside | undefined {
  const value = row < lastRow ? ownValue(grid, row + 1, column) : null;
  return value === null || labelAt(grid, row + 1, column) ? undefined : { row: row + 1, column, value };
}

/**
 * Labels with their values in the first rows of a sheet: after the colon, beside, or below where no label of the sheet
 * has its value beside it. A label without a value is a fact whose value is `null`.
 */
export function labelValues(grid: Grid, lastRow: number): readonly MeetingFact[] {
  const labels = labelsOn(grid, lastRow);
  const isBeside = labels.some((label) => label.rest !== '' || rightOf(grid, label) !== undefined);
  return labels.map((label) => {
    const { part, isNumbered, row, column, rest } = label;
    const own: Beside | undefined = rest === '' ? undefined : { row, column, value: rest };
    const found = own ?? (isBeside ? rightOf(grid, label) : belowOf(grid, label, lastRow));
    const value = found === undefined || textOf(found.value).trim() === '' ? null : found.value;
    const at = { sheet: grid.sheet.name, row: found?.row ?? row, column: found?.column ?? column };
    return { part, isNumbered, label: label.label, value, at };
  });
}
