import type { RowReading } from '../../plan/reading';
import type { Status } from '../../plan/status';
import type { Text } from '../../text/text';
import { isOverdue } from '../rollup/figures';
import { cappedLines, joinedParts, MOST_LINES, type AgendaLine } from './agenda-section';
import { nameOf, shownIn, textIn, whoAndWhen, type AgendaState } from './agenda-state';
import { addressOf, itemsOf, itemsWhere, type Item } from '../link/items';

/** How an action stands: the words typed where they cannot be read; where there are none, that the status is missing. */
export function statusWords({ status: { status, text: typed } }: RowReading, text: Text): string {
  if (status === 'missing') return text.agenda.statusMissing;
  return status === 'unknown' ? typed.trim() : text.status[status];
}

function lineOf(state: AgendaState, item: Item, saysStatus: boolean): AgendaLine {
  const { text, today } = state;
  const { row } = item;
  return {
    item: nameOf(item),
    input: joinedParts([
      ...whoAndWhen(item),
      saysStatus ? statusWords(row, text) : null,
      shownIn(state, item, 'comment'),
      isOverdue(row, today) ? text.agenda.late : null,
    ]),
    ...(isOverdue(row, today) ? { proposal: text.agenda.decideLate } : {}),
    to: addressOf(item),
  };
}

/** The actions that stand alike: how many, and the first of them, as many as lines are written of. */
interface Alike {
  count: number;
  readonly first: Item[];
}

const noneYet = (): Alike => ({ count: 0, first: [] });

/** `plan`: what is done, what remains, what is dropped and what moves to next year's plan; then what cannot be told. */
export function followUpLines(state: AgendaState): readonly AgendaLine[] {
  const { plans, text, nextYear } = state;
  if (plans.every(({ rows }) => rows.length === 0)) return [{ item: text.rollup.noPlan, input: '' }];
  const [done, left, dropped, moved, unclear] = [noneYet(), noneYet(), noneYet(), noneYet(), noneYet()];
  const groupOf: Readonly<Record<Status, Alike>> = {
    notStarted: left,
    ongoing: left,
    waiting: left,
    done,
    cancelled: dropped,
    moved,
    unknown: unclear,
    missing: unclear,
  };
  for (const table of plans) {
    for (const row of table.rows) {
      const alike = groupOf[row.status.status];
      alike.count += 1;
      if (alike.count <= MOST_LINES) alike.first.push({ table, row });
    }
  }
  const group = (
    { count, first }: Alike,
    title: string,
    proposal: string | null,
    saysStatus: boolean,
  ): AgendaLine[] => [
    { item: title, input: '', isGroup: true, ...(proposal !== null && count > 0 ? { proposal } : {}) },
    ...cappedLines(first, (item) => lineOf(state, item, saysStatus), text, count),
  ];
  const { groups, decideCancelled, decideMoved, decideUnclear } = text.agenda;
  return [
    ...group(done, groups.done(done.count), null, false),
    ...group(left, groups.remaining(left.count), null, true),
    ...group(dropped, groups.cancelled(dropped.count), decideCancelled(dropped.count), false),
    ...group(moved, groups.moved(moved.count, nextYear), decideMoved(moved.count, nextYear), false),
    ...(unclear.count > 0 ? group(unclear, text.agenda.unclear(unclear.count), decideUnclear, true) : []),
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
    ...(nextActions.length === 0 ? [{ item: text.agenda.noNextPlan, input: '' }] : planned),
    ...cappedLines(
      left,
      (item) => ({ item: nameOf(item), input: text.agenda.movedNotTaken, to: addressOf(item) }),
      text,
    ),
    adopt,
  ];
}
