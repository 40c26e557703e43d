import type { RowReading } from '../../plan/reading';
import { isClosed, type Status } from '../../plan/status';
import type { Text } from '../../text/text';
import { sinceWords } from '../history/since-words';
import { isOverdue } from '../rollup/rollup-figures';
import { cappedLines, joinedParts, MOST_LINES, type AgendaLine } from './agenda-section';
import { movedWords, nameOf, shownIn, whoAndWhen, type AgendaState } from './agenda-state';
import { addressOf, type Item } from '../link/items';

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
      ...(isClosed(row.status.status) ? [] : movedWords(state.actionMoves(item), text)),
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

/** What of the plans stands on two sheets, or twice on one, and is in all the figures twice until somebody has said which is the copy. */
function countedTwice({ plans, reading, text }: AgendaState): readonly AgendaLine[] {
  if (plans.length < 2) return [];
  const sheets = new Set(plans.map(({ sheet }) => sheet));
  return reading.problems.flatMap((problem) =>
    problem.code === 'same-actions' && sheets.has(problem.at.sheet)
      ? [{ item: text.rollup.countedTwice(problem), input: '' }]
      : [],
  );
}

/** `plan`: what has changed since last time; what is done, what remains, what is dropped and what moves to next year's plan; then what cannot be told. */
export function followUpLines(state: AgendaState): readonly AgendaLine[] {
  const { plans, text, nextYear, since } = state;
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
    ...countedTwice(state),
    ...(since === null ? [] : [{ item: text.since.title, input: sinceWords(since, text.since) }]),
    ...group(done, groups.done(done.count), null, false),
    ...group(left, groups.remaining(left.count), null, true),
    ...group(dropped, groups.cancelled(dropped.count), decideCancelled(dropped.count), false),
    ...group(moved, groups.moved(moved.count, nextYear), decideMoved(moved.count, nextYear), false),
    ...(unclear.count > 0 ? group(unclear, text.agenda.unclear(unclear.count), decideUnclear, true) : []),
  ];
}
