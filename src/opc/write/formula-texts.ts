import { escapedText } from '../xml-text';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (digits !== undefined) return String.fromCodePoint(Number(digits));
      return entities[name ?? ''] ?? whole;
    },
  );

/** Changes the formulas in a part, which are the content of these elements. Everything else is unchanged. */
export function withFormulas(
  xml: string,
  elements: readonly string[],
  change: (formula: string) => string,
): string {
  const names = elements.join('|');
  const found = new RegExp(`(<(?:[\\w.-]+:)?(?:${names})(?:\\s[^>]*[^/>])?>)([^<]*)(</)`, 'g');
  return xml.replace(found, (whole, open: string, text: string, close: string) => {
    const formula = unescaped(text);
    const made = change(formula);
    return made === formula ? whole : `${open}${escapedText(made)}${close}`;
  });
}
