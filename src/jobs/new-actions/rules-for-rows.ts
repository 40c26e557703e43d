import { lastRow, overlaps, type Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import type { SheetSnapshot } from '../../book/snapshot';
import { rulesBelow } from '../structure/rules-below';

/**
 * The lists, date rules and colours of a plan's rows, for the new rows below them that none covers yet. A rule may reach further
 * than the last action, where rows were ready to be filled in.
 */
export function rulesForRows(sheet: SheetSnapshot, rows: Area, added: Area): readonly Edit[] {
  const end = lastRow(added);
  const placed = [...sheet.rules, ...sheet.conditionalLooks].filter(
    ({ area }) => overlaps(area, rows) && lastRow(area) >= lastRow(rows) && lastRow(area) < end,
  );
  const ends = [...new Set(placed.map(({ area }) => lastRow(area)))].sort((a, b) => a - b);
  const ruled: Area[] = [];
  return ends.flatMap((last) => {
    const isWanted = (area: Area): boolean => {
      const below: Area = { ...area, row: last + 1, rows: end - last };
      return (
        overlaps(area, rows) &&
        !sheet.rules.some((one) => overlaps(one.area, below)) &&
        !ruled.some((one) => overlaps(one, below))
      );
    };
    const edits = rulesBelow(
      sheet,
      last,
      end - last,
      ({ area, rule }) => rule.kind !== 'foreign' && isWanted(area),
    );
    for (const edit of edits) if (edit.kind === 'setRule') ruled.push(edit.area);
    return edits;
  });
}
