import type { Language } from '../plan/field';
import { enPane } from './en/pane';
import { nbPane } from './nb/pane';
import { svPane, type PaneText } from './sv/pane';

const texts: Readonly<Record<Language, PaneText>> = { sv: svPane, en: enPane, nb: nbPane };

/** The pane's sentences, for a page that holds those of all languages. */
export const paneText = (language: Language): PaneText => texts[language];
