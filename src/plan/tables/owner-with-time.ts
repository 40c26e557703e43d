import type { CellValue } from '../../book/cells';
import type { OwnerAndTime } from '../people/owner-and-time';
import { ownerAndTimeReader } from '../rows/owner-with-deadline';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { SecondLook } from './second-look';

const FEWEST = 2;
/** So many of the cells say both. */
const MANY = 0.4;
/** So many of an owner's cells say who and, some of them, when. */
const MOSTLY = 0.6;
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

/** "Vem/när", "Ansvarig och datum", "Who, when": the heading names both. */
const namesBoth = (heading: string): boolean => {
  const who = String.raw`(?:vem|ansvar\p{L}*|utförare|ägare|namn|who|owner|responsib\p{L}*|lead|assignee|person)`;
  const when = String.raw`(?:när|datum|tid\p{L}*|klart?|senast|deadline|när klart|when|date|due|time|by when)`;
  const joint = String.raw` ?(?:[/,&+|–-]|och|and|samt|o) ?`;
  return new RegExp(`^(?:${who}${joint}${when}|${when}${joint}${who})(?!\\p{L})`, 'u').test(heading);
};

/** One column that says who and when, where no other says when: the rows' owners and their deadlines alike. */
export function settleOwnerWithTime(drafts: readonly ColumnDraft[], { cellsOf, readers }: SecondLook): void {
  const split = ownerAndTimeReader(readers.deadline);
  const partsOf = (value: CellValue): OwnerAndTime | undefined =>
    typeof value === 'string' ? split(value) : undefined;
  const saysBoth = ({ column, field, more, content, header }: ColumnDraft): boolean => {
    if (!mayGive.has(field) || (field === 'owner' && more !== undefined)) return false;
    if (content.texts < FEWEST) return false;
    const said = cellsOf(column).flatMap((value) => (value === null ? [] : [partsOf(value)]));
    const both = said.filter((one) => one !== undefined && one.owner !== '' && one.time !== '');
    if (both.length >= FEWEST && both.length >= content.filled * MANY) return true;
    if (namesBoth(header?.heading.key ?? '')) return said.some((one) => one === undefined || one.time !== '');
    // Cells that say who, some of them when as well.
    const who = said.filter((one) => one !== undefined && one.owner !== '');
    return field === 'owner' && both.length > 0 && who.length >= said.length * MOSTLY;
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
