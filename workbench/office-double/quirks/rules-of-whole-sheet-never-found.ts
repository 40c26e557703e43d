import { refuse } from '../protocol/host-error';
import { isWholeColumns, isWholeRows } from '../store/cell-range';
import { withType, type Quirk } from './quirk';

/**
 * Excel for Windows, reported in 2024: looking for the cells with data validation in a whole sheet goes through each of its
 * seventeen thousand million cells and does not end. Here the request is never answered.
 */
export const rulesOfWholeSheetNeverFound: Quirk = {
  name: 'rules',
  reported: ['office-js #4245'],
  types: (types) =>
    withType(types, 'Range', (range) => {
      const was = range.methods?.['getSpecialCellsOrNullObject'];
      if (was === undefined) throw new Error('special cells can be looked for');
      return {
        ...range,
        methods: {
          ...range.methods,
          getSpecialCellsOrNullObject: {
            run: (at, args, where) =>
              isWholeColumns(at) && isWholeRows(at)
                ? refuse('NeverAnswered', where)
                : was.run(at, args, where),
          },
        },
      };
    }),
};
