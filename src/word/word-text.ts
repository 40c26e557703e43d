import { escapedText } from '../opc/xml-text';

/** Characters that no XML may hold, and halves of characters. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;
const BREAK = /\r\n|[\r\n\u000B\u000C\u2028\u2029]/u;

/** A text without what no XML may hold. */
export const allowed = (text: string): string => text.replace(forbidden, '\uFFFD');

const textOf = (part: string): string =>
  part === '' ? '' : `<w:t xml:space="preserve">${escapedText(part)}</w:t>`;

/** The parts of a day, `2020-10-16`. Not of a longer row of numbers, such as that of a record. */
const DAY = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;
/** In place of a hyphen while a text is taken apart; no XML may hold it, so that no text does. */
const UNBROKEN = '\u0000';

/**
 * A text with Word's own hyphen in its days, at which no line ends. Whoever reads the file gets a plain hyphen. Elsewhere
 * hyphens stay: Word does not find its own when a person searches for what is on the keyboard.
 */
const unbroken = (part: string): string =>
  part
    .replaceAll(DAY, [1, 2, 3].map((of) => `$${of}`).join(UNBROKEN))
    .split(UNBROKEN)
    .map(textOf)
    .join('<w:noBreakHyphen/>');

const texts = (line: string): string => line.split('\t').map(unbroken).join('<w:tab/>');

/** A run of text; line breaks and tabs are Word's own. */
export const run = (text: string, isBold = false): string => {
  const lines = allowed(text).split(BREAK);
  return `<w:r>${isBold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}${lines.map(texts).join('<w:br/>')}</w:r>`;
};

/** A paragraph of runs in a style, by its id. `staysWithNext`: no page ends after it. */
export const paragraphOf = (runs: string, style: string, staysWithNext = false): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${staysWithNext ? '<w:keepNext/>' : ''}</w:pPr>${runs}</w:p>`;

/** A paragraph in a style, by its id. */
export const paragraph = (text: string, style: string, isBold = false, staysWithNext = false): string =>
  paragraphOf(text === '' ? '' : run(text, isBold), style, staysWithNext);
