import { cellKey } from '../../book/area';
import { isError, textOf, type CellValue } from '../../book/cells';
import { mapped, type Pausable } from '../../book/pausable';
import { findingKindOf } from './finding-kind';
import { trimmed, type Grid } from '../tables/grid';
import { ownersOf } from '../people/people';
import type { FindingKind, OwnerReading, RowReading } from '../reading';
import { rowCells } from './row-cells';
import { repeatedRows, type RepeatedRow } from './repeated-rows';
import type { RowContext } from './row-context';
import { rowDeadlineReader } from './row-deadline';
import { placeReaders, type Above } from './row-place';
import type { RowScan } from './row-scan';
import { rowStatusReader } from './row-status';
import { columnsFor, downText, downValue } from './row-values';
import type { TableShape } from '../tables/table-shape';

interface RowOwners {
  readonly owners: readonly OwnerReading[];
  readonly ownerText: string;
}

const noOwner: RowOwners = { owners: [], ownerText: '' };

function ownerReader(grid: Grid, shape: TableShape, repeated: RepeatedRow): (row: number) => RowOwners {
  const columns = columnsFor(shape.columns, 'owner');
  const read = new Map<string, RowOwners>();
  return (row) => {
    for (const { column } of columns) {
      const said = repeated(row, column);
      const value = said === 0 ? null : downValue(grid, said, column);
      if (value === null || isError(value)) continue;
      const ownerText = textOf(value);
      const known = read.get(ownerText);
      if (known) return known;
      const owners = { owners: ownersOf(ownerText), ownerText };
      read.set(ownerText, owners);
      return owners;
    }
    return noOwner;
  };
}

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
    if (text !== '') return known;
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
  const deadlineOf = rowDeadlineReader(grid, shape, context);
  const ownerOf = ownerReader(grid, shape, repeated);
  const { aboveOf, goalOf, areaOf } = placeReaders(grid, shape, scan, context);
  const findingOf = findingReader(grid, shape, context.titleKind);
  const { hiddenRows } = grid.sheet;
  return mapped(scan.items, (row): RowReading => {
    const above = aboveOf(row);
    const { owners, ownerText } = ownerOf(row);
    const id = shape.id > 0 ? shownId(grid, row, shape.id) : '';
    return {
      row,
      id: id === '' ? null : id,
      title: shape.main > 0 ? textOf(downValue(grid, row, shape.main)) : '',
      status: statusOf(row, above.state),
      deadline: deadlineOf(row, above.year),
      owners,
      ownerText,
      goal: goalOf(row) ?? above.goal,
      area: areaOf(row) ?? above.area ?? above.unit,
      finding: shape.kind === 'findings' ? findingOf(row, above) : null,
      isHidden: hiddenRows.has(row),
      cells: rowCells(lineOf(grid, row), shape.left, shape.right),
    };
  });
}

/** The sheet's own line; where cells are merged downwards, with the value they show in this row too. */
function lineOf(grid: Grid, row: number): readonly CellValue[] {
  const line = grid.sheet.values[row - 1] ?? [];
  const merges = grid.merges.get(row)?.filter((merge) => merge.row < row);
  if (!merges || merges.length === 0) return line;
  const shown = [...line];
  for (const { column } of merges) shown[column - 1] = downValue(grid, row, column);
  return Array.from(shown, (value) => value ?? null);
}

/** An id as people see it: the number 1.1 may be shown as 1.10. */
function shownId(grid: Grid, row: number, column: number): string {
  const value = downValue(grid, row, column);
  if (typeof value !== 'number') return trimmed(textOf(value));
  if (grid.sheet.formats.size === 0) return String(value);
  const decimals = /^0\.(0+)$/.exec(grid.sheet.formats.get(cellKey(row, column)) ?? '')?.[1]?.length;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
