import type { Language } from '../plan/field';
import { enUndo } from './en/undo';
import { nbUndo } from './nb/undo';
import { svUndo, type UndoText } from './sv/undo';

const texts: Readonly<Record<Language, UndoText>> = { sv: svUndo, en: enUndo, nb: nbUndo };

/** What is said of that which undoing leaves as it is. */
export const undoText = (language: Language): UndoText => texts[language];
