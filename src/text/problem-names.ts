import type { Language } from '../plan/field';
import type { ProblemCode } from '../plan/reading';
import * as en from './en/problem-names';
import * as nb from './nb/problem-names';
import * as sv from './sv/problem-names';

const names: Readonly<Record<Language, typeof sv>> = { sv, en, nb };

/** What the kinds of problems are called, as names of groups. */
export const problemNames = (language: Language): Readonly<Record<ProblemCode, string>> =>
  names[language].problems;

/** Problems of a kind, those of them that are only told (`note-`), or what Planbok rewrites by itself (`fix-`). */
export type NamedGroup = ProblemCode | `note-${ProblemCode}` | keyof typeof sv.fixes;

export type GroupName = (group: NamedGroup, language: Language) => string;

/** What a group of a face is called. */
export const groupName: GroupName = (group, language) => {
  const { problems, fixes } = names[language];
  const said: Readonly<Record<string, string>> = { ...problems, ...fixes };
  return said[group.replace(/^note-/, '')] ?? '';
};
