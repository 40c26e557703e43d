import { isBlank, type CellValue } from '../../book/cells';
import { share } from '../columns/content';
import { sense } from '../columns/sense';
import type { Field } from '../field';
import { folded } from '../matching';
import { givenNames } from '../people/owner-words';
import { peopleSigns } from '../people/people-like';
import { take, type ColumnDraft } from './column-draft';
import { isMarkColumn } from './person-columns';
import type { SecondLook } from './second-look';
import { mayBeOther } from './weak-columns';

/*
 * Where a plan lacks who, when or how it stands altogether, a column that says it under another heading, or that nobody can
 * read: remarks that are names, times or statuses, a list of short names, marks under headings. The person is asked; until
 * then the column is what its heading says.
 */

const FEWEST = 2;
const MOSTLY = 0.6;
const NEARLY_ALL = 0.7;
const FEW = 0.2;
/** Of a name, in letters. */
const LONGEST_NAME = 25;
const PERHAPS = 0.6;
/** So many columns of marks may be one a person. */
const FEWEST_MARKED = 2;

type Says = (value: CellValue) => boolean;

const saysWho: Says = (value) => {
  if (typeof value !== 'string') return false;
  return peopleSigns(value).people >= PERHAPS || givenNames.has(folded(value));
};

const saysWhen =
  ({ readers }: SecondLook): Says =>
  (value) => {
    const { date, certainty } = readers.deadline(value);
    return date !== null && certainty !== 'guess';
  };

const saysHow =
  ({ readers }: SecondLook): Says =>
  (value) => {
    const { status } = readers.status(value);
    return typeof value === 'string' && status !== 'unknown' && status !== 'missing';
  };

function mostlySays({ column }: ColumnDraft, { cellsOf }: SecondLook, says: Says): boolean {
  const cells = cellsOf(column).filter((value) => !isBlank(value));
  return cells.length >= FEWEST && cells.filter(says).length >= cells.length * MOSTLY;
}

/** Nothing says plainly that it is something else. */
const mayHold = (draft: ColumnDraft): boolean =>
  mayBeOther(draft) &&
  (draft.certainty !== 'certain' || draft.field === 'comment') &&
  !(draft.field === 'unknown' && draft.more !== undefined);

const isAsked = (drafts: readonly ColumnDraft[], field: Field): boolean =>
  drafts.some((draft) => draft.field === field || draft.rivals.includes(field));

/** The column is asked about, and is what it was until the person has said otherwise. */
function ask(draft: ColumnDraft, field: Field): void {
  const other: readonly Field[] = draft.field === 'unknown' ? draft.rivals : [draft.field];
  take(draft, sense(draft.field, 'guess', draft.more));
  draft.rivals = [field, ...other.filter((one) => one !== field)].slice(0, 2);
}

const isUnread = ({ field, more, header }: ColumnDraft): boolean =>
  field === 'unknown' && more === undefined && header !== null;

/** What it is about, by its cells alone. */
const isGuessed = ({ field, certainty, isSettled }: ColumnDraft): boolean =>
  !isSettled && certainty === 'guess' && (field === 'area' || field === 'unit');

/** One name or two a cell, in most rows: somebody, or what it is about. */
const holdsNames = (draft: ColumnDraft): boolean => {
  const { content } = draft;
  return (
    content.filled >= FEWEST &&
    content.filled >= content.rows * MOSTLY &&
    content.meanLength <= LONGEST_NAME &&
    share(content.sentences, content) <= FEW &&
    share(content.about('names'), content) >= NEARLY_ALL
  );
};

/** Asks about the first column that may say who; of columns of marks about the first, and the others follow it. */
function askWho(drafts: readonly ColumnDraft[], look: SecondLook): void {
  const says = drafts.find((draft) => mayHold(draft) && mostlySays(draft, look, saysWho));
  if (says) return ask(says, 'owner');
  const marked = drafts.filter((draft) => isUnread(draft) && isMarkColumn(draft, look));
  const [first] = marked;
  if (first && marked.length >= FEWEST_MARKED) {
    first.rivals = ['owner', 'unit'];
    return undefined;
  }
  const named = drafts.find((draft) => (isUnread(draft) || isGuessed(draft)) && holdsNames(draft));
  if (named) {
    if (named.rivals.length === 0) named.rivals = ['area'];
    ask(named, 'owner');
  }
  return undefined;
}

/** What the plan lacks altogether and nobody is asked about yet. */
export function settleRemarks(
  drafts: readonly ColumnDraft[],
  lacks: Readonly<Record<'owner' | 'deadline' | 'status', boolean>>,
  look: () => SecondLook,
): void {
  const askedFor = (field: 'owner' | 'deadline' | 'status', says: Says): void => {
    const draft = drafts.find(
      (one) => mayHold(one) && one.rivals.length === 0 && mostlySays(one, look(), says),
    );
    if (draft) ask(draft, field);
  };
  if (lacks.status && !isAsked(drafts, 'status')) askedFor('status', saysHow(look()));
  if (lacks.deadline && !isAsked(drafts, 'deadline')) askedFor('deadline', saysWhen(look()));
  if (lacks.owner && !isAsked(drafts, 'owner')) askWho(drafts, look());
}
