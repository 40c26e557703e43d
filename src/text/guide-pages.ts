/** The pages of the guide, in its order: files of docs/guide/<language>, without their ending. */
export const guidePages = [
  'open',
  'questions',
  'write',
  'overview',
  'agenda',
  'meeting',
  'minutes',
  'decisions',
  'year',
  'next',
  'undo',
  'programs',
  'problems',
  'columns',
  'answers',
  'privacy',
  'accessibility',
  'trouble',
] as const;

export type GuidePage = (typeof guidePages)[number];
