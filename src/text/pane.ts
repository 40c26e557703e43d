import type { Language } from '../plan/field';
import { enPane } from './en/pane';
import { svPane, type PaneText } from './sv/pane';

/** The pane's sentences, for a page that holds those of all languages. */
export const paneText = (language: Language): PaneText => (language === 'sv' ? svPane : enPane);
