import type { Left } from '../book/undo-left';
import type { UndoText } from './sv/undo';

/** What undoing left as it is, beside cells: each sentence once, however many hidden sheets it is about. */
export const leftTexts = (left: readonly Left[], text: UndoText): readonly string[] => [
  ...new Set(left.flatMap((one) => (one.kind === 'cells' ? [] : [leftText(one, text)]))),
];

/** What stands before the list of what undoing left as it is. */
export const leftLead = (left: readonly Left[], text: UndoText): string =>
  left.some(({ kind }) => kind === 'sheet-undeleted') ? text.leadUndeleted : text.lead;

/** What undoing left as it is, beside cells, as a sentence. */
function leftText(left: Exclude<Left, { readonly kind: 'cells' }>, text: UndoText): string {
  if (left.kind === 'setting') return text.setting;
  if (!left.isHidden) return text.sheets[left.kind](left.sheet);
  return left.kind === 'sheet-undeleted' ? text.hiddenUndeleted : text.hiddenSheet;
}
