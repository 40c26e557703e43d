import { withName } from '../../planbok/workbook-part';
import { refuse } from '../protocol/host-error';
import { isHostObject, type HostObject, type Json } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { optional, text, truth, type Shape } from '../protocol/shape';
import { lockedName, type CellRange } from '../store/cell-range';
import { changeWorkbook, workbookIn, type LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';
import { namesIn, plainRange, type LiveName } from '../store/names';
import { isNameTaken } from '../store/table-changes';
import { declared, object, type NameAt, type NamesOf } from './targets';

const listed = ({ book, sheet }: NamesOf): readonly LiveName[] =>
  namesIn(book).filter((name) => name.sheet === sheet);

const item = ({ book, sheet }: NamesOf, { name }: LiveName): HostObject =>
  object('NamedItem', { book, name, ...(sheet === undefined ? {} : { sheet }) });

const found = (list: NamesOf, wanted: string): LiveName | undefined =>
  listed(list).find(({ name }) => name.toLowerCase() === wanted.toLowerCase());

/** The name's current state. @throws ItemNotFound */
const now = (at: NameAt): LiveName => found(at, at.name) ?? refuse('ItemNotFound', 'NamedItem');

const placeOf = (book: LiveBook, sheet: LiveSheet | undefined): number | undefined =>
  sheet === undefined ? undefined : workbookIn(book).sheets.findIndex(({ name }) => name === sheet.name);

function define(
  { book, sheet }: NamesOf,
  name: string,
  said: Pick<LiveName, 'text' | 'isHidden'> | undefined,
): void {
  const at = placeOf(book, sheet);
  changeWorkbook(book, (xml) => withName(xml, name, said, at));
  book.isDirty = true;
  book.calculation.isDue = true;
  book.emit({ kind: 'frame', sheet: sheet ?? book.active });
}

/** Turns cells, a formula with its `=`, or a constant into the formula of a name, without `=`. */
const reference: Shape<string> = (value, where) => {
  if (isHostObject(value) && value.type === 'Range') return lockedName(value.target as CellRange);
  if (typeof value !== 'string' || value === '') return refuse('InvalidArgument', where);
  return value.startsWith('=') ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
};

/** Excel's rule for names: a word that could not be a cell. */
const isName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc])$/.test(name);

function add(list: NamesOf, name: string, refersTo: string): HostObject {
  const where = 'NamedItemCollection.add';
  if (workbookIn(list.book).isStructureProtected) refuse('AccessDenied', where);
  if (!isName(name)) refuse('InvalidArgument', where);
  if (found(list, name) !== undefined) refuse('ItemAlreadyExists', where);
  if (list.sheet === undefined && isNameTaken(list.book, name)) refuse('InvalidArgument', where);
  define(list, name, { text: refersTo, isHidden: false });
  return item(list, { name, text: refersTo, isHidden: false, sheet: list.sheet });
}

export const namedItemCollection = declared('NamedItemCollection', {
  items: (list) => listed(list).map((name) => item(list, name)),
  methods: {
    add: method([text, reference, optional(text)], (list, name, refersTo, comment) =>
      comment !== undefined && comment !== ''
        ? refuse('NotImplemented', 'NamedItemCollection.add with a comment')
        : add(list, name, refersTo),
    ),
    getCount: method([], (list) => listed(list).length),
    getItem: method([text], (list, name) => {
      const known = found(list, name);
      return known ? item(list, known) : refuse('ItemNotFound', 'NamedItemCollection.getItem');
    }),
    getItemOrNullObject: method([text], (list, name) => {
      const known = found(list, name);
      return known && item(list, known);
    }),
  },
});

const rangeOf = (at: NameAt): CellRange | undefined => plainRange(at.book, now(at).text, at.sheet);

/** The type of a constant; anything that is neither cells nor a constant is a text to Excel. */
function typeOf(at: NameAt): string {
  if (rangeOf(at)) return 'Range';
  const said = now(at).text;
  if (/^-?\d+(\.\d+)?$/.test(said)) return 'Double';
  if (/^(true|false)$/i.test(said)) return 'Boolean';
  return said.includes('#REF!') ? 'Error' : 'String';
}

function valueOf(at: NameAt): Json {
  const said = now(at).text;
  if (typeOf(at) === 'Error') return '#REF!';
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(said)?.[1];
  return quoted === undefined ? said : quoted.replaceAll('""', '"');
}

export const namedItem = declared('NamedItem', {
  id: { key: '_Id', of: ({ name }) => name },
  scalars: {
    name: (at) => now(at).name,
    type: typeOf,
    value: valueOf,
    formula: settable(
      (at) => `=${now(at).text}`,
      reference,
      (at, refersTo) => define(at, now(at).name, { ...now(at), text: refersTo }),
    ),
    visible: settable(
      (at) => !now(at).isHidden,
      truth,
      (at, isVisible) => define(at, now(at).name, { ...now(at), isHidden: !isVisible }),
    ),
    scope: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet'),
    comment: () => '',
  },
  methods: {
    delete: method([], (at) => define(at, now(at).name, undefined)),
    getRange: method([], (at) => {
      const range = rangeOf(at);
      return range ? object('Range', range) : refuse('InvalidArgument', 'NamedItem.getRange');
    }),
    getRangeOrNullObject: method([], (at) => {
      const range = rangeOf(at);
      return range && object('Range', range);
    }),
  },
});
