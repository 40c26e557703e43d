import type { ColumnChoice, HeaderChoice } from '../../conversation/conversation';

/** One row of headings a sheet: the latest word counts. */
export const withHeader = (
  headers: readonly HeaderChoice[],
  choice: HeaderChoice,
): readonly HeaderChoice[] => [...headers.filter(({ sheet }) => sheet !== choice.sheet), choice];

/** One word on each heading of a sheet: the latest counts. */
export function withColumns(
  columns: readonly ColumnChoice[],
  choices: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const isAbout = (a: ColumnChoice, b: ColumnChoice): boolean =>
    a.sheet === b.sheet && a.heading === b.heading;
  return [...columns.filter((known) => !choices.some((choice) => isAbout(known, choice))), ...choices];
}
