import type { Language } from '../plan/field';
import type { Problem } from '../plan/reading';
import { problemEn } from './en/problems';
import { problemNb } from './nb/problems';
import { problemSv } from './sv/problems';

const texts = { sv: problemSv, en: problemEn, nb: problemNb };

export type ProblemText = (problem: Problem, language: Language) => string;

/** The problem as a sentence: what is the matter, and what to do. */
export const problemText: ProblemText = (problem, language) => texts[language][problem.code](problem);
