import { asXstring, latinText } from '../xml-text';

/** The new content of a cell. The `result` of a formula is its current value, shown until the program recalculates. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'formula'; readonly text: string; readonly result: PlainContent };

export type PlainContent = Exclude<CellContent, { readonly kind: 'formula' }>;

/** White space that a reader may drop without `xml:space="preserve"`. */
const needsSpace = /^\s|\s$|[\n\t]| {2}/;

const value = (p: string, text: string): string => `<${p}v>${latinText(text)}</${p}v>`;

/** A number as xsd:double. */
function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new Error(`not a number that a cell can hold: ${number}`);
  return String(number);
}

/** The `t` attribute and the `<v>` of a value, such as a formula's result. */
function cached(p: string, content: PlainContent): { readonly type: string; readonly xml: string } {
  switch (content.kind) {
    case 'empty':
      return { type: '', xml: '' };
    case 'text':
      return { type: 'str', xml: value(p, asXstring(content.text)) };
    case 'number':
      return { type: '', xml: value(p, numberText(content.number)) };
    case 'boolean':
      return { type: 'b', xml: value(p, content.value ? '1' : '0') };
    case 'error':
      return { type: 'e', xml: value(p, content.code) };
  }
}

/** A whole `<c>`. Text is stored inline, so that the shared strings table need not change. */
export function cellXml(p: string, name: string, style: number, content: CellContent): string {
  const head = `<${p}c r="${name}"${style === 0 ? '' : ` s="${style}"`}`;
  switch (content.kind) {
    case 'empty':
      return `${head}/>`;
    case 'text': {
      const space = needsSpace.test(content.text) ? ' xml:space="preserve"' : '';
      const text = latinText(asXstring(content.text));
      return `${head} t="inlineStr"><${p}is><${p}t${space}>${text}</${p}t></${p}is></${p}c>`;
    }
    case 'number':
    case 'boolean':
    case 'error': {
      const { type, xml } = cached(p, content);
      return `${head}${type === '' ? '' : ` t="${type}"`}>${xml}</${p}c>`;
    }
    case 'formula': {
      const { type, xml } = cached(p, content.result);
      const formula = `<${p}f>${latinText(asXstring(content.text))}</${p}f>`;
      return `${head}${type === '' ? '' : ` t="${type}"`}>${formula}${xml}</${p}c>`;
    }
  }
}
