import { minutesRefusals } from '../../plan/meeting/meeting-problem-code';
import type { Problem } from '../../plan/reading';
import type { Proposal } from '../../conversation/conversation';
import type { Notice } from './state';

/** A locked workbook takes no new sheets; without a plan there was nothing to do it with; otherwise it was done already. */
export const whyNothing = ({ report: { problems, tables } }: Proposal): Notice['kind'] =>
  problems.some(({ code }) => code === 'protected-workbook')
    ? 'locked'
    : problems.some(({ code }) => code === 'no-plan' || (code === 'unsure-table' && tables.length === 0))
      ? 'no-plan'
      : 'nothing-to-do';

/** Why the minutes cannot be made. */
export const refusalIn = ({ report: { minutes, problems } }: Proposal): Problem | undefined =>
  minutes === null ? problems.find(({ code }) => minutesRefusals.has(code)) : undefined;
