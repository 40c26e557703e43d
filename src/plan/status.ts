/** The statuses a person may choose, in the order of an action's life. */
export const choosable = ['notStarted', 'ongoing', 'waiting', 'done', 'cancelled', 'moved'] as const;

export type ChoosableStatus = (typeof choosable)[number];

/** Those and what a reader may find instead; overdue is never a status, it follows from the deadline and the day. */
export const statuses = [...choosable, 'unknown', 'missing'] as const;

export type Status = (typeof statuses)[number];

export const isChoosable = (status: Status): status is ChoosableStatus =>
  status !== 'unknown' && status !== 'missing';

/** The statuses of an action that remains to be done. A status that is missing or cannot be read is not one of them. */
export const remainingStatuses = [
  'notStarted',
  'ongoing',
  'waiting',
] as const satisfies readonly ChoosableStatus[];

const remaining: ReadonlySet<Status> = new Set(remainingStatuses);

const closed: ReadonlySet<Status> = new Set([
  'done',
  'cancelled',
  'moved',
] satisfies readonly ChoosableStatus[]);

/** Whether the figures count an action as remaining; only such an action can be overdue. */
export const isRemaining = (status: Status): boolean => remaining.has(status);

/**
 * Whether nothing more is to be done about a finding or a decision. One that is put off is still to be dealt with, though
 * nothing more is to be done of it this year.
 */
export const isSettled = (status: Status): boolean => status === 'done' || status === 'cancelled';

/** Whether nothing more is to be done this year. Of a status that is missing or cannot be read, nothing says so. */
export const isClosed = (status: Status): boolean => closed.has(status);
