import type { Column } from './column';
import type { TableKind } from '../field';
import { finding } from './finding';
import { decisionMaker } from './people-columns';
import { cost, goal, percent, resources } from './shared-columns';
import { startDate } from './time-columns';

const analysis: readonly Column[] = finding.filter(({ field }) =>
  ['finding.ref', 'finding.kind', 'finding.requirement', 'finding.cause'].includes(field),
);

/**
 * Columns that a table often borrows from another kind: a plan that answers an audit says which requirement was not met,
 * a list of findings says what the answer costs. They are taken where the heading says so; cells alone never tell them.
 */
export const guestColumns: Readonly<Record<TableKind, readonly Column[]>> = {
  actions: analysis,
  findings: [decisionMaker, resources, cost, percent, startDate, goal],
  decisions: [cost, percent, startDate, goal],
  goals: [],
  cycle: [],
  climatepot: [],
  central: [],
};
