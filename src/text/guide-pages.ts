import type { Language } from '../plan/field';

/** The languages that the guide is written in. */
export const guideLanguages = ['sv', 'en'] as const satisfies readonly Language[];

export type GuideLanguage = (typeof guideLanguages)[number];

/** The language of the guide for whoever reads in this one: a Norwegian reads the Swedish. */
export const guideLanguage = (language: Language): GuideLanguage => (language === 'nb' ? 'sv' : language);

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
