import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading, Problem } from '../../plan/reading';
import type { Link } from '../../plan/references/references';
import { nameOf } from '../agenda/agenda-state';
import { addressOf } from '../link/items';
import { openDecisions } from './open-decisions';

/** Open decisions about actions that are dropped: one of the two does not hold. */
export const decisionProblems = (
  book: WorkbookSnapshot,
  reading: PlanReading,
  links: () => readonly Link[],
): readonly Problem[] =>
  reading.tables.some(({ kind }) => kind === 'decisions')
    ? openDecisions(book, reading, links()).flatMap(({ decision, about, entered }) => {
        const dropped = [...about, ...entered].find(({ row }) => row.status.status === 'cancelled');
        return dropped
          ? [
              {
                code: 'dropped-action',
                severity: 'warning',
                at: addressOf(decision),
                found: nameOf(decision),
                candidates: [nameOf(dropped)],
              } satisfies Problem,
            ]
          : [];
      })
    : [];
