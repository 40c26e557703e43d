import { isSameArea, overlaps, type Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import type { ConditionalLook, PlacedRule, SheetSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';

type IsWanted = (placed: PlacedRule) => boolean;

const endOf = ({ row, rows }: Area): number => row + rows - 1;

/** The lists, date rules and colours of the row, for so many rows below it. `isWanted`: of the rules, which. */
export function rulesBelow(
  sheet: SheetSnapshot,
  lastRow: number,
  rows: number,
  isWanted: IsWanted = ({ rule }) => rule.kind !== 'foreign',
): readonly Edit[] {
  const isLast = ({ area }: { readonly area: Area }): boolean => endOf(area) === lastRow;
  const below = (area: Area): Area => ({ ...area, row: lastRow + 1, rows });
  const rules = sheet.rules.flatMap((placed): Edit[] =>
    isLast(placed) && isWanted(placed) && placed.rule.kind !== 'foreign'
      ? [{ kind: 'setRule', area: below(placed.area), rule: placed.rule }]
      : [],
  );
  const looks = new Map<number, ConditionalLook[]>();
  for (const look of sheet.conditionalLooks.filter(isLast))
    looks.set(look.area.column, [...(looks.get(look.area.column) ?? []), look]);
  return [
    ...rules,
    ...[...looks.values()].flatMap((list): Edit[] => {
      const [first] = list;
      if (!first) return [];
      const wanted = list.map(({ equals, look }) => ({ equals, look }));
      return [{ kind: 'setConditionalLook', area: below(first.area), looks: wanted }];
    }),
  ];
}

/**
 * Rows that were written below a plan that has our list, in a program that extends neither list nor colours: they get them
 * as the rows above have. `list`: where the words of our list stand.
 */
export function rulesForNewRows(sheet: SheetSnapshot, table: TableReading, list: Area): readonly Edit[] {
  const isOurs: IsWanted = ({ rule }) =>
    rule.kind === 'date' || (rule.kind === 'list' && 'sheet' in rule.source && isSameArea(rule.source, list));
  const ours = sheet.rules.filter(
    ({ area, rule }) =>
      rule.kind === 'list' &&
      isOurs({ area, rule }) &&
      area.row >= table.firstRow &&
      table.columns.some(({ column }) => column === area.column),
  );
  const end = Math.max(0, ...ours.map(({ area }) => endOf(area)));
  const rows = table.lastRow - end;
  const isTaken = sheet.rules.some(({ area }) =>
    ours.some((one) => overlaps(area, { ...one.area, row: end + 1, rows })),
  );
  if (end === 0 || rows <= 0 || isTaken) return [];
  return rulesBelow(sheet, end, rows, isOurs);
}
