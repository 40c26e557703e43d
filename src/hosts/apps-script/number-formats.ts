import { GENERAL } from '../../book/number-format';

/** How Sheets spells the format of a cell that nobody gave one. */
const AUTOMATIC = '0.###############';

export const bookFormat = (format: string): string =>
  format === '' || format === AUTOMATIC || format.toLowerCase() === 'general' ? GENERAL : format;
