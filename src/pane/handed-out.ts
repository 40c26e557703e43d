/** The files that the pane can hand out, in the order in which they are offered. */
export const handedOut = [
  'agenda',
  'minutes',
  'calendar',
  'deadlines',
  'wheel',
  'actions',
  'findings',
  'decisions',
] as const;

export type HandedOut = (typeof handedOut)[number];
