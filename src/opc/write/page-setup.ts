import { escapedText } from '../xml-text';
import { attributeIn, characterData, element, retagged, type Attributes } from './element';
import { sheetPrOrder, worksheetOrder } from './schema-order';
import { childNamed, childTexts, rewrapped, unwrapped, withChild } from './placed';

const child = (frame: string, name: string): string => childNamed(frame, name)?.xml ?? '';

/** An attribute of `pageSetup`, `printOptions` or `pageMargins`. */
export const pageAttribute = (
  frame: string,
  name: 'pageSetup' | 'printOptions' | 'pageMargins',
  attribute: string,
): string | undefined => {
  const xml = child(frame, name);
  return xml === '' ? undefined : attributeIn(unwrapped(xml).tag, attribute);
};

/** Sets some attributes of one of these elements or, for `undefined`, removes them. */
export const withPageAttributes = (
  frame: string,
  name: 'pageSetup' | 'printOptions' | 'pageMargins',
  attributes: Attributes,
): string =>
  withChild(frame, worksheetOrder, name, (present, p) => {
    const { tag } = unwrapped(present ?? `<${p}${name}/>`);
    return retagged(tag, attributes) + (present ?? '').slice(tag.length);
  });

/** Whether the sheet is printed to fit a number of pages, rather than at a scale. */
export const fitsToPage = (frame: string): boolean => {
  const fit = childTexts(child(frame, 'sheetPr') || '<none/>').find(({ name }) => name === 'pageSetUpPr');
  return ['1', 'true'].includes(attributeIn(fit?.xml ?? '', 'fitToPage') ?? '');
};

export const withFitToPage = (frame: string, fits: boolean): string =>
  withChild(frame, worksheetOrder, 'sheetPr', (present, p) => {
    if (present === undefined && !fits) return undefined;
    return withChild(present ?? `<${p}sheetPr/>`, sheetPrOrder, 'pageSetUpPr', (known) =>
      known === undefined && !fits
        ? undefined
        : retagged(known ?? `<${p}pageSetUpPr/>`, { fitToPage: fits ? true : undefined }),
    );
  });

/** The three sections of a header or footer, by Excel's codes (ISO 29500-1, 18.3.1.46). */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Splits `&L…&C…&R…` into sections. Text before the first code belongs to the centre section. */
function partsOf(text: string): HeaderParts {
  const parts = { left: '', center: '', right: '' };
  let at: keyof HeaderParts = 'center';
  for (const [, code, piece = ''] of text.matchAll(/(&&|&[LCR]|)((?:(?!&[LCR&])[\s\S])*)/g)) {
    if (code === '&L') at = 'left';
    else if (code === '&C') at = 'center';
    else if (code === '&R') at = 'right';
    else if (code === '&&') parts[at] += '&&';
    parts[at] += piece;
  }
  return parts;
}

export function headerParts(frame: string, name: 'oddHeader' | 'oddFooter'): HeaderParts {
  const list = child(frame, 'headerFooter');
  const xml = list === '' ? undefined : childTexts(list).find((one) => one.name === name)?.xml;
  return partsOf(xml === undefined ? '' : characterData(xml));
}

const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

export const withHeaderParts = (
  frame: string,
  name: 'oddHeader' | 'oddFooter',
  { left, center, right }: HeaderParts,
): string =>
  withChild(frame, worksheetOrder, 'headerFooter', (present, p) => {
    const code = (letter: string, text: string): string => (text === '' ? '' : `&${letter}${text}`);
    const text = code('L', left) + code('C', center) + code('R', right);
    const made = text === '' ? undefined : element(`${p}${name}`, {}, escapedText(text));
    const list = withChild(present ?? `<${p}headerFooter/>`, order, name, () => made);
    return childTexts(list).length === 0 && present === undefined
      ? undefined
      : rewrapped(unwrapped(list).tag, unwrapped(list).content);
  });
