import type { WordStyle } from './word-styles';

/** A paragraph while it is read. */
export interface DocumentParagraph {
  text: string;
  style: string;
  numId?: string;
  level?: number;
  outline?: number;
  /** Whether all its text so far is bold; `undefined` while it has none. */
  isBold?: boolean;
  /** A tracked change deleted its end: it goes on in the next paragraph. */
  isEndDeleted: boolean;
  /** Lines of text boxes that are anchored in it. */
  readonly after: string[];
}

export const newParagraph = (): DocumentParagraph => ({
  text: '',
  style: '',
  isEndDeleted: false,
  after: [],
});

const HIGHEST = 6;
const MOST_BOLD_WORDS = 10;
/** Columns that a level of a list is set in. */
const STEP = 4;

function headingLevel({ names, outline }: WordStyle): number | undefined {
  const levels = names.flatMap((name) => /^(?:heading|rubrik|överskrift) ?(\d)/u.exec(name)?.[1] ?? []);
  if (levels[0] !== undefined) return Math.min(Number(levels[0]), HIGHEST);
  if (names.some((name) => /^(?:title|titel|rubrik|heading)$/u.test(name))) return 1;
  return outline !== undefined && outline < HIGHEST ? outline + 1 : undefined;
}

/** Styles of lists; of a paragraph in a list, or one that goes on with an item, the style does not say that it has a sign. */
const isList = ({ names }: WordStyle): boolean =>
  names.some((name) => /^(?:list ?(?:bullet|number)|punktlista|numrerad lista)/u.test(name));

/**
 * The lines of a paragraph as they would be copied: an item of a list with its sign, a heading with `#`, a paragraph of bold text
 * as `**…**`, running text with a blank line after it.
 */
export function paragraphLines(
  paragraph: DocumentParagraph,
  style: WordStyle,
  signOf: (numId: string, level: number) => string,
): readonly string[] {
  const text = paragraph.text.trim();
  const numId = paragraph.numId ?? style.numId;
  const depth = paragraph.level ?? style.level ?? 0;
  // Zero takes the paragraph out of the list that its style puts it in (17.9.18).
  const isNumbered = numId !== undefined && numId !== '0';
  const sign = isNumbered ? signOf(numId, depth) : '';
  if (text === '') return sign === '' || sign === '•' ? [''] : [sign.replace(/[.)]$/u, '')];
  // A table of contents says the headings once more.
  if (style.names.some((name) => /^(?:toc|contents) ?\d/u.test(name))) return [];
  const heading = headingLevel({ ...style, outline: paragraph.outline ?? style.outline ?? HIGHEST });
  if (heading !== undefined) return ['', `${'#'.repeat(heading)} ${text.replaceAll('\n', ' ')}`];
  if (sign !== '') return [`${' '.repeat(depth * STEP)}${sign}${sign === '•' ? ' ' : '\t'}${text}`];
  if (!isNumbered && paragraph.numId !== '0' && isList(style)) return [`• ${text}`];
  if (paragraph.isBold === true && text.split(/\s+/u).length <= MOST_BOLD_WORDS && !/[*\n]/u.test(text))
    return ['', `**${text}**`];
  return [text, ''];
}
