/** The statuses a person may choose, in the order of an action's life. */
export const choosable = ['notStarted', 'ongoing', 'waiting', 'done', 'cancelled', 'moved'] as const;

export type ChoosableStatus = (typeof choosable)[number];

/** Those and what a reader may find instead; overdue is never a status, it follows from the deadline and the day. */
export const statuses = [...choosable, 'unknown', 'missing'] as const;

export type Status = (typeof statuses)[number];

export const isChoosable = (status: Status): status is ChoosableStatus =>
  status !== 'unknown' && status !== 'missing';

/** The statuses that close an action: nothing more is to be done about it in this plan. */
export const closedStatuses = ['done', 'cancelled', 'moved'] as const satisfies readonly ChoosableStatus[];

const closed: ReadonlySet<Status> = new Set(closedStatuses);

/** What remains to be done. `unknown` and `missing` count as open: nothing says that they are closed. */
export const isOpen = (status: Status): boolean => !closed.has(status);
