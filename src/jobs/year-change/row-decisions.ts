import { isRepeated } from '../../plan/deadlines/repeated';
import { isClosed } from '../../plan/status';
import { itemKey, type Item } from '../link/items';
import type { Counterpart } from './counterparts';
import type { Lineage } from './lineage';
import type { ActionPlace, YearAnswer } from './year-answer';
import type { YearAct, YearQuestion } from './year-change-figures';

/** What becomes of one action: an act, a question, or neither where a person has put it off. */
export interface RowDecision {
  readonly item: Item;
  readonly act: YearAct | null;
  readonly question: YearQuestion | null;
  readonly answer: YearAnswer | null;
  /** The action of the next plan that it is, or may be. */
  readonly next: Counterpart | null;
}

/** Whether the action goes on in the next plan. */
export const isCarried = ({ act }: RowDecision): boolean => act === 'move' || act === 'anew';

/** What decisions are made from. */
export interface DecisionSources {
  readonly year: number;
  readonly lineage: Lineage;
  readonly answerFor: (item: Item) => YearAnswer | null;
  readonly counterpartOf: (item: Item) => Counterpart | null;
  /** The action of the next plan that an answer names. */
  readonly nextAt: (place: ActionPlace) => Item | undefined;
}

const isLater = ({ row: { deadline } }: Item, year: number): boolean =>
  deadline.date !== null && deadline.certainty !== 'guess' && deadline.date > `${year}-12-31`;

const under = ({ row }: Item): boolean => row.status.status === 'ongoing' || row.status.status === 'waiting';

/** Whether a row goes on as another already, and both say so or the row itself. */
const isPointedOn = (item: Item, lineage: Lineage): boolean =>
  lineage.after(item) !== undefined && isClosed(item.row.status.status);

/** What the rules say where nobody has answered: `open` is nothing that they say. */
function ruleFor(item: Item, { year, lineage }: DecisionSources): YearAct | 'open' | null {
  const { status } = item.row.status;
  if (isPointedOn(item, lineage)) return null;
  if (status === 'cancelled') return null;
  // What is to be done every year comes again though it was done; what goes on and is done has ended.
  if (status === 'done')
    return item.row.deadline.kind === 'recurring' && !lineage.isEnded(item) ? 'anew' : null;
  if (status === 'moved') return lineage.isLost(item) ? 'open' : 'move';
  if (lineage.after(item) !== undefined) return isRepeated(item.row.deadline) ? 'anew' : 'move';
  if (isRepeated(item.row.deadline)) return under(item) ? 'anew' : 'open';
  return isLater(item, year) ? 'move' : 'open';
}

const said = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** What is done this year and is to be done every year comes again: to end it is to drop it. */
function answeredAct(item: Item, { choice }: YearAnswer): YearAct | null {
  if (choice === 'later') return null;
  if (choice === 'done') return item.row.deadline.kind === 'recurring' ? 'anew' : 'done';
  if (choice === 'drop') return 'drop';
  return isRepeated(item.row.deadline) && (under(item) || item.row.status.status === 'done')
    ? 'anew'
    : 'move';
}

/** What becomes of each action of the year; nothing of those that are closed and stay where they are. */
export function rowDecisions(items: readonly Item[], sources: DecisionSources): readonly RowDecision[] {
  const claimed = new Set<string>();
  return items.flatMap((item): RowDecision[] => {
    const rule = ruleFor(item, sources);
    if (rule === null) return [];
    const answer = sources.answerFor(item);
    const act = answer ? answeredAct(item, answer) : rule === 'open' ? null : rule;
    const asked = (question: YearQuestion, next: Counterpart | null = null): RowDecision[] => [
      { item, act: null, question, answer, next },
    ];
    const found = sources.counterpartOf(item);
    if (answer?.choice === 'later') return [{ item, act: null, question: null, answer, next: found }];
    if (act === null) return asked('open', found);
    if (act === 'drop' && !(said(answer?.reason) && said(answer?.decision))) return asked('reason', found);
    if (act === 'done' || act === 'drop') return [{ item, act, question: null, answer, next: null }];
    if (sources.lineage.nameOf(item) === null || sources.lineage.isCircular(item)) return asked('unnumbered');
    const told = answer?.same;
    const toldItem = told ? sources.nextAt(told) : undefined;
    const next: Counterpart | null =
      told === null ? null : toldItem ? { item: toldItem, isSure: true } : found;
    if (next && !next.isSure) return asked('same', next);
    if (next) {
      const key = itemKey(next.item.table.sheet, next.item.row.row);
      const origin = sources.lineage.before(next.item);
      // Two actions are not the same one of the next plan.
      if (claimed.has(key) || (origin && origin.row !== item.row))
        return asked('same', { ...next, isSure: false });
      claimed.add(key);
    }
    return [{ item, act, question: null, answer, next }];
  });
}
