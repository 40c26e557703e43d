import { nameOf } from '../../jobs/agenda/agenda-state';
import { itemsWhere, type Item } from '../../jobs/link/items';
import { ownerPages, openGroups } from '../../jobs/owners/owner-pages';
import { pagesAsked } from '../../jobs/owners/owners';
import { folded } from '../../plan/matching';
import { oneLine } from '../../plan/one-line';
import type { TableReading } from '../../plan/reading';
import { isClosed } from '../../plan/status';
import { textIn } from '../../text/text';
import type { Language } from '../../plan/field';
import type { HandoutText } from '../../text/handouts';
import type { CalendarEvent } from './calendar-event';

/** The actions whose due dates are asked for; `candidates` where the name is not that of one owner. */
export interface DueActions {
  readonly items: readonly Item[];
  readonly candidates?: readonly string[];
}

const hasDay = ({ row }: Item): boolean => row.deadline.date !== null;

/** The open actions that have a day; those of one owner where a name is given. */
export function dueActions(
  plans: readonly TableReading[],
  owner: string | undefined,
  today: string,
  language: Language,
): DueActions {
  if (owner === undefined)
    return { items: itemsWhere(plans, () => (row) => !isClosed(row.status.status)).filter(hasDay) };
  const all = ownerPages(plans, today);
  const found = pagesAsked(all, owner, textIn(language));
  const [page, ...others] = found;
  if (!page || others.length > 0)
    return { items: [], candidates: (page ? found : all).flatMap(({ name }) => (name === '' ? [] : [name])) };
  return { items: openGroups.flatMap((group) => page.open[group]).filter(hasDay) };
}

/** The last day of each action. Its entry is known again by the action's number, else by its words. */
export const deadlineEvents = (
  items: readonly Item[],
  bookKey: string,
  text: HandoutText,
): readonly CalendarEvent[] =>
  items.map((item) => {
    const { id, title, deadline, ownerText } = item.row;
    const day = deadline.date ?? '';
    const said = oneLine(deadline.text);
    return {
      kind: 'deadline',
      key: [bookKey, String(item.table.planYear), id === null ? folded(title) : folded(id)],
      title: `${text.due}: ${nameOf(item)}`,
      first: day,
      last: day,
      clock: null,
      place: '',
      lines: [
        ...(ownerText.trim() === '' ? [] : [`${text.owner}: ${oneLine(ownerText)}`]),
        ...(said === '' || said === day ? [] : [`${text.due}: ${said}`]),
      ],
    };
  });
