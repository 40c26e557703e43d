import { textOf } from '../../book/cells';
import { lazy } from '../../plan/lazy';
import type { Field } from '../../plan/field';
import type { PlanReading, TableReading } from '../../plan/reading';
import { idKey } from '../../plan/references/reference-text';
import { isClosed } from '../../plan/status';
import type { TermGroup } from '../../plan/suggestions/glossary';
import { suggestedLinks } from '../../plan/suggestions/link-suggestions';
import { itemsOf, itemsWhere, type Item } from '../link/items';
import { itemTitleKey } from '../link/item-title';
import { alikeTitles, type AlikeAction } from './alike-titles';
import { centralCode, numbersNamed } from './named-numbers';
import type { CentralFigures } from '../job';
import { plansOf } from '../review-year';

/** An action of the whole organisation's plan, and what of the unit's own plans says that the unit has taken it up. */
export interface CentralAction {
  readonly action: Item;
  /** The unit's action that names its number or says the same words. */
  readonly taken: Item | null;
  /** Where none does: the unit's action that may be the same, by its words or a number in its text, and what both have. */
  readonly perhaps: AlikeAction | null;
}

/** The central plans of the next year, or that name no year; all where none is of that year. */
function centralTables({ tables }: PlanReading, nextYear: number | null): readonly TableReading[] {
  const all = tables.filter(({ kind }) => kind === 'central');
  const fitting = all.filter(({ planYear }) => planYear === null || planYear === nextYear);
  return fitting.length > 0 ? fitting : all;
}

/** "KTH 1.2; nr 4": each number, also without the words before it. */
const numbersIn = (text: string): readonly string[] =>
  text
    .split(/[,;+&\n]|\s(?:och|og|and|samt)\s/u)
    .flatMap((part) => [idKey(part), idKey(part.trim().split(/\s+/u).at(-1) ?? '')]);

/** The central numbers that an action names: in a column made for them; in one for all links only those that are nothing else's. */
function namedBy({ table, row }: Item, isOthers: (key: string) => boolean): readonly string[] {
  return table.columns.flatMap(({ column, field, more }) => {
    const isOwn = field === 'unknown' && more === 'centralNo';
    if (!isOwn && (field !== 'links' || more !== undefined)) return [];
    const text = textOf(row.cells.get(column) ?? null);
    return text === '' ? [] : numbersIn(text).filter((key) => isOwn || !isOthers(key));
  });
}

/** What the unit's actions say in running text. */
const textFields: ReadonlySet<Field> = new Set(['title', 'comment']);

function runningText({ table, row }: Item): string {
  const cells = table.columns.flatMap(({ column, field }) =>
    textFields.has(field) ? [textOf(row.cells.get(column) ?? null)] : [],
  );
  return [...new Set([row.title, ...cells])].join('\n');
}

/** The unit's action for a central one, and whether it surely is: its number in running text may be there for another reason. */
interface OwnAction {
  readonly action: Item;
  readonly isSure: boolean;
}

/** The unit's actions by the central numbers in their running text. A number that two central actions have is surely neither's. */
function inRunningText(
  own: readonly Item[],
  central: readonly Item[],
  isOthers: (code: string) => boolean,
): ReadonlyMap<string, OwnAction> {
  const counts = new Map<string, number>();
  for (const { row } of central) {
    const code = centralCode(row.id ?? '');
    if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const found = new Map<string, OwnAction>();
  for (const action of own) {
    for (const { key, isSure } of numbersNamed(runningText(action), (code) => counts.has(code), isOthers)) {
      const isOnly = isSure && counts.get(key) === 1;
      if (isOnly || !found.has(key)) found.set(key, { action, isSure: isOnly });
    }
  }
  return found;
}

/** The unit's actions by the central numbers that they name, and by their words. */
function ownActions(
  reading: PlanReading,
  own: readonly Item[],
  central: readonly Item[],
): (central: Item) => OwnAction | undefined {
  const others = lazy(
    () =>
      new Set(
        itemsOf(reading.tables.filter(({ kind }) => kind !== 'central')).map(({ row }) =>
          idKey(row.id ?? ''),
        ),
      ),
  );
  const otherCodes = lazy(() => new Set([...others()].map(centralCode)));
  const byNumber = new Map<string, Item>();
  const byTitle = new Map<string, Item>();
  for (const item of own) {
    for (const key of namedBy(item, (number) => others().has(number))) byNumber.set(key, item);
    byTitle.set(itemTitleKey(item.row), item);
  }
  byTitle.delete('');
  const inText = inRunningText(own, central, (code) => otherCodes().has(code));
  return ({ row }) => {
    const named = row.id === null ? undefined : byNumber.get(idKey(row.id));
    const said = row.id === null ? undefined : inText.get(centralCode(row.id));
    const surely = named ?? (said?.isSure === true ? said.action : byTitle.get(itemTitleKey(row)));
    return surely === undefined ? said : { action: surely, isSure: true };
  };
}

/**
 * What the unit has taken up of the whole organisation's plan, by number, else by words. What is closed there is left out, and
 * what the unit has dropped is not taken up. Nothing is looked at where the workbook has no such plan.
 */
export function centralActions(
  reading: PlanReading,
  year: number | null,
  terms: readonly TermGroup[],
): readonly CentralAction[] {
  const nextYear = year === null ? null : year + 1;
  const central = itemsWhere(
    centralTables(reading, nextYear),
    () =>
      ({ status, title }) =>
        !isClosed(status.status) && title.trim() !== '',
  );
  if (central.length === 0) return [];
  const plans = [
    ...plansOf(reading, year, true),
    ...(nextYear === null ? [] : plansOf(reading, nextYear, false)),
  ];
  const own = itemsWhere(
    plans,
    () =>
      ({ status }) =>
        status.status !== 'cancelled',
  );
  const ownFor = ownActions(reading, own, central);
  const found = new Map(central.map((action) => [action, ownFor(action)]));
  const takenBy = (action: Item): Item | null => {
    const one = found.get(action);
    return one?.isSure === true ? one.action : null;
  };
  const taken = new Set(central.map(takenBy));
  const left = central.filter((action) => found.get(action) === undefined);
  const alike = alikeTitles(own, (action) => taken.has(action));
  const perhaps = new Map(
    suggestedLinks(left, own, () => [], terms).map(({ item, suggestions }) => {
      const proposed = suggestions.find((one) => one.proposed);
      return [item.row, proposed ?? alike(item.row.title)] as const;
    }),
  );
  return central.map((action) => {
    const named = found.get(action);
    const isDoubtful = named !== undefined && !named.isSure;
    return {
      action,
      taken: takenBy(action),
      perhaps: isDoubtful
        ? { action: named.action, shared: [action.row.id ?? ''] }
        : (perhaps.get(action.row) ?? null),
    };
  });
}

/** The same in numbers; `null` where the workbook has no such plan. */
export function centralFigures(...of: Parameters<typeof centralActions>): CentralFigures | null {
  const [{ tables }] = of;
  if (tables.every(({ kind }) => kind !== 'central')) return null;
  const all = centralActions(...of);
  return {
    total: all.length,
    left: all.flatMap(({ action: { table, row }, taken, perhaps }) =>
      taken === null
        ? [
            {
              sheet: table.sheet,
              row: row.row,
              id: row.id,
              title: row.title,
              perhaps: perhaps && (perhaps.action.row.id ?? perhaps.action.row.title),
            },
          ]
        : [],
    ),
  };
}
