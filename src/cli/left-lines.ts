import { areaAddress } from '../book/area';
import type { Left } from '../book/undo-left';
import type { Language } from '../plan/field';
import { leftText, undoText } from '../text/left';
import { printable } from './printable';

/** What undoing leaves as it is: every cell by its name, everything else as a sentence. Nothing where all is taken back. */
export function leftLines(left: readonly Left[], language: Language): readonly string[] {
  if (left.length === 0) return [];
  const lines = left.map((one) => (one.kind === 'cells' ? areaAddress(one.area) : leftText(one, language)));
  return ['', undoText(language).lead, ...lines.map((line) => `  ${printable(line, 200)}`), ''];
}
