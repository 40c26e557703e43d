import { isBlank } from '../../book/cells';
import { signedCell, signOff } from '../rows/signed-cell';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { SecondLook } from './second-look';
import { holdsNoDays, mayBeOther } from './weak-columns';

/** A column in which initials, a day or a tick say that it is done: the person is asked, and no other field has it. */
export function settleSignOff(drafts: readonly ColumnDraft[], { cellsOf, readers }: SecondLook): void {
  const isSignOff = (draft: ColumnDraft): boolean => {
    const isOther = mayBeOther(draft) || (draft.field === 'completedAt' && holdsNoDays(draft));
    if (!isOther || !signOff.test(draft.header?.heading.key ?? '')) return false;
    const cells = cellsOf(draft.column).filter((value) => !isBlank(value));
    const signed = cells.map((value) => signedCell(value, readers.deadline));
    // Names in every row, and no day, say whose it is.
    const isTelling = cells.length < draft.content.rows || signed.some((one) => one?.day);
    return cells.length > 0 && isTelling && signed.every((one) => one !== undefined);
  };
  // The rightmost column is taken, since columns are added at the right.
  const draft = drafts.filter(isSignOff).at(-1);
  if (!draft) return;
  take(draft, sense('status', 'guess'));
  const hasDays = cellsOf(draft.column).some((value) => signedCell(value, readers.deadline)?.day);
  draft.rivals = ['status', hasDays ? 'completedAt' : 'decisionMaker'];
}
