import { refuse } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { method } from '../protocol/object-type';
import { optional, text, truth } from '../protocol/shape';
import { workbookIn, type LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';
import { addSheet, freeName, nameObjection } from '../store/sheet-list';
import { ALL_SHEETS, eventMethods } from './event-methods';
import { declared, object } from './targets';

const worksheet = (book: LiveBook, sheet: LiveSheet): HostObject => object('Worksheet', { book, sheet });

function found(book: LiveBook, key: string): HostObject | undefined {
  const wanted = key.toLowerCase();
  const sheet = book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return sheet && worksheet(book, sheet);
}

const shown = (book: LiveBook, visibleOnly: boolean | undefined): readonly LiveSheet[] =>
  book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'visible');

export const worksheetCollection = declared('WorksheetCollection', {
  items: (book) => book.sheets.map((sheet) => worksheet(book, sheet)),
  methods: {
    ...eventMethods(
      ['changed', 'selected', 'activated', 'deactivated', 'added', 'deleted'],
      (book: LiveBook) => book,
      () => ALL_SHEETS,
    ),
    getItem: method(
      [text],
      (book, key) => found(book, key) ?? refuse('ItemNotFound', 'WorksheetCollection.getItem'),
    ),
    getItemOrNullObject: method([text], (book, key) => found(book, key)),
    getActiveWorksheet: method([], (book) => worksheet(book, book.active)),
    getFirst: method([optional(truth)], (book, visibleOnly) => {
      const sheet = shown(book, visibleOnly)[0];
      return sheet && worksheet(book, sheet);
    }),
    getLast: method([optional(truth)], (book, visibleOnly) => {
      const sheet = shown(book, visibleOnly).at(-1);
      return sheet && worksheet(book, sheet);
    }),
    getCount: method([optional(truth)], (book, visibleOnly) => shown(book, visibleOnly).length),
    add: method([optional(text)], (book, name) => {
      if (workbookIn(book).isStructureProtected) refuse('AccessDenied', 'WorksheetCollection.add');
      const wanted = name === undefined || name === '' ? freeName(book) : name;
      const objection = nameObjection(book, wanted);
      if (objection === 'bad-name') refuse('InvalidArgument', 'WorksheetCollection.add');
      if (objection === 'taken') refuse('ItemAlreadyExists', 'WorksheetCollection.add');
      return worksheet(book, addSheet(book, wanted));
    }),
  },
});
