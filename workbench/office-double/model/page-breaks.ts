import { rowBreaks, withRowBreaks } from '../../planbok/sheet-part';
import { method } from '../protocol/object-type';
import { reframe } from '../store/live-sheet';
import { cells, cellsMeant } from './addresses';
import { declared, object, type SheetIn } from './targets';

function setBreaks({ book, sheet }: SheetIn, before: readonly number[]): void {
  reframe(sheet, (frame) => withRowBreaks(frame, before));
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

/** Breaks between rows; those between columns nobody has asked of the workbench. */
export const pageBreakCollection = declared('PageBreakCollection', {
  methods: {
    add: method([cells], (at, range) => {
      const { row } = cellsMeant({ ...at }, range, 'PageBreakCollection.add');
      setBreaks(at, [...rowBreaks(at.sheet.frame), row]);
      return object('PageBreak', at);
    }),
    getCount: method([], ({ sheet }) => rowBreaks(sheet.frame).length),
    removePageBreaks: method([], (at) => setBreaks(at, [])),
  },
});

export const pageBreak = declared('PageBreak', {});
