import { method } from '../protocol/object-type';
import { workbookIn } from '../store/live-book';
import { declared, object } from './targets';

export const workbook = declared('Workbook', {
  scalars: {
    name: () => 'workbook.xlsx',
    readOnly: () => false,
    isDirty: (book) => book.isDirty,
  },
  navigations: {
    worksheets: (book) => object('WorksheetCollection', book),
    tables: (book) => object('TableCollection', { book }),
    names: (book) => object('NamedItemCollection', { book }),
    properties: (book) => object('DocumentProperties', book),
    protection: (book) => object('WorkbookProtection', book),
    settings: (book) => object('SettingCollection', book),
    customXmlParts: (book) => object('CustomXmlPartCollection', { book }),
    application: (book) => object('Application', book),
    functions: (book) => object('Functions', book),
    _Runtime: (book) => object('Runtime', book),
  },
  methods: {
    getSelectedRange: method([], (book) => object('Range', { book, sheet: book.active, ...book.selection })),
    getActiveCell: method([], (book) =>
      object('Range', { book, sheet: book.active, ...book.selection, rows: 1, columns: 1 }),
    ),
  },
});

export const workbookProtection = declared('WorkbookProtection', {
  scalars: { protected: (book) => workbookIn(book).isStructureProtected },
});
