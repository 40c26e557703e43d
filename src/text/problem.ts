import type { Language } from '../plan/field';
import type { Problem } from '../plan/reading';
import { problemEn } from './en/problems';
import { problemSv } from './sv/problems';

/** The problem as a sentence: what is the matter, and what to do. */
export const problemText = (problem: Problem, language: Language): string =>
  (language === 'sv' ? problemSv : problemEn)[problem.code](problem);
