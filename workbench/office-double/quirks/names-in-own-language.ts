import { withType, type Quirk } from './quirk';

/** Some words of Excel's formulas, and what they are in Swedish. */
const swedish: ReadonlyMap<string, string> = new Map([
  ['#REF!', '#REFERENS!'],
  ['COUNTA', 'ANTALV'],
  ['INDEX', 'INDEX'],
  ['OFFSET', 'FÖRSKJUTNING'],
  ['SUM', 'SUMMA'],
]);

/** A formula's text outside its quotes: words, and the commas between arguments. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#REF!|[A-Z]+(?=\()|,/g;

const localized = (formula: string): string =>
  formula.replace(PARTS, (part) => (part === ',' ? ';' : (swedish.get(part) ?? part)));

/**
 * Excel on computers, reported in 2022 and not mended: the formula of a name is given in the language of the person's Excel, with
 * its words and separators, while those of cells are given in English.
 */
export const namesInOwnLanguage: Quirk = {
  name: 'names-translated',
  reported: ['office-js #2834'],
  types: (types) =>
    withType(types, 'NamedItem', (item) => {
      const was = item.scalars?.['formula'];
      if (was === undefined || typeof was === 'function') throw new Error('a formula can be set');
      return {
        ...item,
        scalars: {
          ...item.scalars,
          formula: {
            set: was.set,
            get: (at) => {
              const formula = was.get(at);
              return typeof formula === 'string' ? localized(formula) : formula;
            },
          },
        },
      };
    }),
};
