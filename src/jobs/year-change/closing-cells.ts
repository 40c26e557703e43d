import { textOf } from '../../book/cells';
import type { ChoosableStatus } from '../../plan/status';
import type { Text } from '../../text/text';
import type { Answer } from '../answers/answer';
import type { Item } from '../link/items';
import type { NewCell } from '../new-actions/new-action';
import type { RowCells } from '../new-actions/row-cells';
import { isCarried, type RowDecision } from './row-decisions';
import { statusCell } from './year-problems';

/** It was done, and is dropped for the years to come. */
const isEnded = ({ act, item }: RowDecision): boolean => act === 'drop' && item.row.status.status === 'done';

/** How a row stands when what becomes of it is done. One that goes on is moved, and done only where it or a person says so. */
function statusAfter({ act, answer, item }: RowDecision): ChoosableStatus | null {
  if (act === null) return null;
  if (act === 'drop') return item.row.status.status === 'done' ? 'done' : 'cancelled';
  if (act === 'done' || answer?.choice === 'done') return 'done';
  return act === 'anew' && item.row.status.status === 'done' ? 'done' : 'moved';
}

/** How the old row stands afterwards; nothing where it stands so already. */
function closedAs(decision: RowDecision): ChoosableStatus | null {
  const wanted = statusAfter(decision);
  return decision.item.row.status.status === wanted ? null : wanted;
}

/** The statuses of old rows, as answers to the cells they stand in. */
export const statusAnswers = (decisions: readonly RowDecision[], text: Text): readonly Answer[] =>
  decisions.flatMap((one): Answer[] => {
    const status = closedAs(one);
    return status === null ? [] : [{ at: statusCell(one.item), value: text.status[status] }];
  });

const said = (text: string | undefined): string => (text ?? '').trim();

const commentOf = ({ table, row }: Item): string => {
  const column = table.columns.find(({ field, more }) => field === 'comment' && more === undefined)?.column;
  return column === undefined ? '' : textOf(row.cells.get(column) ?? null);
};

/** A text behind what the row's comment says already. */
function behindComment(item: Item, text: string): RowCells['cells'][number] {
  const now = commentOf(item);
  const cell = { field: 'comment', value: now === '' ? text : `${now} · ${text}`, isNeeded: true } as const;
  return now === '' ? cell : { ...cell, after: now };
}

/** The reason and the decision that a person gives for moving an action; what comes again is not moved. */
export const reasonsToMove = ({ act, answer }: RowDecision): readonly string[] =>
  act === 'anew' ? [] : [said(answer?.reason), said(answer?.decision)].filter((one) => one !== '');

/** Why an action was moved, in the row of the next plan that it goes on as: that row was there already, and may say so too. */
export function movedCells(decision: RowDecision, next: Item, text: Text): RowCells['cells'] {
  const reasons = reasonsToMove(decision);
  const why = text.year.movedBecause(reasons);
  return reasons.length === 0 || commentOf(next).includes(why) ? [] : [behindComment(next, why)];
}

/** Why an action is dropped. */
const droppedCell = ({ item, answer }: RowDecision, text: Text): RowCells['cells'][number] =>
  behindComment(item, text.year.dropped(said(answer?.reason), said(answer?.decision)));

/** What the rows of the year that is closed come to say beside their status: where they went, and why they are dropped. */
export const closingCells = (
  decisions: readonly RowDecision[],
  nameOf: (decision: RowDecision) => string | null,
  text: Text,
): readonly RowCells[] =>
  decisions.flatMap((one): RowCells[] => {
    const { row } = one.item;
    const name = isCarried(one) ? nameOf(one) : isEnded(one) ? text.status.cancelled : null;
    const cells: NewCell[] = [
      ...(one.act === 'drop' ? [droppedCell(one, text)] : []),
      ...(name === null ? [] : [{ field: 'links', more: 'movedTo', value: name, isNeeded: true } as const]),
    ];
    return cells.length === 0 ? [] : [{ row: row.row, cells }];
  });
