import type { Language } from '../plan/field';
import { enHandoutsPane } from './en/handouts-pane';
import { nbHandoutsPane } from './nb/handouts-pane';
import { svHandoutsPane } from './sv/handouts-pane';

const texts = { sv: svHandoutsPane, en: enHandoutsPane, nb: nbHandoutsPane };

/** What the pane says where it hands files out; apart from its other words, for it is fetched when it is wanted. */
export const handoutsPaneText = (language: Language): typeof svHandoutsPane => texts[language];
