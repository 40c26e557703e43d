import { cellKey, lastColumn } from '../../book/area';
import { isError, textOf, type CellValue } from '../../book/cells';
import { mapped, type Pausable } from '../../book/pausable';
import { findingKindOf } from './finding-kind';
import { deadlineReader } from '../deadlines/deadlines';
import { yearOf } from '../deadlines/day';
import { mergeAt, trimmed, type Grid } from '../tables/grid';
import { leadingOwner } from '../people/owner-and-time';
import { ownersOf } from '../people/people';
import { peopleSigns } from '../people/people-like';
import { ownerAndTimeReader, type OwnerAndTimeReader } from './owner-with-deadline';
import type { FindingKind, OwnerReading, RowReading } from '../reading';
import { oneLine } from '../one-line';
import { rowCells } from './row-cells';
import { copiedFact, withoutLabel } from './band-facts';
import { repeatedRows, type RepeatedRow } from './repeated-rows';
import type { RowContext } from './row-context';
import { rowDeadlineReader } from './row-deadline';
import { placeReaders, type Above } from './row-place';
import type { RowScan } from './row-scan';
import { rowStatusReader } from './row-status';
import { columnsFor, downText, downValue } from './row-values';
import type { ColumnDraft } from '../tables/column-draft';
import { standingValue, strokeReader } from './struck-cells';
import type { TableShape } from '../tables/table-shape';

interface RowOwners {
  readonly owners: readonly OwnerReading[];
  readonly ownerText: string;
}

const PEOPLE = 0.6;

/** The cell is merged with that of another column: what stands in both is a remark on the row as well as a name. */
function isMergedAcross(grid: Grid, shape: TableShape, row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  const end = merge ? lastColumn(merge) : column;
  return (
    end > column &&
    shape.columns.some((other) => other.column > column && other.column <= end && other.header !== null)
  );
}

const noOwner: RowOwners = { owners: [], ownerText: '' };

/** The part of a cell that says who, where it says when as well. */
const whoIn = (value: CellValue, split: OwnerAndTimeReader): string =>
  typeof value === 'string' ? (split(value)?.owner ?? leadingOwner(value)) : '';

function ownerReader(
  grid: Grid,
  shape: TableShape,
  repeated: RepeatedRow,
  split: OwnerAndTimeReader,
): (row: number, band: string | null) => RowOwners {
  const all = columnsFor(shape.columns, 'owner');
  const columns = all.filter(({ more }) => more !== 'choice');
  const persons = all.filter(({ more }) => more === 'choice');
  const isStruck = strokeReader(grid, shape);
  const read = new Map<string, RowOwners>();
  const isRemark = (row: number, column: number, text: string): boolean =>
    grid.merges.size > 0 && isMergedAcross(grid, shape, row, column) && peopleSigns(text).people < PEOPLE;
  const ofText = (ownerText: string): RowOwners => {
    const known = read.get(ownerText);
    if (known) return known;
    const owners = { owners: ownersOf(ownerText), ownerText };
    read.set(ownerText, owners);
    return owners;
  };
  return (row, band) => {
    for (const { column, alsoDeadline } of columns) {
      const said = repeated(row, column);
      const value = said === 0 ? null : standingValue(grid, said, column);
      if (value === null || isError(value)) continue;
      // The name alone is struck: nobody may be left, and the row stands.
      if (isStruck(said, column)) return { owners: [], ownerText: textOf(value) };
      const text = alsoDeadline ? whoIn(value, split) : textOf(value);
      return isRemark(said, column, text) ? { owners: [], ownerText: text } : ofText(text);
    }
    const names = persons.length === 0 ? nobody : markedIn(grid, row, persons);
    if (names.length > 0) return { owners: names.map((name) => ({ name })), ownerText: names.join(', ') };
    return band === null ? noOwner : ofText(withoutLabel(band, 'owner'));
  };
}

const nobody: readonly string[] = [];

/** The persons whose columns are marked in the row. */
const markedIn = (grid: Grid, row: number, persons: readonly ColumnDraft[]): readonly string[] =>
  persons
    .filter(({ column }) => isMarked(downValue(grid, row, column)))
    .map(({ header }) => oneLine(header?.text ?? ''));

/** A mark under a person's name; those who are only asked or told (RACI) do not answer for it. */
const isMarked = (value: CellValue): boolean =>
  value !== null && value !== false && !/^(?:nej|no|n|[-–—0cik])$/i.test(textOf(value).trim());

