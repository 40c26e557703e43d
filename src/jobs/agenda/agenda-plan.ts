import type { Status } from '../../plan/status';
import { isOverdue } from '../rollup/figures';
import { cappedLines, joinedParts, type AgendaLine } from './agenda-section';
import { nameOf, textIn, whoAndWhen, type AgendaState } from './agenda-state';
import { addressOf, type Item } from '../link/items';

function lineOf(state: AgendaState, item: Item, saysStatus: boolean): AgendaLine {
  const { text, today } = state;
  const { row } = item;
  const stated = row.status.status === 'unknown' ? row.status.text.trim() : text.status[row.status.status];
  return {
    item: nameOf(item),
    input: joinedParts([
      ...whoAndWhen(item),
      saysStatus ? stated : null,
      textIn(item, 'comment'),
      isOverdue(row, today) ? text.agenda.late : null,
    ]),
    ...(isOverdue(row, today) ? { proposal: text.agenda.decideLate } : {}),
    to: addressOf(item),
  };
}

/** Point 3: what is done, what remains, what is dropped and what moves to next year's plan; then what cannot be told. */
export function followUpLines(state: AgendaState): readonly AgendaLine[] {
  const { actions, text, nextYear } = state;
  if (actions.length === 0) return [{ item: text.rollup.noPlan, input: '' }];
  const done: Item[] = [];
  const left: Item[] = [];
  const dropped: Item[] = [];
  const moved: Item[] = [];
  const unclear: Item[] = [];
  const groupOf: Readonly<Record<Status, Item[]>> = {
    notStarted: left,
    ongoing: left,
    waiting: left,
    done,
    cancelled: dropped,
    moved,
    unknown: unclear,
    missing: unclear,
  };
  for (const action of actions) groupOf[action.row.status.status].push(action);
  const group = (
    items: readonly Item[],
    title: string,
    proposal: string | null,
    saysStatus: boolean,
  ): AgendaLine[] => [
    { item: title, input: '', isGroup: true, ...(proposal !== null && items.length > 0 ? { proposal } : {}) },
    ...cappedLines(items, (item) => lineOf(state, item, saysStatus), text),
  ];
  const { groups, decideCancelled, decideMoved, decideUnclear } = text.agenda;
  return [
    ...group(done, groups.done(done.length), null, false),
    ...group(left, groups.remaining(left.length), null, true),
    ...group(dropped, groups.cancelled(dropped.length), decideCancelled, false),
    ...group(moved, groups.moved(moved.length, nextYear), decideMoved(nextYear), false),
    ...(unclear.length > 0 ? group(unclear, text.agenda.unclear(unclear.length), decideUnclear, true) : []),
  ];
}

/** The old plan's number that a row of the next plan says it comes from. */
const comesFrom = (item: Item): string => textIn(item, 'links', 'movedFrom');

function nextLine(state: AgendaState, item: Item): AgendaLine {
  const { text } = state;
  const { row, table } = item;
  const has = (field: 'owner' | 'deadline' | 'resources'): boolean =>
    table.columns.some((column) => column.field === field);
  const lacks = [
    has('owner') && row.ownerText.trim() === '' ? text.agenda.lackOwner : null,
    has('deadline') && row.deadline.kind === 'missing' ? text.agenda.lackDeadline : null,
    has('resources') && textIn(item, 'resources') === '' ? text.agenda.lackResources : null,
  ].flatMap((lack) => lack ?? []);
  const from = comesFrom(item);
  return {
    item: nameOf(item),
    input: joinedParts([
      ...whoAndWhen(item),
      from === '' ? null : text.agenda.carriedFrom(from),
      lacks.length > 0 ? text.agenda.lacks(lacks) : null,
    ]),
    to: addressOf(item),
  };
}

/** Point 5: next year's plan with what it lacks, the moved actions it has not taken up, and the question what else. */
export function nextPlanLines(state: AgendaState): readonly AgendaLine[] {
  const { nextActions, actions, text, nextYear } = state;
  const origins = new Set(nextActions.map(comesFrom));
  const titles = new Set(nextActions.map(({ row }) => row.title.trim().toLowerCase()));
  const left = actions.filter(
    ({ row }) =>
      row.status.status === 'moved' &&
      !(row.id !== null && origins.has(row.id)) &&
      !titles.has(row.title.trim().toLowerCase()),
  );
  const planned = cappedLines(nextActions, (item) => nextLine(state, item), text);
  const adopt = { item: text.agenda.otherActions, input: '', proposal: text.agenda.adoptPlan(nextYear) };
  return [
    ...(nextActions.length === 0 ? [{ item: text.agenda.noNextPlan, input: '' }] : planned),
    ...cappedLines(
      left,
      (item) => ({ item: nameOf(item), input: text.agenda.movedNotTaken, to: addressOf(item) }),
      text,
    ),
    adopt,
  ];
}
