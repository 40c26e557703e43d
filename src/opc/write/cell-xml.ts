import { asXstring, escapedText } from '../xml-text';

/** What a cell is to hold. A formula's `result` is what it gives now, shown until it is calculated. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'formula'; readonly text: string; readonly result: PlainContent };

export type PlainContent = Exclude<CellContent, { readonly kind: 'formula' }>;

/** White space that a reader may drop unless it is told not to. */
const needsSpace = /^\s|\s$|[\n\t]| {2}/;

const value = (p: string, text: string): string => `<${p}v>${escapedText(text)}</${p}v>`;

/** A number as xsd:double. */
function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new Error(`not a number that a cell can hold: ${number}`);
  return String(number);
}

/** The `t` attribute and the `<v>` of a value that is written out, as under a formula. */
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

/** A whole `<c>`. Text stands in the cell itself, so that no table of strings has to change with it. */
export function cellXml(p: string, name: string, style: number, content: CellContent): string {
  const head = `<${p}c r="${name}"${style === 0 ? '' : ` s="${style}"`}`;
  switch (content.kind) {
    case 'empty':
      return `${head}/>`;
    case 'text': {
      const space = needsSpace.test(content.text) ? ' xml:space="preserve"' : '';
      const text = escapedText(asXstring(content.text));
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
      const formula = `<${p}f>${escapedText(asXstring(content.text))}</${p}f>`;
      return `${head}${type === '' ? '' : ` t="${type}"`}>${formula}${xml}</${p}c>`;
    }
  }
}
