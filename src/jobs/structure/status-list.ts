import type { Area } from '../../book/area';
import type { Look } from '../../book/look';
import type { ConditionalLook, WorkbookSnapshot } from '../../book/snapshot';
import { choosable, type ChoosableStatus } from '../../plan/status';
import type { Text } from '../../text/text';
import { sheetNameFor, type OwnSheet } from '../sheets/own-sheet';

export const statusLook: Readonly<Record<ChoosableStatus, Look>> = {
  notStarted: 'not-started',
  ongoing: 'ongoing',
  waiting: 'waiting',
  done: 'done',
  cancelled: 'cancelled',
  moved: 'moved',
};

const MARK = 'lists';

/**
 * The hidden sheet that the drop-down takes its words from. A range, never literals: literals are separated by the
 * machine's own list separator in some clients and limited to 255 characters in all.
 */
export const statusList = (text: Text): OwnSheet => ({
  mark: MARK,
  preferredName: text.lists.sheet,
  visibility: 'hidden',
  lines: [[text.lists.heading], ...choosable.map((status) => [text.status[status]])],
});

export const statusListArea = (book: WorkbookSnapshot, text: Text): Area => ({
  sheet: sheetNameFor(book, MARK, text.lists.sheet),
  row: 2,
  column: 1,
  rows: choosable.length,
  columns: 1,
});

/** How each status word is coloured where it stands. */
export const statusLooks = (text: Text): readonly Pick<ConditionalLook, 'equals' | 'look'>[] =>
  choosable.map((status) => ({ equals: text.status[status], look: statusLook[status] }));
