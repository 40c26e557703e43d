import type { Language } from '../plan/field';
import type { Problem } from '../plan/reading';
import { problemEn } from './en/problems';
import { problemSv } from './sv/problems';

export type ProblemText = (problem: Problem, language: Language) => string;

/** The problem as a sentence: what is the matter, and what to do. */
export const problemText: ProblemText = (problem, language) =>
  (language === 'sv' ? problemSv : problemEn)[problem.code](problem);
