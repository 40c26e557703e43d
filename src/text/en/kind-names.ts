import type { TableKind } from '../../plan/field';

/** What a table may be, as the object of a question in English: `Is this …?` */
export const kindNamesEn: Readonly<Record<TableKind, string>> = {
  actions: 'an action plan',
  findings: 'a list of findings',
  decisions: 'a list of decisions',
  goals: 'a list of goals',
  cycle: 'an annual cycle',
  climatepot: 'the climate pot',
};
