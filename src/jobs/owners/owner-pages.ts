import { addDays } from '../../plan/deadlines/day';
import { folded } from '../../plan/matching';
import { oneLine } from '../../plan/one-line';
import type { OwnerReading, RowReading, TableReading } from '../../plan/reading';
import { isClosed, isRemaining } from '../../plan/status';
import type { OpenGroup } from '../job';
import type { Item } from '../link/items';
import { isOverdue } from '../rollup/rollup-figures';

/** In the order of a page. */
export const openGroups: readonly OpenGroup[] = ['overdue', 'soon', 'later', 'unclear'];

/** From the day that the figures are counted for: four weeks, both days included. */
const SOON_DAYS = 28;

/** The actions that name one owner. */
export interface OwnerPage {
  /** As first written in the plan, on one line; `''` for the actions that name nobody. */
  readonly name: string;
  readonly email: string | null;
  /** All of her actions, and those that are done. */
  readonly total: number;
  readonly done: number;
  readonly remaining: number;
  /** Her open actions: by day, those without one last. */
  readonly open: Readonly<Record<OpenGroup, readonly Item[]>>;
}

export const isOpenPage = ({ open }: OwnerPage): boolean =>
  openGroups.some((group) => open[group].length > 0);

function groupOf(row: RowReading, today: string, lastSoon: string): OpenGroup | null {
  const { status } = row.status;
  if (isClosed(status)) return null;
  if (!isRemaining(status)) return 'unclear';
  if (isOverdue(row, today)) return 'overdue';
  return row.deadline.date !== null && row.deadline.date <= lastSoon ? 'soon' : 'later';
}

interface Draft {
  readonly name: string;
  email: string | null;
  total: number;
  done: number;
  remaining: number;
  readonly open: Record<OpenGroup, Item[]>;
}

const newDraft = (name: string): Draft => ({
  name,
  email: null,
  total: 0,
  done: 0,
  remaining: 0,
  open: { overdue: [], soon: [], later: [], unclear: [] },
});

/** After every day there is. */
const NO_DAY = '~';

const byDay = (a: Item, b: Item): number => {
  const [one, other] = [a.row.deadline.date ?? NO_DAY, b.row.deadline.date ?? NO_DAY];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** A text to sort by: å, ä and ö come after z in this order, which is not that of their codes. */
const sortKey = (text: string): string =>
  folded(text).replaceAll('å', '{').replaceAll('ä', '|').replaceAll('ö', '}');

/** The names are one owner's when they differ in case, spaces and dashes only. Nothing else is taken for the same. */
export const ownerKey = (name: string): string => folded(name);

const nobody: readonly OwnerReading[] = [{ name: '' }];

/**
 * The plans' actions by owner, in alphabetical order; those that name nobody last. An action of several owners is in the
 * page of each.
 */
export function ownerPages(plans: readonly TableReading[], today: string): readonly OwnerPage[] {
  const lastSoon = addDays(today, SOON_DAYS);
  const drafts = new Map<string, Draft>();
  for (const table of plans) {
    for (const row of table.rows) {
      const { status } = row.status;
      const group = groupOf(row, today, lastSoon);
      for (const { name, email } of row.owners.length === 0 ? nobody : row.owners) {
        const key = ownerKey(name);
        const draft = drafts.get(key) ?? newDraft(oneLine(name));
        drafts.set(key, draft);
        draft.email ??= email ?? null;
        draft.total += 1;
        if (status === 'done') draft.done += 1;
        if (isRemaining(status)) draft.remaining += 1;
        if (group) draft.open[group].push({ table, row });
      }
    }
  }
  for (const { open } of drafts.values()) for (const group of openGroups) open[group].sort(byDay);
  const without = drafts.get('');
  drafts.delete('');
  const named = [...drafts.values()]
    .map((draft) => ({ draft, key: sortKey(draft.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return [...named.map(({ draft }) => draft), ...(without ? [without] : [])];
}

/** The owners of the action beside this one. */
export const othersOf = ({ row }: Item, { name }: OwnerPage): readonly string[] =>
  row.owners.flatMap((owner) => (ownerKey(owner.name) === ownerKey(name) ? [] : [oneLine(owner.name)]));
