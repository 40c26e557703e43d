import type { Quirk } from './quirk';

/** The formula outside its texts and quoted names, changed. */
const outside = (formula: string, change: (piece: string) => string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (piece) =>
    /^["']/.test(piece) ? piece : change(piece),
  );

/**
 * A formula reads and is taken as a person of the spreadsheet's country writes it: `;` between arguments and `,` in numbers.
 * A decimal point makes it an error.
 */
export const decimalComma: Quirk = {
  name: 'decimal-comma',
  reported: [
    'benlcollins.com/spreadsheets/sheets-location',
    'binance-to-google-sheets #78, #105',
    'advanced-bidding-manager #1',
  ],
  install: ({ book }) => {
    book.dialect = {
      told: (formula) =>
        outside(formula, (piece) => piece.replaceAll(',', ';').replace(/(\d)\.(?=\d)/g, '$1,')),
      taken: (text) =>
        outside(text, (piece) => {
          if (/\d\.\d/.test(piece)) return '#ERROR!';
          return piece.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ',');
        }),
    };
  },
};
