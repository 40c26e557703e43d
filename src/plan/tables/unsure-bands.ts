import { withFacts } from '../rows/band-facts';
import type { GroupReading, Problem, ProblemCode, TableReading } from '../reading';
import type { TableShape } from './table-shape';

/**
 * Headings between the rows that may say who does what stands below, or by when, where no column does: one question a field;
 * and those that plainly say when, in words that no day follows from.
 */
export function unsureBands(table: TableReading, shape: TableShape): Problem[] {
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
  return [...asked, ...groups.filter(isUnread).map((group) => ask('ambiguous-deadline', group))];
}
