import { ownerAndTimeReader } from '../rows/owner-with-deadline';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { SecondLook } from './second-look';

const FEWEST = 2;
/** So many of the cells say both. */
const MANY = 0.4;
/** A cell with a number in it that cannot be told apart may say both all the same. */
const mayGive: ReadonlySet<string> = new Set([
  'owner',
  'deadline',
  'unknown',
  'area',
  'unit',
  'links',
  'resources',
  'comment',
]);

/** One column that says who and when, where no other says when: the rows' owners and their deadlines alike. */
export function settleOwnerWithTime(drafts: readonly ColumnDraft[], { cellsOf, readers }: SecondLook): void {
  const split = ownerAndTimeReader(readers.deadline);
  const saysBoth = ({ column, field, more, content }: ColumnDraft): boolean => {
    if (!mayGive.has(field) || (field === 'owner' && more !== undefined)) return false;
    if (content.texts < FEWEST) return false;
    const both = cellsOf(column).filter((value) => {
      const said = typeof value === 'string' ? split(value) : undefined;
      return said !== undefined && said.owner !== '' && said.time !== '';
    });
    return both.length >= FEWEST && both.length >= content.filled * MANY;
  };
  const others = (draft: ColumnDraft): boolean =>
    drafts.some((other) => other !== draft && (other.field === 'owner' || other.field === 'deadline'));
  const draft = drafts.find((one) => !others(one) && saysBoth(one));
  if (!draft) return;
  // Whichever of the two a person has said, it holds both.
  take(draft, sense('owner', draft.isSettled ? 'certain' : 'likely'));
  draft.rivals = [];
  draft.alsoDeadline = true;
}
