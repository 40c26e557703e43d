import type { Language } from '../plan/field';
import { enUndo } from './en/undo';
import { svUndo, type UndoText } from './sv/undo';

/** What is said of that which undoing leaves as it is. */
export const undoText = (language: Language): UndoText => (language === 'sv' ? svUndo : enUndo);
