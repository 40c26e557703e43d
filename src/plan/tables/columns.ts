import { isKeyBeside } from '../rows/words-below';
import { pause, type Pausable } from '../../book/pausable';
import { askStatusOfElse, settleStatusWords } from './status-words-column';
import { settleNumbering } from './numbering-column';
import { settleProgramNumbers } from './program-numbers';
import { settleChoices } from './column-choices';
import { settleMovedDeadline } from './moved-deadline';
import { settleDoneDays } from './done-days';
import { settleHidden } from './hidden-columns';
import { settleLoneDays } from './lone-days';
import { settleNotedDays } from './noted-days';
import { settleOtherPercent } from './other-percent';
import { settleRaci } from './raci-columns';
import { settleReviewers } from './reviewer-columns';
import { settleOthersOwners } from './others-owners';
import { holdsTimes } from '../columns/cell-rules';
import { assignColumns } from './column-assignment';
import { settleClashes } from './column-clash';
import type { Content } from '../columns/content';
import { contentOf } from './column-content';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import { sensed } from './column-sense';
import type { TableKind } from '../field';
import type { FinderTools } from './finder-tools';
import type { WordReaders } from './text-signs';
import { filledBetween, ownValue, type Grid } from './grid';
import type { Header, HeaderCell } from '../headings/header-row';
import { readingIn } from '../headings/headings';
import { oneLine } from '../one-line';
import type { ColumnReading } from '../reading';

/** One column before anybody has asked what it holds. */
export interface RawColumn {
  readonly column: number;
  readonly header: HeaderCell | null;
  readonly content: Content;
  readonly isHidden: boolean;
}

const ROWS_SEEN = 60;

/** Rows below the heading that are filled as items are, at most the first sixty. */
export function itemLikeRows(grid: Grid, header: Header, last: number): readonly number[] {
  const rows: number[] = [];
  for (let row = header.lowest + 1; row <= last && rows.length < ROWS_SEEN; row += 1) {
    if (filledBetween(grid, row, header.left, header.right) >= 2) rows.push(row);
  }
  return rows;
}

/** Columns without a heading that touch the table and are filled in at least a third of its rows. */
function besideOf(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  isTaken: (column: number) => boolean,
): number[] {
  const isFilled = (column: number): boolean => {
    const filled = rows.filter((row) => ownValue(grid, row, column) !== null).length;
    return filled >= 2 && filled * 3 >= rows.length;
  };
  const beside: number[] = [];
  for (let column = header.left - 1; column >= 1 && !isTaken(column) && isFilled(column); column -= 1)
    beside.unshift(column);
  for (
    let column = header.right + 1;
    column <= grid.columns && !isTaken(column) && isFilled(column) && !isKeyBeside(grid, column, rows);
    column += 1
  ) {
    beside.push(column);
  }
  return beside;
}

/** All columns of a table: those with a heading, and those without one that hold something in its rows. */
export function rawColumns(
  grid: Grid,
  header: Header,
  last: number,
  readers: WordReaders,
  isTaken: (column: number) => boolean,
): readonly RawColumn[] {
  const rows = itemLikeRows(grid, header, last);
  const byColumn = new Map(header.cells.map((cell) => [cell.column, cell]));
  const columns: RawColumn[] = [];
  const beside = besideOf(grid, header, rows, isTaken);
  const left = Math.min(header.left, beside[0] ?? header.left);
  const right = Math.max(header.right, beside.at(-1) ?? header.right);
  for (let column = left; column <= right; column += 1) {
    const cell = byColumn.get(column) ?? null;
    const content = contentOf(grid, column, rows, readers.signs);
    if (cell !== null || content.filled > 0)
      columns.push({ column, header: cell, content, isHidden: grid.sheet.hiddenColumns.has(column) });
  }
  return columns;
}

/** "Planerad", over days: another column, "Klar", is then when it was done. */
const planned = /^(?:planer|plann|beräkn|estimat)/u;

/** What every column holds when the table is of this kind. Rests column by column: each has texts that nobody has read yet. */
export function* draftsFor(
  columns: readonly RawColumn[],
  kind: TableKind,
  { overrides, readers, today }: Pick<FinderTools, 'overrides' | 'readers' | 'today'>,
): Pausable<readonly ColumnDraft[]> {
  const isDeadline = (raw: RawColumn): boolean => {
    const reading = raw.header ? readingIn(raw.header.heading, kind) : undefined;
    if (reading?.field !== 'deadline') return false;
    return (
      reading.certainty !== 'guess' ||
      (planned.test(raw.header?.heading.key ?? '') && holdsTimes(raw.content))
    );
  };
  const withDeadline = columns.filter(
    (raw) => isDeadline(raw) || overrides?.(raw.column, raw.header) === 'deadline',
  );
  const draftOf = (raw: RawColumn): ColumnDraft => {
    const draft: ColumnDraft = {
      column: raw.column,
      header: raw.header,
      content: raw.content,
      field: 'unknown',
      more: undefined,
      certainty: 'guess',
      isSettled: false,
      rivals: [],
      contenders: [],
      strength: undefined,
      isHidden: raw.isHidden,
    };
    const field = overrides?.(raw.column, raw.header);
    if (field !== undefined) {
      take(draft, sense(field, 'certain'));
      draft.isSettled = true;
      return draft;
    }
    const hasDeadline = withDeadline.some((other) => other !== raw);
    const found = raw.header ? sensed(raw.header, raw.content, kind, hasDeadline) : undefined;
    if (found)
      take(draft, kind === 'findings' && found.field === 'id' ? { ...found, field: 'finding.ref' } : found);
    return draft;
  };
  const drafts: ColumnDraft[] = [];
  for (const raw of columns) {
    drafts.push(draftOf(raw));
    yield pause;
  }
  settleChoices(drafts, readers.status);
  settleHidden(drafts);
  settleRaci(drafts, kind);
  settleClashes(drafts, kind);
  yield* assignColumns(drafts, kind, today);
  settleLoneDays(drafts, kind, today);
  settleMovedDeadline(drafts, today);
  settleNumbering(drafts, kind);
  settleProgramNumbers(drafts, kind);
  settleOtherPercent(drafts);
  settleStatusWords(drafts);
  askStatusOfElse(drafts);
  settleReviewers(drafts);
  settleOthersOwners(drafts);
  settleDoneDays(drafts, kind, today);
  settleNotedDays(drafts, kind, today);
  return drafts;
}

export function columnReading(draft: ColumnDraft): ColumnReading {
  const heading = draft.header?.text ?? '';
  const band = draft.header?.band ?? '';
  return {
    column: draft.column,
    heading,
    headingFull:
      band === '' || heading === '' ? `${band}${heading}` : `${oneLine(band)} / ${oneLine(heading)}`,
    field: draft.field,
    ...(draft.more === undefined ? {} : { more: draft.more }),
    certainty: draft.certainty,
    ...(draft.alsoDeadline ? { alsoDeadline: true } : {}),
  };
}
