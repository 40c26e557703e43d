import type { WorkbookSnapshot } from '../../book/snapshot';
import { namesNobody } from '../../plan/people/people';
import type { PlanReading, Problem } from '../../plan/reading';
import { placeKey, type Link } from '../../plan/references/link';
import type { Status } from '../../plan/status';
import { nameOf } from '../agenda/agenda-state';
import { addressOf, itemsOf } from '../link/items';
import { drops } from '../minutes/decision-words';
import { openDecisions, type OpenDecision } from './open-decisions';

/** Of one of the two nobody knows which holds: the decision, or that its action was dropped. */
function droppedAction({
  decision,
  about,
  entered,
}: Pick<OpenDecision, 'decision' | 'about' | 'entered'>): readonly Problem[] {
  const dropped = [...about, ...entered].find(({ row }) => row.status.status === 'cancelled');
  if (!dropped) return [];
  return [
    {
      code: 'dropped-action',
      severity: 'warning',
      at: addressOf(decision),
      found: nameOf(decision),
      candidates: [nameOf(dropped)],
    },
  ];
}

/** Nobody has it, no day is set and no action carries it out: it would stay as it is for ever. */
function unassigned({ decision, about, entered }: OpenDecision): readonly Problem[] {
  const { ownerText, deadline } = decision.row;
  const isLeft = namesNobody(ownerText) && deadline.kind === 'missing' && about.length + entered.length === 0;
  return isLeft
    ? [{ code: 'unassigned-decision', severity: 'warning', at: addressOf(decision), found: nameOf(decision) }]
    : [];
}

/** What in a list of a person's own says that a decision is still to be carried out: words of it, not that none are there. */
const open: ReadonlySet<string> = new Set(['notStarted', 'ongoing', 'waiting'] satisfies Status[]);

/** Open decisions of other lists that name an action which was dropped; not what was decided about dropping it. */
function aboutDropped(
  reading: PlanReading,
  links: readonly Link[],
  isDealtWith: (sheet: string, row: number) => boolean,
): readonly Problem[] {
  const items = itemsOf(reading.tables);
  const byPlace = new Map(items.map((item) => [placeKey(item.table.sheet, item.row.row), item]));
  const reasons = new Set(
    links.map(({ from, to }) => `${placeKey(from.sheet, from.row)} ${placeKey(to.sheet, to.row)}`),
  );
  return items.flatMap((decision): readonly Problem[] => {
    const { table, row } = decision;
    const isOpen = table.kind === 'decisions' && open.has(row.status.status) && !drops(row.title);
    if (!isOpen || isDealtWith(table.sheet, row.row)) return [];
    const here = placeKey(table.sheet, row.row);
    const dropped = links.flatMap(({ from, to }) => {
      const there = placeKey(to.sheet, to.row);
      const isFromHere = placeKey(from.sheet, from.row) === here && !reasons.has(`${there} ${here}`);
      const action = isFromHere ? byPlace.get(there) : undefined;
      return action?.table.kind === 'actions' && action.row.status.status === 'cancelled' ? [action] : [];
    });
    return droppedAction({ decision, about: dropped, entered: [] });
  });
}

/** Open decisions that contradict the plan, or that nobody is to carry out. */
export const decisionProblems = (
  book: WorkbookSnapshot,
  reading: PlanReading,
  links: () => readonly Link[],
): readonly Problem[] => {
  if (!reading.tables.some(({ kind }) => kind === 'decisions')) return [];
  const own = openDecisions(book, reading, links());
  const known = new Set(own.map(({ decision }) => placeKey(decision.table.sheet, decision.row.row)));
  return [
    ...own.flatMap((one) => [...droppedAction(one), ...unassigned(one)]),
    ...aboutDropped(reading, links(), (sheet, row) => known.has(placeKey(sheet, row))),
  ];
};
