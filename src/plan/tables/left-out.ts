import type { WorkbookSnapshot } from '../../book/snapshot';
import { shownText, type Grid } from './grid';
import type { OwnSheets } from './own-sheets';
import type { FoundTable } from './table-finder';

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What stands on the plans that were built from the sheet. */
export function textsOn(book: WorkbookSnapshot, { plans }: OwnSheets, source: string): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { name, values } of book.sheets) {
    if (plans.get(name) !== source) continue;
    for (const row of values)
      for (const value of row) if (typeof value === 'string') texts.add(folded(value));
  }
  return texts;
}

/**
 * Whether a table was not there for Planbok when the plan was built from its sheet: a person has pointed it out since, and
 * nothing that it lists stands on the plan.
 */
export function isLeftOut(grid: Grid, { shape }: FoundTable, onPlans: ReadonlySet<string>): boolean {
  const { header, last, main } = shape;
  for (let row = header.lowest + 1; row <= last; row += 1) {
    const text = folded(shownText(grid, row, main));
    if (text !== '' && onPlans.has(text)) return false;
  }
  return true;
}
