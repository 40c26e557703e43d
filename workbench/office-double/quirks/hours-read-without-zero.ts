import type { CellRange } from '../store/cell-range';
import { withType, type Quirk } from './quirk';

const withoutZero = (format: unknown): unknown =>
  typeof format === 'string' ? format.replaceAll('hh:mm', 'h:mm') : format;

/**
 * Excel for Mac, reported in 2021 and 2024 and not mended: the number format `hh:mm` of a cell reads back as `h:mm`; the cell
 * has and shows the one that it was given.
 */
export const hoursReadWithoutZero: Quirk = {
  name: 'time-formats',
  reported: ['office-js #4310', 'office-js #2107'],
  types: (types) =>
    withType(types, 'Range', (range) => {
      const was = range.scalars?.['numberFormat'];
      if (was === undefined || typeof was === 'function') throw new Error('formats can be set');
      return {
        ...range,
        scalars: {
          ...range.scalars,
          numberFormat: {
            set: was.set,
            get: (at: CellRange) => {
              const formats = was.get(at);
              return Array.isArray(formats)
                ? formats.map((line) =>
                    Array.isArray(line) ? line.map((one) => withoutZero(one) as typeof one) : line,
                  )
                : formats;
            },
          },
        },
      };
    }),
};
