import { areaAddress } from '../book/area';
import type { Left } from '../book/undo-left';
import type { Language } from '../plan/field';
import { leftLead, leftTexts } from '../text/left';
import { undoText } from '../text/undo';
import { printable } from './printable';

/** What undo left unchanged: each cell by its address, anything else as a sentence. Empty when everything was undone. */
export function leftLines(left: readonly Left[], language: Language): readonly string[] {
  if (left.length === 0) return [];
  const cells = left.flatMap((one) => (one.kind === 'cells' ? [areaAddress(one.area)] : []));
  const text = undoText(language);
  const lines = [...cells, ...leftTexts(left, text)];
  return ['', leftLead(left, text), ...lines.map((line) => `  ${printable(line, 200)}`), ''];
}
