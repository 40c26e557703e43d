import { findingKindOf } from './finding-kind';
import type { Grid } from '../tables/grid';
import { groupFields } from './group-field';
import { yearInDate, yearsIn } from '../tables/plan-year';
import type { FindingKind } from '../reading';
import type { RowContext } from './row-context';
import type { RowScan } from './row-scan';
import { columnsFor, downText } from './row-values';
import { numberDepth } from './row-words';
import type { TableShape } from '../tables/table-shape';

/** What a row belongs to. */
export interface Place {
  readonly goal: string | null;
  readonly area: string | null;
  /** What sort of findings the section holds, when its heading says so. */
  readonly section: FindingKind | null;
  /** A heading above the row that names neither goal, area nor unit: it may say how the rows stand. */
  readonly state: string | null;
  /** The year such a heading names; `null` when none does. */
  readonly year: number | null;
}

export type PlaceReader = (row: number) => Place;

/** Filled in fewer rows than this, and left of the title, a cell speaks for the empty ones below it. */
const SPARSE = 0.7;

type PlaceField = 'goal' | 'area' | 'unit';

/** The field's text in each row: its own cell, or the nearest above where the column is filled once a group. */
function fieldReader(
  grid: Grid,
  shape: TableShape,
  field: PlaceField,
  items: readonly number[],
): (row: number) => string | null {
  const [draft] = columnsFor(shape.columns, field);
  if (!draft || draft.column === shape.main) return () => null;
  const { column } = draft;
  const isFilled = (row: number): boolean => downText(grid, row, column) !== '';
  const [first] = items;
  const isSparse =
    column < shape.main &&
    first !== undefined &&
    isFilled(first) &&
    items.reduce((filled, row) => (isFilled(row) ? filled + 1 : filled), 0) < items.length * SPARSE;
  let carried: string | null = null;
  return (row) => {
    const text = downText(grid, row, column);
    if (text !== '') carried = text;
    return text !== '' ? text : isSparse ? carried : null;
  };
}

/** A reader of what each row belongs to; rows must be asked for from the top down. */
export function placeReader(
  grid: Grid,
  shape: TableShape,
  { items, groups }: RowScan,
  { caption, outer }: Pick<RowContext, 'caption' | 'outer'>,
): PlaceReader {
  const goalOf = fieldReader(grid, shape, 'goal', items);
  const areaOf = fieldReader(grid, shape, 'area', items);
  const [captionNames = 'unknown'] =
    caption === null ? [] : groupFields([{ row: 0, column: 0, text: caption, columnField: 'unknown' }]);
  const above: Record<PlaceField, string | null> = { goal: null, area: null, unit: null };
  if (captionNames !== 'unknown' && shape.kind !== 'goals') above[captionNames] = caption;
  if (outer !== null) above.area = outer;
  let section: FindingKind | null =
    shape.kind === 'findings' && caption !== null ? known(findingKindOf(caption)) : null;
  let state: string | null = null;
  let year: number | null = null;
  let next = 0;
  return (row) => {
    for (let group = groups[next]; group && group.row < row; group = groups[next]) {
      next += 1;
      if (shape.kind === 'findings') section = known(findingKindOf(group.text)) ?? section;
      if (group.field === 'unknown') {
        state = group.text;
        year = yearsIn(group.text)?.first ?? yearInDate(group.text) ?? year;
        continue;
      }
      if (group.field === 'goal' && above.area === null && isWithin(group.text, above.goal))
        above.area = above.goal;
      above[group.field] = group.text;
      if (group.field === 'area' && caption === null) above.goal = null;
    }
    return {
      goal: goalOf(row) ?? above.goal,
      area: areaOf(row) ?? above.area ?? above.unit,
      section,
      state,
      year,
    };
  };
}

/** The goal's number goes deeper than that of the goal above: "1.1" is a part of "1". */
const isWithin = (goal: string, above: string | null): boolean =>
  above !== null && numberDepth(above) > 0 && numberDepth(goal) > numberDepth(above);

const known = (kind: FindingKind): FindingKind | null => (kind.kind === 'unknown' ? null : kind);
