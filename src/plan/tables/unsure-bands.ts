import { withFacts } from '../rows/band-facts';
import { endsColumn, isRest } from '../rows/band-order';
import { orderOfBands } from '../rows/row-place';
import type { GroupReading, Problem, ProblemCode, TableReading } from '../reading';
import type { TableShape } from './table-shape';

/** The first heading of which only a person knows whether the goal or area above it goes on below. */
function openBand(table: TableReading, shape: TableShape, outer: string | null): GroupReading | undefined {
  if (table.kind !== 'actions' || table.groups.length === 0) return undefined;
  const caption = table.caption?.text ?? null;
  const items = table.rows.map(({ row }) => row);
  const [open] = orderOfBands(shape, table.groups, items, { caption, outer }).open;
  return open?.band ?? afterColumn(table, shape);
}

/** A heading below rows whose column of goals is filled once for several of them, over rows of which it says nothing. */
function afterColumn(
  { columns, rows, groups }: TableReading,
  { main, toldBands }: TableShape,
): GroupReading | undefined {
  const goal = columns.find(({ field, column }) => field === 'goal' && column < main);
  if (!goal) return undefined;
  return groups.find((band) => {
    const { row, field, text } = band;
    if (field === 'goal' || isRest(band) || toldBands.fieldOf(text) !== undefined) return false;
    const isOfNone = rows.find((one) => one.row > row)?.cells.has(goal.column) === false;
    return (
      isOfNone &&
      endsColumn(band, groups, toldBands) &&
      rows.some((one) => one.row < row && one.cells.has(goal.column))
    );
  });
}

/**
 * Headings between the rows that may say who does what stands below, or by when, where no column does: one question a field;
 * and those that plainly say when, in words that no day follows from.
 */
export function unsureBands(table: TableReading, shape: TableShape, outer: string | null): Problem[] {
  const left = table.columns[0]?.column ?? 1;
  // The table's own title is a heading over its first rows.
  const title: GroupReading[] = table.caption ? [{ ...table.caption, column: left, field: 'area' }] : [];
  const groups = [...withFacts(title, shape), ...table.groups];
  const ask = (
    code: ProblemCode,
    { row, column, text }: GroupReading,
    candidates?: readonly string[],
  ): Problem => ({
    code,
    severity: 'warning',
    at: { sheet: table.sheet, row, column },
    found: text,
    ...(candidates && { candidates }),
  });
  const isUnread = (group: GroupReading): boolean => {
    const next = groups.find(({ row }) => row > group.row)?.row ?? Infinity;
    const below = table.rows.find(({ row }) => row > group.row && row < next);
    return group.field === 'deadline' && below?.deadline.kind === 'missing';
  };
  const asked = (['owner', 'deadline'] as const).flatMap((field) => {
    const first = groups.find(({ mayBe }) => mayBe === field);
    return first ? [ask('unsure-band', first, [field, 'unknown'])] : [];
  });
  const open = openBand(table, shape, outer);
  const parts = open && asked.length === 0 ? [ask('unsure-band', open, ['area', 'unknown'])] : [];
  return [...asked, ...parts, ...groups.filter(isUnread).map((group) => ask('ambiguous-deadline', group))];
}