/** The sort of finding: its own cell, else the section it stands in, else its column's heading or the table's title. */
function findingReader(
  grid: Grid,
  shape: TableShape,
  titleKind: FindingKind | null,
): (row: number, above: Above) => FindingKind {
  const kind = columnsFor(shape.columns, 'finding.kind')[0];
  const severity = shape.columns.find((draft) => draft.more === 'severity');
  const heading = shape.columns.find((draft) => draft.field === 'finding.text')?.header?.text ?? '';
  const byHeading = findingKindOf(heading);
  const isTelling = byHeading.kind === 'nonconformity' || /förbättring|improvement/i.test(heading);
  const read = new Map<string, FindingKind>();
  return (row, above) => {
    const text = kind ? downText(grid, row, kind.column) : '';
    const known = read.get(text) ?? findingKindOf(text);
    read.set(text, known);
    if (text !== '' && known.kind !== 'unknown')
      return graded(known, severity ? downText(grid, row, severity.column) : '');
    if (above.section) return above.section;
    // "Mindre" and "större" of nonconformities.
    const byGrade = isTelling && text !== '' ? graded(byHeading, text) : known;
    if (text !== '') return byGrade.severity === undefined ? known : byGrade;
    return isTelling ? byHeading : (titleKind ?? known);
  };
}

function graded(kind: FindingKind, severity: string): FindingKind {
  if (kind.kind !== 'nonconformity' || kind.severity !== undefined || severity === '') return kind;
  const { severity: grade } = findingKindOf(`avvikelse ${severity}`);
  return grade === undefined ? kind : { ...kind, severity: grade };
}

/** The items of a table, read: every cell kept as it is beside what it is taken to mean. */
export function rowsOf(
  grid: Grid,
  shape: TableShape,
  scan: RowScan,
  given: Omit<RowContext, 'repeated'>,
): Pausable<readonly RowReading[]> {
  const repeated = repeatedRows(grid, scan.items);
  const context: RowContext = { ...given, repeated };
  const statusOf = rowStatusReader(grid, shape, context);
  const split = ownerAndTimeReader(
    deadlineReader(context.deadline, context.deadlines),
    deadlineReader(
      { planYear: yearOf(context.today), language: context.language, dayOrder: () => 'day-first' },
      context.deadlines,
    ),
  );
  const deadlineOf = rowDeadlineReader(grid, shape, context, split);
  const ownerOf = ownerReader(grid, shape, repeated, split);
  const { aboveOf, goalOf, areaOf } = placeReaders(grid, shape, scan, context);
  const findingOf = findingReader(grid, shape, context.titleKind);
  const { hiddenRows } = grid.sheet;
  const ownerColumns = columnsFor(shape.columns, 'owner').map(({ column }) => column);
  return mapped(scan.items, (row): RowReading => {
    const above = aboveOf(row);
    const ownArea = areaOf(row);
    const fact = copiedFact(ownArea, shape.toldBands);
    const said = fact?.isAsked === false ? fact.field : undefined;
    const { owners, ownerText } = ownerOf(row, said === 'owner' ? ownArea : above.owner);
    const deadline = deadlineOf(row, above.year, said === 'deadline' ? ownArea : above.deadline);
    const id = shape.id > 0 ? shownId(grid, row, shape.id) : '';
    const reading: RowReading = {
      row,
      id: id === '' ? null : id,
      title: shape.main > 0 ? textOf(downValue(grid, row, shape.main)) : '',
      status: statusOf(row, above.state, deadline),
      deadline,
      owners,
      ownerText,
      goal: goalOf(row) ?? above.goal,
      area: ownArea ?? above.area ?? above.unit,
      finding: shape.kind === 'findings' ? findingOf(row, above) : null,
      isHidden: hiddenRows.has(row),
      cells: rowCells(lineOf(grid, row, ownerColumns), shape.left, shape.right),
    };
    return said === undefined ? reading : { ...reading, fromArea: said };
  });
}

/**
 * The grid's own line; where cells are merged downwards, with the value they show in this row too, and without owners of
 * whom a part of the cell is struck through.
 */
function lineOf(grid: Grid, row: number, owners: readonly number[]): readonly CellValue[] {
  const own = grid.lines[row - 1] ?? [];
  const line = grid.sheet.struckRuns === undefined ? own : withoutStruck(grid, row, own, owners);
  const merges = grid.merges.get(row)?.filter((merge) => merge.row < row);
  if (!merges || merges.length === 0) return line;
  const shown = [...line];
  for (const { column } of merges) shown[column - 1] = downValue(grid, row, column);
  return Array.from(shown, (value) => value ?? null);
}

function withoutStruck(
  grid: Grid,
  row: number,
  own: readonly CellValue[],
  columns: readonly number[],
): readonly CellValue[] {
  if (!columns.some((column) => grid.sheet.struckRuns?.has(cellKey(row, column)))) return own;
  return own.map((value, index) =>
    columns.includes(index + 1) ? standingValue(grid, row, index + 1) : value,
  );
}

/** An id as people see it: the number 1.1 may be shown as 1.10. */
function shownId(grid: Grid, row: number, column: number): string {
  const value = downValue(grid, row, column);
  if (typeof value !== 'number') return trimmed(textOf(value));
  if (grid.sheet.formats.size === 0) return String(value);
  const decimals = /^0\.(0+)$/.exec(grid.sheet.formats.get(cellKey(row, column)) ?? '')?.[1]?.length;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
