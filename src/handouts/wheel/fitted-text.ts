import { linesOf } from '../../book/text-lines';

/** Width of a digit in the sans-serif faces of a picture, per point of type; the measures of `text-lines` are in digits. */
const DIGIT = 0.556;
/** The faces differ: Helvetica and Liberation Sans are as wide as Arial, DejaVu Sans is wider. */
const CARE = 1.16;

const fits = (text: string, digits: number): boolean => linesOf(text, digits) <= 1;

/** A text that is too long for a line by itself, cut where it ends. */
function cut(word: string, digits: number): string {
  const letters = Array.from(word);
  while (letters.length > 1 && !fits(`${letters.join('')}…`, digits)) letters.pop();
  return `${letters.join('')}…`;
}

/** A text in lines that fit a width in pixels, at most so many; what is left over is shown by `…`. */
export function fittedLines(text: string, width: number, size: number, most: number): readonly string[] {
  const digits = width / (size * DIGIT * CARE);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, digits)) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = fits(word, digits) ? word : cut(word, digits);
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cut(last, digits)];
}
