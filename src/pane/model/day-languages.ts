import type { Language } from '../../plan/field';
import type { PaneState } from './state';

/** The languages in which a typed day is read: the workbook's, then the one that the pane speaks. */
export const dayLanguages = (spoken: Language, { look }: Pick<PaneState, 'look'>): readonly Language[] =>
  look ? [look.report.language, spoken] : [spoken];
