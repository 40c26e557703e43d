/** What the life of a finding or an action asks that a list does not keep to; each has a sentence in `text/`. */
export type LifecycleCode =
  | 'finding-overdue'
  | 'finding-with-all-done'
  | 'closed-with-open-actions'
  | 'closed-by-own-owner'
  | 'refused-without-reason'
  | 'dropped-without-reason'
  | 'reopened-without-reason';
