import type { Left } from '../book/undo-left';
import type { Language } from '../plan/field';
import { enUndo } from './en/undo';
import { svUndo, type UndoText } from './sv/undo';

export const undoText = (language: Language): UndoText => (language === 'sv' ? svUndo : enUndo);

/** What undoing left as it is, beside cells, as a sentence. */
export function leftText(left: Exclude<Left, { readonly kind: 'cells' }>, language: Language): string {
  const text = undoText(language);
  return left.kind === 'setting' ? text.setting : text.sheets[left.kind](left.sheet);
}
