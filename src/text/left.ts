import type { Left } from '../book/undo-left';
import type { Language } from '../plan/field';
import { enUndo } from './en/undo';
import { svUndo, type UndoText } from './sv/undo';

export const undoText = (language: Language): UndoText => (language === 'sv' ? svUndo : enUndo);

/** What undoing left as it is, beside cells: each sentence once, however many hidden sheets it is about. */
export const leftTexts = (left: readonly Left[], language: Language): readonly string[] => [
  ...new Set(left.flatMap((one) => (one.kind === 'cells' ? [] : [leftText(one, language)]))),
];

/** What undoing left as it is, beside cells, as a sentence. */
function leftText(left: Exclude<Left, { readonly kind: 'cells' }>, language: Language): string {
  const text = undoText(language);
  if (left.kind === 'setting') return text.setting;
  return left.isHidden ? text.hiddenSheet : text.sheets[left.kind](left.sheet);
}
