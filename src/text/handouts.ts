import type { Language } from '../plan/field';
import { enHandouts } from './en/handouts';
import { nbHandouts } from './nb/handouts';
import { svHandouts } from './sv/handouts';

/** What is said in files that are handed out, and of them. */
export type HandoutText = typeof svHandouts;

const texts: Readonly<Record<Language, HandoutText>> = { sv: svHandouts, en: enHandouts, nb: nbHandouts };

export const handoutText = (language: Language): HandoutText => texts[language];
