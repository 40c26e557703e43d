import type { Language } from '../plan/field';
import { en } from './en';
import { sv } from './sv';

export type Text = typeof sv;

const texts: Readonly<Record<Language, Text>> = { sv, en };

/** Everything Planbok says in a workbook, in one language. */
export const textIn = (language: Language): Text => texts[language];
