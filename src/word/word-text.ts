import { escapedText } from '../opc/xml-text';

/** Characters that no XML may hold, and halves of characters. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;
const BREAK = /\r\n|[\r\n\u000B\u000C\u2028\u2029]/u;

/** A text without what no XML may hold. */
export const allowed = (text: string): string => text.replace(forbidden, '\uFFFD');

const texts = (line: string): string =>
  line
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapedText(part)}</w:t>`))
    .join('<w:tab/>');

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
