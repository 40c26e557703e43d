/** Lists in the columns that another program reads. */
export const handedToPrograms = ['ciso-actions', 'ciso-findings', 'openproject', 'planner'] as const;

/** Files for people. */
export const handedToPeople = [
  'agenda',
  'minutes',
  'calendar',
  'deadlines',
  'wheel',
  'actions',
  'findings',
  'decisions',
] as const;

/** The files that the pane can hand out, in the order in which they are offered. */
export const handedOut = [...handedToPeople, ...handedToPrograms] as const;

export type HandedOut = (typeof handedOut)[number];
