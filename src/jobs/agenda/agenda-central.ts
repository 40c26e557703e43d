import { centralActions, type CentralAction } from '../central/central-actions';
import { addressOf } from '../link/items';
import { cappedLines, joinedParts, type AgendaLine } from './agenda-section';
import { nameOf, whoAndWhen, type AgendaState } from './agenda-state';

/** What the unit has not taken up of the whole organisation's plan; nothing where the workbook has no such plan. */
export function centralLines({ reading, year, terms, text }: AgendaState): readonly AgendaLine[] {
  const all = centralActions(reading, year, terms);
  if (all.length === 0) return [];
  const left = new Map(all.flatMap((one) => (one.taken === null ? [[one.action, one] as const] : [])));
  const maybe = all.filter(({ taken, perhaps }) => taken === null && perhaps !== null).length;
  const hint = ({ perhaps }: CentralAction): string | null =>
    perhaps && text.central.perhaps(nameOf(perhaps.action), perhaps.shared);
  return [
    {
      item: text.central.title(all.length),
      input: text.central.left(left.size - maybe, maybe, all.length),
      isGroup: true,
    },
    ...cappedLines(
      [...left.keys()],
      (action): AgendaLine => {
        const one = left.get(action);
        return {
          item: nameOf(action),
          input: joinedParts([...whoAndWhen(action), one ? hint(one) : null]),
          proposal: text.central.takeUp,
          to: addressOf(action),
        };
      },
      text,
    ),
  ];
}
