/** Characters that no XML may hold, and halves of characters. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);

/** A number as it is written in a picture: tenths are fine enough. */
export const place = (value: number): string => String(Math.round(value * 10) / 10);

type Attributes = Readonly<Record<string, string | number>>;

/** An element; what stands within is SVG already. */
export function element(name: string, attributes: Attributes, ...within: readonly string[]): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? place(value) : escaped(value)}"`)
    .join('');
  return within.length === 0 ? `<${name}${said}/>` : `<${name}${said}>${within.join('')}</${name}>`;
}
