import type { NearlyRead } from './near-miss';
import type { SearchedSheet } from './sheet-search';
import { shownText } from './grid';

/**
 * Those that a person has not answered yet, and of what is asked about the heading of the column that looks like the action,
 * by which it can be answered. `notPlans`: sheets of which she has said that they hold no plan.
 */
export function nearAsked(
  near: readonly NearlyRead[],
  sheets: readonly SearchedSheet[],
  notPlans: readonly string[],
): readonly NearlyRead[] {
  const grids = new Map(sheets.map(({ grid }) => [grid.sheet.name, grid]));
  return near
    .filter(({ nearMiss }) => !notPlans.includes(nearMiss.sheet))
    .map((one) => {
      const { nearMiss } = one;
      const grid = grids.get(nearMiss.sheet);
      if (!grid || nearMiss.kinds === undefined || nearMiss.titleColumn === undefined) return one;
      const titleHeading = shownText(grid, nearMiss.headerRow, nearMiss.titleColumn);
      return titleHeading === '' ? one : { ...one, nearMiss: { ...nearMiss, titleHeading } };
    });
}
