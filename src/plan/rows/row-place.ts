import { withFacts } from './band-facts';
import { announcedKind } from '../findings/finding-heading';
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
import { namesState, stateNamed } from './state-names';
import type { TableShape } from '../tables/table-shape';
import type { ToldBands } from './told-bands';

/** What the headings above a row say; the same for all rows below them. */
export interface Above {
  readonly goal: string | null;
  readonly area: string | null;
  readonly unit: string | null;
  /** What sort of findings the section holds, when its heading says so. */
  readonly section: FindingKind | null;
  /** A heading that names neither goal, area nor unit: it may say how the rows stand. */
  readonly state: string | null;
  /** Who does it, and by when, in a table that has no column of that. */
  readonly owner: string | null;
  readonly deadline: string | null;
  /** The headings of areas stand above those of owners and times: a new area ends them. */
  readonly isInner: boolean;
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

/** The words that say how all below them stands: the nearest, unless several differ, as in a key. */
function stateAbove(texts: readonly (string | null)[], { isState }: ToldBands): string | undefined {
  const named = texts.flatMap((text) => (text !== null && (isState(text) || namesState(text)) ? [text] : []));
  return new Set(named.map(stateNamed)).size > 2 ? undefined : named[0];
}

/** What stands over the rows before any heading between them. */
function aboveFirst(shape: TableShape, { caption, outer, titles }: Captions, sheet: string): Above {
  const { toldBands } = shape;
  const state = stateAbove([caption, outer, ...titles, sheet], toldBands) ?? null;
  const [names = 'unknown'] =
    caption === null || toldBands.isState(caption)
      ? []
      : groupFields([{ row: 0, column: 0, text: caption, columnField: 'unknown' }]);
  const [said] =
    caption === null ? [] : withFacts([{ row: 0, column: 0, text: caption, field: names }], shape);
  const field = said?.field ?? names;
  const named = field !== 'unknown' && shape.kind !== 'goals' ? { [field]: caption } : {};
  return {
    goal: null,
    area: null,
    unit: null,
    owner: null,
    deadline: null,
    isInner: false,
    ...named,
    ...(outer === null ? {} : { area: outer }),
    section: shape.kind === 'findings' && caption !== null ? (announcedKind(caption) ?? null) : null,
    state,
    year: null,
  };
}

/** What stands over the rows below one more heading. */
function aboveNext(before: Above, group: GroupReading, shape: TableShape, caption: string | null): Above {
  const { text, field } = group;
  const section = (shape.kind === 'findings' ? announcedKind(text) : null) ?? before.section;
  if (field === 'unknown') {
    return { ...before, section, state: text, year: bandYearOf(text) ?? before.year };
  }
  if (field === 'owner' || field === 'deadline') {
    const isInner = before.isInner || before.area !== null || before.goal !== null || before.unit !== null;
    const year = field === 'deadline' ? (bandYearOf(text) ?? before.year) : before.year;
    return { ...before, year, [field]: text, isInner };
  }
  const isPart = field === 'goal' && before.area === null && isWithin(text, before.goal);
  return {
    ...before,
    section,
    ...(before.isInner ? { owner: null, deadline: null } : {}),
    ...(isPart ? { area: before.goal } : {}),
    ...(field === 'area' && caption === null ? { goal: null } : {}),
    [field]: text,
  };
}

type Captions = Pick<RowContext, 'caption' | 'outer' | 'titles'>;

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
