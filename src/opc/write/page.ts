import { escapedText } from '../xml-text';
import { element, retagged } from './element';
import { sheetPrOrder, worksheetOrder } from './schema-order';
import { unwrapped, withChild } from './placed';

export interface PageSpec {
  readonly isLandscape: boolean;
  /** Plain text at the left of the footer; the page number is at the right. */
  readonly footer?: string;
}

const A4 = 9;
/** Excel's limit for each section of a header or footer. */
const MAX_FOOTER = 255;

/** Inches, the unit of the file: 15 mm left and right, 15 mm above, 18 mm below for the footer. */
const margins = { left: 0.59, right: 0.59, top: 0.59, bottom: 0.71, header: 0.31, footer: 0.35 };

/** The colour code comes last: a code that ends in digits would swallow a digit at the start of the text. */
const quiet = '&8&K4A4A4A';

/** `Text … 1 (2)`: text at the left, page and page count at the right. `&` begins a code, so it is doubled in the text. */
function footerText(text: string): string {
  const right = `&R${quiet}&P (&N)`;
  const room = MAX_FOOTER - right.length - `&L${quiet}`.length;
  let plain = text.replace(/\s+/g, ' ');
  while (plain.replaceAll('&', '&&').length > room) plain = plain.slice(0, -1);
  return `&L${quiet}${plain.replaceAll('&', '&&')}${right}`;
}

/** A4, fitted to one page in width and as many as needed in height, with page numbers in the footer. */
export function withPage(frame: string, page: PageSpec): string {
  let xml = withChild(frame, worksheetOrder, 'sheetPr', (present, p) =>
    withChild(present ?? `<${p}sheetPr/>`, sheetPrOrder, 'pageSetUpPr', (fit) =>
      fit === undefined
        ? element(`${p}pageSetUpPr`, { fitToPage: true })
        : retagged(fit, { fitToPage: true }),
    ),
  );
  xml = withChild(xml, worksheetOrder, 'pageMargins', (_, p) => element(`${p}pageMargins`, margins));
  xml = withChild(xml, worksheetOrder, 'pageSetup', (present, p) =>
    retagged(present === undefined ? `<${p}pageSetup/>` : unwrapped(present).tag, {
      paperSize: A4,
      scale: undefined,
      paperHeight: undefined,
      paperWidth: undefined,
      orientation: page.isLandscape ? 'landscape' : 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
    }),
  );
  return withChild(xml, worksheetOrder, 'headerFooter', (_, p) => {
    const text = element(`${p}oddFooter`, {}, escapedText(footerText(page.footer ?? '')));
    return element(`${p}headerFooter`, {}, text);
  });
}
