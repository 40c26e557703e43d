import type { Look } from '../../book/look';
import { barStyleOf } from '../look-style';

/** Light grey. Sheets draws no outline around a bar, so one as white as the paper is grey there. */
const PALE = 'BDBDBD';

/** The colour of a chart's bar in Google Sheets, `RRGGBB`. */
export function barColorOf(look: Look): string {
  const { fill } = barStyleOf(look);
  return fill === 'FFFFFF' ? PALE : fill;
}
