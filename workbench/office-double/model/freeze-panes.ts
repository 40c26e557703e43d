import { withFrozen } from '../../planbok/sheet-part';
import { refuse } from '../protocol/host-error';
import { method } from '../protocol/object-type';
import { optional, whole } from '../protocol/shape';
import { featuresIn, reframe } from '../store/live-sheet';
import { cells, cellsMeant } from './addresses';
import { declared, object, type SheetIn } from './targets';

function freeze({ book, sheet }: SheetIn, rows: number, columns: number): void {
  reframe(sheet, (frame) => withFrozen(frame, rows, columns));
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

function location({ book, sheet }: SheetIn) {
  const { rows, columns } = featuresIn(sheet).frozen;
  if (rows === 0 && columns === 0) return null;
  const block = { row: 1, column: 1, rows: rows || 1_048_576, columns: columns || 16_384 };
  return object('Range', { book, sheet, ...block });
}

export const freezePanes = declared('WorksheetFreezePanes', {
  methods: {
    freezeAt: method([cells], (at, range) => {
      const { row, column, rows, columns } = cellsMeant({ ...at }, range, 'WorksheetFreezePanes.freezeAt');
      const [isAllColumns, isAllRows] = [columns === 16_384, rows === 1_048_576];
      freeze(at, isAllRows ? 0 : row + rows - 1, isAllColumns ? 0 : column + columns - 1);
    }),
    freezeRows: method([optional(whole)], (at, count) => freeze(at, count ?? 1, 0)),
    freezeColumns: method([optional(whole)], (at, count) => freeze(at, 0, count ?? 1)),
    unfreeze: method([], (at) => freeze(at, 0, 0)),
    getLocationOrNullObject: method([], (at) => location(at)),
    getLocation: method(
      [],
      (at) => location(at) ?? refuse('ItemNotFound', 'WorksheetFreezePanes.getLocation'),
    ),
  },
});
