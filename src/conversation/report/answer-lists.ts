import { addressOf, itemsOf } from '../../jobs/link/items';
import { oneLine } from '../../plan/one-line';
import type { PlanReading, RowReading } from '../../plan/reading';
import type { ActionName, FindingView } from '../conversation';

/** A list to choose from is no longer than a person looks through; another name can always be typed. */
const MOST_OWNERS = 60;
const LONGEST_NAME = 100;

const plansIn = ({ tables }: PlanReading): PlanReading['tables'] =>
  tables.filter(({ kind }) => kind === 'actions');

/** The owners that the plans name, the one with the most actions first. */
export function ownersIn(reading: PlanReading): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rows } of plansIn(reading)) {
    for (const { owners } of rows) {
      for (const { name } of owners) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_OWNERS)
    .map(([name]) => name);
}

/** The action's number and title on one line, as lists show it. */
export const actionName = ({ id, title }: Pick<RowReading, 'id' | 'title'>): string =>
  oneLine([id ?? '', title].join(' ')).slice(0, LONGEST_NAME);

/** The actions that findings may be linked to. */
export function actionNames(reading: PlanReading, findings: readonly FindingView[]): readonly ActionName[] {
  if (findings.length === 0) return [];
  return itemsOf(plansIn(reading)).flatMap((item) => {
    const name = actionName(item.row);
    return name === '' ? [] : [{ at: addressOf(item), name }];
  });
}
