import { GENERAL } from '../../book/number-format';

/** The format that Google Sheets reports for an unformatted cell. */
const AUTOMATIC = '0.###############';

export const bookFormat = (format: string): string =>
  format === '' || format === AUTOMATIC || format.toLowerCase() === 'general' ? GENERAL : format;
