/** The lifecycle of an action; overdue is never a status, it follows from the deadline and the day. */
export const statuses = [
  'notStarted',
  'ongoing',
  'waiting',
  'done',
  'cancelled',
  'moved',
  'unknown',
  'missing',
] as const;

export type Status = (typeof statuses)[number];

/** What remains to be done. `unknown` and `missing` count as open: nothing says that they are closed. */
export const isOpen = (status: Status): boolean =>
  status !== 'done' && status !== 'cancelled' && status !== 'moved';
