import type { Language } from '../plan/field';
import type { ProblemCode } from '../plan/reading';
import { problems as en } from './en/problem-names';
import { problems as sv } from './sv/problem-names';

/** What the kinds of problems are called, as names of groups. */
export const problemNames = (language: Language): Readonly<Record<ProblemCode, string>> =>
  language === 'sv' ? sv : en;
