import type { Answer } from '../jobs/answers/answer';
import { addressOf, itemsOf, type Item } from '../jobs/link/items';
import type { PlanReading } from '../plan/reading';
import { idKey } from '../plan/references/reference-text';
import { addressName } from '../book/area';
import type { svCli } from '../text/sv/cli';
import type { Pair } from './order';
import { printable } from './printable';

/** `F1=Å-4`: a finding and an action. `undefined` where it is no pair. */
export function pairIn(text: string, isGone: boolean): Pair | undefined {
  const [finding, action, ...more] = text.split('=').map((part) => part.trim());
  return finding && action && more.length === 0 ? { finding, action, isGone } : undefined;
}

/** `Sheet!id` names one of several rows with the same number. */
function itemsNamed(items: readonly Item[], name: string): readonly Item[] {
  const place = name.lastIndexOf('!');
  const [sheet, id] = place < 0 ? [null, name] : [name.slice(0, place), name.slice(place + 1)];
  return items.filter(
    ({ table, row }) =>
      row.id !== null && idKey(row.id) === idKey(id) && (sheet === null || table.sheet === sheet),
  );
}

/** The pairs as answers; or the first name that is no row's, or several rows'. */
export function pairAnswers(
  { tables }: PlanReading,
  pairs: readonly Pair[],
): { readonly answers: readonly Answer[] } | { readonly name: string; readonly meant: readonly Item[] } {
  const findings = itemsOf(tables.filter(({ kind }) => kind === 'findings'));
  const actions = itemsOf(tables.filter(({ kind }) => kind === 'actions'));
  const answers: Answer[] = [];
  for (const pair of pairs) {
    const [from, to] = [itemsNamed(findings, pair.finding), itemsNamed(actions, pair.action)];
    const [finding] = from;
    const [action] = to;
    if (!finding || from.length > 1) return { name: pair.finding, meant: from };
    if (!action || to.length > 1) return { name: pair.action, meant: to };
    const unlink = pair.isGone ? ({ unlink: true } as const) : {};
    answers.push({ at: addressOf(finding), action: addressOf(action), ...unlink });
  }
  return { answers };
}

/** Says that a name is no row's, or which rows it may be. */
export const noSuchRow = (
  { name, meant }: { readonly name: string; readonly meant: readonly Item[] },
  text: typeof svCli,
): string =>
  text.links.noSuchRow(
    printable(name, 60),
    meant.map((item) => addressName(addressOf(item))),
  );
