import type { Left } from '../book/undo-left';
import type { UndoText } from './sv/undo';

/** What undoing left as it is, beside cells: each sentence once, however many hidden sheets it is about. */
export const leftTexts = (left: readonly Left[], text: UndoText): readonly string[] => [
  ...new Set(left.flatMap((one) => (one.kind === 'cells' ? [] : [leftText(one, text)]))),
];

/** What undoing left as it is, beside cells, as a sentence. */
function leftText(left: Exclude<Left, { readonly kind: 'cells' }>, text: UndoText): string {
  if (left.kind === 'setting') return text.setting;
  return left.isHidden ? text.hiddenSheet : text.sheets[left.kind](left.sheet);
}
