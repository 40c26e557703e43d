import type { LiveBook } from '../store/live-book';
import { withType, type Quirk } from './quirk';

/** Workbooks in which a sheet has been deleted since they were opened. */
const used = new WeakSet<LiveBook>();

/**
 * Excel on the web, reported in 2017: deleting a sheet works once; from then on it does nothing, and no error is reported,
 * until the page with the workbook is loaded anew.
 */
export const deletedSheetStays: Quirk = {
  name: 'sheet-stays',
  reported: ['office-js #42'],
  types: (types) =>
    withType(types, 'Worksheet', (sheet) => {
      const was = sheet.methods?.['delete'];
      if (was === undefined) throw new Error('sheets can be deleted');
      return {
        ...sheet,
        methods: {
          ...sheet.methods,
          delete: {
            run: (at, args, where) => {
              if (used.has(at.book)) return;
              was.run(at, args, where);
              used.add(at.book);
            },
          },
        },
      };
    }),
};
