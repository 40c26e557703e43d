import type { Edit } from '../book/edit';
import { touchedSheet } from '../book/target';

const isWriting = ({ kind }: Edit): boolean =>
  kind !== 'addSheet' && kind !== 'removeOwnSheet' && kind !== 'setName' && kind !== 'setProperty';

/** Of the sheets that were there, those that the edits write on, in the order of the sheets. */
export function changedSheets(edits: readonly Edit[], there: readonly string[]): readonly string[] {
  const touched = new Set(edits.filter(isWriting).map(touchedSheet));
  const made = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  return there.filter((sheet) => touched.has(sheet) && !made.has(sheet));
}
