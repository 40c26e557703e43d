import { rowBreaks, withRowBreaks } from '../../planbok/sheet-part';
import { refuse } from '../protocol/host-error';
import { method } from '../protocol/object-type';
import { whole } from '../protocol/shape';
import { reframe } from '../store/live-sheet';
import { cells, cellsMeant } from './addresses';
import { declared, object, type PageBreakAt, type SheetIn } from './targets';

function setBreaks({ book, sheet }: SheetIn, before: readonly number[]): void {
  reframe(sheet, (frame) => withRowBreaks(frame, before));
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

const breaksIn = ({ book, sheet }: SheetIn): readonly PageBreakAt[] =>
  rowBreaks(sheet.frame).map((row) => ({ book, sheet, row }));

/** Breaks between rows; those between columns nobody has asked of the workbench. */
export const pageBreakCollection = declared('PageBreakCollection', {
  items: (at) => breaksIn(at).map((one) => object('PageBreak', one)),
  methods: {
    add: method([cells], (at, range) => {
      const { row } = cellsMeant({ ...at }, range, 'PageBreakCollection.add');
      setBreaks(at, [...rowBreaks(at.sheet.frame), row]);
      return object('PageBreak', { ...at, row });
    }),
    getCount: method([], (at) => breaksIn(at).length),
    getItem: method([whole], (at, index) => {
      const found = breaksIn(at)[index];
      return found ? object('PageBreak', found) : refuse('InvalidArgument', 'PageBreakCollection.getItem');
    }),
    removePageBreaks: method([], (at) => setBreaks(at, [])),
  },
});

/** A page begins at its row. Its indexes count from 0. */
export const pageBreak = declared('PageBreak', {
  scalars: { rowIndex: ({ row }) => row - 1, columnIndex: () => 0 },
  methods: {
    delete: method([], (at) =>
      setBreaks(
        at,
        rowBreaks(at.sheet.frame).filter((row) => row !== at.row),
      ),
    ),
  },
});
