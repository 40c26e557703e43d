import type { Problem } from './reading';

/** Whether only a person can decide about the problem. Every face counts these as what is left to decide. */
export const needsDecision = ({ severity }: Pick<Problem, 'severity'>): boolean => severity !== 'note';
