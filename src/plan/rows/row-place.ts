import { withFacts } from './band-facts';
import { bandOrder, endsColumn, type BandOrder } from './band-order';
import { announcedKind } from '../findings/finding-heading';
import type { Grid } from '../tables/grid';
import { groupFields } from './group-field';
import { bandYearOf, type BandYear } from '../years/band-year';
import { lazy } from '../lazy';
import type { FindingKind, GroupReading } from '../reading';
import { repeatMarks } from './repeat-mark';
import type { RowContext } from './row-context';
import type { RowScan } from './row-scan';
import { columnsFor, downText, downValue } from './row-values';
import { isGoalText, numberDepth } from './row-words';
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

/**
 * The field's text in each row: its own cell, or the nearest above where the column is filled once a group. A heading between
 * the rows ends that, but for one that comes again, or of which a person has said that it is a heading and nothing more.
 */
function fieldReader(
  grid: Grid,
  shape: TableShape,
  field: 'goal' | 'area',
  { items, groups }: RowScan,
): (row: number) => string | null {
  const [draft] = columnsFor(shape.columns, field);
  if (!draft || draft.column === shape.main) return () => null;
  const { column } = draft;
  const isFilled = (row: number): boolean => downValue(grid, row, column) !== null;
  const [first] = items;
  // Asked at the first empty cell: in most plans there is none.
  const isSparse = lazy(
    () =>
      column < shape.main &&
      first !== undefined &&
      isFilled(first) &&
      !areMany(items, isFilled, items.length * SPARSE),
  );
  const isMark = repeatMarks();
  const ends = lazy(() => groups.filter((group) => endsColumn(group, groups, shape.toldBands)));
  let carried: string | null = null;
  let carriedFrom = 0;
  return (row) => {
    const text = downText(grid, row, column);
    if (isMark(text)) return carried;
    if (text !== '') {
      carried = text;
      carriedFrom = row;
      return text;
    }
    if (carried === null || !isSparse()) return null;
    return ends().some((band) => band.row > carriedFrom && band.row < row) ? null : carried;
  };
}

/** The words that say how all below them stands: the nearest, unless several differ, as in a key. */
function stateAbove(texts: readonly (string | null)[], { isState }: ToldBands): string | undefined {
  const named = texts.flatMap((text) => (text !== null && (isState(text) || namesState(text)) ? [text] : []));
  return new Set(named.map(stateNamed)).size > 2 ? undefined : named[0];
}

/** The line above the table as a heading over its rows, where it names something that they belong to. */
function captionBand(caption: string | null, shape: TableShape): GroupReading | undefined {
  if (caption === null) return undefined;
  const line = { row: 0, column: 0, text: caption };
  const field = shape.toldBands.isState(caption)
    ? 'unknown'
    : (groupFields([{ ...line, columnField: 'unknown' }])[0] ?? 'unknown');
  const said = withFacts([{ ...line, field }], shape)[0]?.field ?? field;
  return said === 'unknown' || shape.kind === 'goals' ? undefined : { ...line, field: said };
}

/** How the headings between the rows, and the lines above the table that are as them, stand over one another. */
export function orderOfBands(
  shape: TableShape,
  groups: readonly GroupReading[],
  items: readonly number[],
  { caption, outer }: Pick<Captions, 'caption' | 'outer'>,
): BandOrder {
  const over = captionBand(caption, shape);
  const outermost: readonly GroupReading[] =
    outer === null ? [] : [{ row: -1, column: 0, text: outer, field: 'area' }];
  return bandOrder([...outermost, ...(over ? [over] : []), ...groups], items, shape.toldBands);
}

/** What stands over the rows before any heading between them. */
function aboveFirst(shape: TableShape, { caption, outer, titles }: Captions, sheet: string): Above {
  const { toldBands } = shape;
  const heading = shape.columns.find(({ column }) => column === shape.main)?.header?.text.trim() ?? '';
  // The heading over the actions counts when a person has said so.
  const told = toldBands.isState(heading) ? heading : null;
  const state = told ?? stateAbove([caption, outer, ...titles, sheet], toldBands) ?? null;
  const over = captionBand(caption, shape);
  return {
    goal: null,
    area: null,
    unit: null,
    owner: null,
    deadline: null,
    isInner: false,
    ...(over && { [over.field]: over.text }),
    ...(outer === null ? {} : { area: outer }),
    section: shape.kind === 'findings' && caption !== null ? (announcedKind(caption) ?? null) : null,
    state,
    year: null,
  };
}

/** What of `before` still stands below the heading, by the order of the headings. */
function standing(before: Above, { row }: GroupReading, { endsAt }: BandOrder, start: Above): Above {
  const ends = endsAt(row);
  if (ends.size === 0) return before;
  return {
    ...before,
    ...(ends.has('goal') ? { goal: null } : {}),
    ...(ends.has('area') ? { area: null } : {}),
    ...(ends.has('unit') ? { unit: null } : {}),
    ...(ends.has('unknown') ? { state: start.state, year: start.year } : {}),
  };
}

/** What stands over the rows below one more heading. */
function aboveNext(before: Above, group: GroupReading, shape: TableShape): Above {
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
  // "Mål 2" is no part of "Mål 1" as "Mål 1.1" was.
  const isNext = field === 'goal' && isGoalAbove(before.area) && !isWithin(text, before.area);
  return {
    ...before,
    section,
    ...(before.isInner ? { owner: null, deadline: null } : {}),
    ...(isPart ? { area: before.goal } : isNext ? { area: null } : {}),
    // A part of its own that a person has named may say how the rows stand as well.
    ...(field === 'area' && namesState(text) ? { state: text } : {}),
    [field]: text,
  };
}

type Captions = Pick<RowContext, 'caption' | 'outer' | 'titles'>;

export function placeReaders(grid: Grid, shape: TableShape, scan: RowScan, captions: Captions): PlaceReaders {
  const { items, groups } = scan;
  const start = aboveFirst(shape, captions, grid.sheet.name);
  const order = lazy(() => orderOfBands(shape, groups, items, captions));
  let above = start;
  let next = 0;
  return {
    goalOf: fieldReader(grid, shape, 'goal', scan),
    areaOf: fieldReader(grid, shape, 'area', scan),
    aboveOf: (row) => {
      for (let group = groups[next]; group && group.row < row; group = groups[next]) {
        next += 1;
        above = aboveNext(standing(above, group, order(), start), group, shape);
      }
      return above;
    },
  };
}

const isGoalAbove = (area: string | null): area is string => area !== null && isGoalText(area);

/** The goal's number goes deeper than that of the goal above: "1.1" is a part of "1". */
const isWithin = (goal: string, above: string | null): boolean =>
  above !== null && numberDepth(above) > 0 && numberDepth(goal) > numberDepth(above);
