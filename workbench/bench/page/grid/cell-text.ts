import type { BookView, CellView } from '../../../office-double/view/view';

/** Average width of a letter at 11 points, in pixels. */
const LETTER = 7;

/** The text for the formula bar and the editor: the formula, the text, or the number with all its digits. */
export function editText(cell: CellView | undefined, language: BookView['language']): string {
  if (cell === undefined || cell.value === null) return cell?.formula ?? '';
  if (cell.formula !== undefined) return cell.formula;
  const { value, text, typed } = cell;
  if (typed !== undefined) return typed;
  if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',');
  if (typeof value === 'boolean') return text;
  return typeof value === 'string' ? value : value.error;
}

export const needs = (text: string, points: number): number => text.length * LETTER * (points / 11);

/** A number too wide for its column is shown as hashes: a truncated number would be another number. */
export function fittedNumber(cell: CellView, width: number, points: number): string {
  if (typeof cell.value !== 'number' || needs(cell.text, points) * 0.98 <= width - 4) return cell.text;
  return '#'.repeat(Math.max(1, Math.floor((width - 6) / (LETTER * (points / 11)))));
}
