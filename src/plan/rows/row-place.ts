import { findingKindOf } from './finding-kind';
import type { Grid } from '../tables/grid';
import { groupFields } from './group-field';
import { bandYearOf, type BandYear } from '../years/band-year';
import { once } from '../once';
import type { FindingKind, GroupReading } from '../reading';
import { repeatMarks } from './repeat-mark';
import type { RowContext } from './row-context';
import type { RowScan } from './row-scan';
import { columnsFor, downText, downValue } from './row-values';
import { numberDepth } from './row-words';
import { namesState } from './state-names';
import type { TableShape } from '../tables/table-shape';

/** What the headings above a row say; the same for all rows below them. */
export interface Above {
  readonly goal: string | null;
  readonly area: string | null;
  readonly unit: string | null;
  /** What sort of findings the section holds, when its heading says so. */
  readonly section: FindingKind | null;
  /** A heading that names neither goal, area nor unit: it may say how the rows stand. */
  readonly state: string | null;
  /** What such a heading says of the year; `null` when none does. */
  readonly year: BandYear | null;
}

/** Readers of what each row belongs to; rows must be asked for from the top down. */
export interface PlaceReaders {
  readonly aboveOf: (row: number) => Above;
  /** By the row's own cells, or where they are filled once a group by the nearest above. */
  readonly goalOf: (row: number) => string | null;
  readonly areaOf: (row: number) => string | null;
}

/** Filled in fewer rows than this, and left of the title, a cell speaks for the empty ones below it. */
const SPARSE = 0.7;

/** Whether so many rows or more are filled. */
function areMany(rows: readonly number[], isFilled: (row: number) => boolean, many: number): boolean {
  let filled = 0;
  for (let index = 0; index < rows.length && filled < many; index += 1) {
    if (isFilled(rows[index] ?? 0)) filled += 1;
  }
  return filled >= many;
}

/** The field's text in each row: its own cell, or the nearest above where the column is filled once a group. */
function fieldReader(
  grid: Grid,
  shape: TableShape,
  field: 'goal' | 'area',
  items: readonly number[],
): (row: number) => string | null {
  const [draft] = columnsFor(shape.columns, field);
  if (!draft || draft.column === shape.main) return () => null;
  const { column } = draft;
  const isFilled = (row: number): boolean => downValue(grid, row, column) !== null;
  const [first] = items;
  // Asked at the first empty cell: in most plans there is none.
  const isSparse = once(
    () =>
      column < shape.main &&
      first !== undefined &&
      isFilled(first) &&
      !areMany(items, isFilled, items.length * SPARSE),
  );
  const isMark = repeatMarks();
  let carried: string | null = null;
  return (row) => {
    const text = downText(grid, row, column);
    if (isMark(text)) return carried;
    if (text !== '') carried = text;
    return text !== '' ? text : isSparse() ? carried : null;
  };
}

/** What stands over the rows before any heading between them. */
function aboveFirst(shape: TableShape, { caption, outer }: Captions, sheet: string): Above {
  const state = [caption, outer, sheet].find((text) => text !== null && namesState(text)) ?? null;
  const [names = 'unknown'] =
    caption === null ? [] : groupFields([{ row: 0, column: 0, text: caption, columnField: 'unknown' }]);
  const named = names !== 'unknown' && shape.kind !== 'goals' ? { [names]: caption } : {};
  return {
    goal: null,
    area: null,
    unit: null,
    ...named,
    ...(outer === null ? {} : { area: outer }),
    section: shape.kind === 'findings' && caption !== null ? known(findingKindOf(caption)) : null,
    state,
    year: null,
  };
}

/** What stands over the rows below one more heading. */
function aboveNext(before: Above, group: GroupReading, shape: TableShape, caption: string | null): Above {
  const { text, field } = group;
  const section = (shape.kind === 'findings' ? known(findingKindOf(text)) : null) ?? before.section;
  if (field === 'unknown') {
    return { ...before, section, state: text, year: bandYearOf(text) ?? before.year };
  }
  const isPart = field === 'goal' && before.area === null && isWithin(text, before.goal);
  return {
    ...before,
    section,
    ...(isPart ? { area: before.goal } : {}),
    ...(field === 'area' && caption === null ? { goal: null } : {}),
    [field]: text,
  };
}

type Captions = Pick<RowContext, 'caption' | 'outer'>;

export function placeReaders(
  grid: Grid,
  shape: TableShape,
  { items, groups }: RowScan,
  captions: Captions,
): PlaceReaders {
  let above = aboveFirst(shape, captions, grid.sheet.name);
  let next = 0;
  return {
    goalOf: fieldReader(grid, shape, 'goal', items),
    areaOf: fieldReader(grid, shape, 'area', items),
    aboveOf: (row) => {
      for (let group = groups[next]; group && group.row < row; group = groups[next]) {
        next += 1;
        above = aboveNext(above, group, shape, captions.caption);
      }
      return above;
    },
  };
}

/** The goal's number goes deeper than that of the goal above: "1.1" is a part of "1". */
const isWithin = (goal: string, above: string | null): boolean =>
  above !== null && numberDepth(above) > 0 && numberDepth(goal) > numberDepth(above);

const known = (kind: FindingKind): FindingKind | null => (kind.kind === 'unknown' ? null : kind);
