/** Codes of problems with what a row says of how it stands. */
export type StatusProblemCode =
  'unknown-status' | 'missing-status' | 'status-against-day' | 'struck-out' | 'struck-deadline';
