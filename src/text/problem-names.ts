import type { Language } from '../plan/field';
import type { ProblemCode } from '../plan/reading';
import { fixes as fixesEn, problems as en } from './en/problem-names';
import { fixes as fixesSv, problems as sv } from './sv/problem-names';

/** What the kinds of problems are called, as names of groups. */
export const problemNames = (language: Language): Readonly<Record<ProblemCode, string>> =>
  language === 'sv' ? sv : en;

/** Problems of a kind, those of them that are only told (`note-`), or what Planbok rewrites by itself (`fix-`). */
export type NamedGroup = ProblemCode | `note-${ProblemCode}` | keyof typeof fixesSv;

export type GroupName = (group: NamedGroup, language: Language) => string;

/** What a group of a face is called. */
export const groupName: GroupName = (group, language) => {
  const fixes = language === 'sv' ? fixesSv : fixesEn;
  const names: Readonly<Record<string, string>> = { ...problemNames(language), ...fixes };
  return names[group.replace(/^note-/, '')] ?? '';
};
