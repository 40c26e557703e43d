import { exception } from '../strict';
import type { Quirk } from './quirk';

/**
 * Another person has protected some rows of a sheet, and the script is not told so before it writes there: the protection is
 * newer than the reading, or is one that only its owner sees.
 */
export const othersRange: Quirk = {
  name: 'others-range',
  reported: ['node-google-spreadsheet #20: "You are trying to edit a protected cell or object"'],
  install: ({ book }) => {
    const sheets = new Set(book.sheets.filter(({ cells }) => cells.size > 0).map(({ id }) => id));
    book.wire.quirks = [
      ...book.wire.quirks,
      ({ isWrite, at }) => {
        const isTheirs = at?.blocks.some(({ row, rows }) => row <= 6 && row + rows > 4) === true;
        if (isWrite && at && sheets.has(at.sheetId) && isTheirs)
          throw exception(
            'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
          );
      },
    ];
  },
};
