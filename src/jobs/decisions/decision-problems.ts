import type { WorkbookSnapshot } from '../../book/snapshot';
import { namesNobody } from '../../plan/people/people';
import type { PlanReading, Problem } from '../../plan/reading';
import type { Link } from '../../plan/references/link';
import { nameOf } from '../agenda/agenda-state';
import { addressOf } from '../link/items';
import { openDecisions, type OpenDecision } from './open-decisions';

/** Of one of the two nobody knows which holds: the decision, or that its action was dropped. */
function droppedAction({ decision, about, entered }: OpenDecision): readonly Problem[] {
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

/** Open decisions that contradict the plan, or that nobody is to carry out. */
export const decisionProblems = (
  book: WorkbookSnapshot,
  reading: PlanReading,
  links: () => readonly Link[],
): readonly Problem[] =>
  reading.tables.some(({ kind }) => kind === 'decisions')
    ? openDecisions(book, reading, links()).flatMap((open) => [...droppedAction(open), ...unassigned(open)])
    : [];
