import { escapedText } from '../xml-text';
import { element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { withRowBreaks } from './page-break-elements';
import { withFitToPage } from './page-setup';
import { unwrapped, withChild } from './placed';

export interface PageSpec {
  readonly isLandscape: boolean;
  /** Plain text at the left of the footer; the page number is at the right. */
  readonly footer?: string;
  /** Rows that begin a page, from 2. Excel leaves them out on a sheet that is fitted, so it is printed at `SCALE` instead. */
  readonly breaksBefore?: readonly number[];
  /** Fitted to the page's width in spite of its own breaks. */
  readonly isFitted?: boolean;
}

/** Percent. */
const SCALE = 85;

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

/** A4, fitted to one page in width and as many as needed in height, or with its own breaks; with page numbers in the footer. */
export function withPage(frame: string, page: PageSpec): string {
  const { breaksBefore } = page;
  const isFitted = page.isFitted === true || breaksBefore === undefined || breaksBefore.length === 0;
  let xml = withFitToPage(frame, isFitted);
  if (breaksBefore) xml = withRowBreaks(xml, breaksBefore);
  xml = withChild(xml, worksheetOrder, 'pageMargins', (_, p) => element(`${p}pageMargins`, margins));
  xml = withChild(xml, worksheetOrder, 'pageSetup', (present, p) =>
    retagged(present === undefined ? `<${p}pageSetup/>` : unwrapped(present).tag, {
      paperSize: A4,
      scale: isFitted ? undefined : SCALE,
      paperHeight: undefined,
      paperWidth: undefined,
      orientation: page.isLandscape ? 'landscape' : 'portrait',
      fitToWidth: isFitted ? 1 : undefined,
      fitToHeight: isFitted ? 0 : undefined,
    }),
  );
  return withChild(xml, worksheetOrder, 'headerFooter', (_, p) => {
    const text = element(`${p}oddFooter`, {}, escapedText(footerText(page.footer ?? '')));
    return element(`${p}headerFooter`, {}, text);
  });
}
