import { namesNobody } from '../../plan/people/people';
import type { RowReading, TableReading } from '../../plan/reading';
import { isClosed } from '../../plan/status';
import type { Text } from '../../text/text';
import { cappedLines, joinedParts, type AgendaLine } from './agenda-section';
import { movedWords, nameOf, whoAndWhen, type AgendaState } from './agenda-state';
import { textIn } from './item-texts';
import { isLeftOpen } from './left-open';
import { addressOf, itemsOf, itemsWhere, type Item } from '../link/items';

/** The old plan's number that a row of the next plan says it comes from. */
const comesFrom = (item: Item): string => textIn(item, 'links', 'movedFrom');

/** What a plan says of each action before it is adopted (ISO 14001, 6.2.2). */
const needs = ['owner', 'deadline', 'resources'] as const;

type Need = (typeof needs)[number];

const isWithout: Readonly<Record<Need, (item: Item) => boolean>> = {
  owner: ({ row }) => namesNobody(row.ownerText),
  deadline: ({ row }) => row.deadline.kind === 'missing' || row.deadline.kind === 'placeholder',
  resources: (item) => isLeftOpen(textIn(item, 'resources')) && isLeftOpen(textIn(item, 'cost')),
};

/** Whether the table has a place for it: a column, or headings and cells of other columns that say it of some row. */
const says = (table: TableReading, need: Need): boolean =>
  table.columns.some(({ field }) => field === need || (need === 'resources' && field === 'cost')) ||
  table.rows.some((row) => !isWithout[need]({ table, row }));

/** What the action lacks of what its table has a place for, unless nothing more is to be done about it. */
const lackedBy = (item: Item): readonly Need[] =>
  isClosed(item.row.status.status)
    ? []
    : needs.filter((need) => isWithout[need](item) && says(item.table, need));

/** The first move is told by where it comes from. */
const movedAgain = (moves: number, text: Text): readonly string[] =>
  moves > 1 ? movedWords(moves, text) : [];

function nextLine({ text, actionMoves }: AgendaState, item: Item): AgendaLine {
  const lacks = lackedBy(item).map((need) => text.agenda.lack[need]);
  const from = comesFrom(item);
  return {
    item: nameOf(item),
    input: joinedParts([
      ...whoAndWhen(item),
      from === '' ? null : text.agenda.carriedFrom(from),
      ...movedAgain(actionMoves(item), text),
      lacks.length > 0 ? text.agenda.lacks(lacks) : null,
    ]),
    to: addressOf(item),
  };
}

/** How many of the actions lack an owner, a deadline or resources, and for which the plan has no place at all. */
function lackLines(nextPlans: readonly TableReading[], items: readonly Item[], text: Text): AgendaLine[] {
  const lacked = new Map<Need, number>();
  for (const item of items) {
    for (const need of lackedBy(item)) lacked.set(need, (lacked.get(need) ?? 0) + 1);
  }
  const parts = needs.flatMap((need) => {
    const count = lacked.get(need) ?? 0;
    const { lack } = text.agenda;
    if (!nextPlans.some((table) => says(table, need))) return [text.agenda.noColumn(lack[need])];
    return count === 0 ? [] : [text.agenda.lackCount(lack[need], count, items.length)];
  });
  if (items.length === 0 || parts.length === 0) return [];
  const { lackedInPlan, completePlan } = text.agenda;
  return [{ item: lackedInPlan, input: joinedParts(parts), proposal: completePlan }];
}

/** `nextPlan`: next year's plan with what it lacks, the moved actions it has not taken up, and the question what else. */
export function nextPlanLines(state: AgendaState): readonly AgendaLine[] {
  const { plans, nextPlans, text, nextYear } = state;
  const nextActions = itemsOf(nextPlans);
  const origins = new Set(nextActions.map(comesFrom));
  const titles = new Set(nextActions.map(({ row }) => row.title.trim().toLowerCase()));
  const isTakenUp = (row: RowReading): boolean =>
    (row.id !== null && origins.has(row.id)) || titles.has(row.title.trim().toLowerCase());
  const left = itemsWhere(
    plans,
    () => (row) => row.status.status === 'moved' && (nextActions.length === 0 || !isTakenUp(row)),
  );
  const planned = cappedLines(nextActions, (item) => nextLine(state, item), text);
  const adopt = { item: text.agenda.otherActions, input: '', proposal: text.agenda.adoptPlan(nextYear) };
  return [
    ...lackLines(nextPlans, nextActions, text),
    ...(nextActions.length === 0 ? [{ item: text.agenda.noNextPlan, input: '' }] : planned),
    ...cappedLines(
      left,
      (item) => ({ item: nameOf(item), input: text.agenda.movedNotTaken, to: addressOf(item) }),
      text,
    ),
    adopt,
  ];
}
