import { textOf } from '../../book/cells';
import { monthNames } from '../deadlines/month-names';
import { folded } from '../matching';
import { givenNames } from '../people/owner-words';
import { peopleSigns } from '../people/people-like';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { SecondLook } from './second-look';
import { mayBeOther } from './weak-columns';

const FEWEST = 2;
const PEOPLE = 0.6;
/** Columns of so many different marks are a code that is about more than who. */
const MOST_MARKS = 4;

/** "Anna", "Rektor", "Vaktm.", "AB": somebody, by the words of the heading alone. */
export function isPerson({ header }: ColumnDraft): boolean {
  const text = header?.text.trim() ?? '';
  if (text === '' || text.length > 30 || /\d/.test(text)) return false;
  const [first = ''] = folded(text).split(/[^\p{L}]+/u);
  return (
    givenNames.has(first) ||
    peopleSigns(text).people >= PEOPLE ||
    /^(?:vaktm|bitr|adj|tf|enh|avd|sam|ssk|usk)\b/u.test(first)
  );
}

/** The month that the heading is, from 0; -1 for none. */
const monthOf = ({ header }: ColumnDraft): number => {
  const text = folded(header?.text.trim() ?? '').replace(/\.$/u, '');
  return text === '' ? -1 : monthNames.findIndex((names) => names.split(' ').includes(text));
};

/** "Jan" beside "Feb", "Maj" beside "Jun": the month, and not somebody of that name. */
function isMonthAmong(draft: ColumnDraft, drafts: readonly ColumnDraft[]): boolean {
  const month = monthOf(draft);
  if (month < 0) return false;
  return [-1, 1].some((step) => {
    const beside = drafts.find(({ column }) => column === draft.column + step);
    return beside !== undefined && monthOf(beside) === month + step;
  });
}

/** "x", "1", "A", "R": one sign that says that somebody is meant. */
const mark = /^(?:x+|✓|✔|√|●|•|o|1|ja|yes|j|y|true|sant|[aracisk]|r\/a|a\/r)$/u;

/** A column of nothing but a few marks, never one for everybody in every row. */
export function isMarkColumn(
  { column, content }: ColumnDraft,
  { cellsOf }: Pick<SecondLook, 'cellsOf'>,
): boolean {
  const marks = new Set(
    cellsOf(column)
      .filter((value) => value !== null && value !== false)
      .map((value) => folded(textOf(value))),
  );
  return content.filled > 0 && marks.size <= MOST_MARKS && [...marks].every((text) => mark.test(text));
}

/** Columns headed by persons, of nothing but a few marks and never filled throughout: whom each action is for. */
export function settlePersons(drafts: readonly ColumnDraft[], look: SecondLook): void {
  const mayBePerson = (draft: ColumnDraft): boolean =>
    draft.field === 'owner' ||
    mayBeOther(draft) ||
    // "R" under "HR" is a guess at a status, until the columns beside it say otherwise.
    (draft.certainty === 'guess' && !draft.isSettled && isPerson(draft));
  const isOfMarks = (draft: ColumnDraft): boolean =>
    mayBePerson(draft) && (draft.content.filled === 0 || isMarkColumn(draft, look));
  const marked = drafts.filter(
    (draft) => draft.header !== null && isOfMarks(draft) && !isMonthAmong(draft, drafts),
  );
  // A person has said of one that it is somebody: those beside it, over marks like it, are too.
  const told = marked.find(
    ({ isSettled, field, content }) => isSettled && field === 'owner' && content.filled > 0,
  );
  const alike = told ? besideOf(told, marked) : [];
  const persons = marked.filter((draft) => isPerson(draft) || alike.includes(draft));
  // The names that nobody knows stand among those that somebody does.
  const [first, last] = [persons[0]?.column ?? 0, persons.at(-1)?.column ?? 0];
  const between = marked.filter(
    (draft) => persons.includes(draft) || isBetween(draft, first, last) || isNextTo(draft, persons),
  );
  const filled = between.filter(({ content }) => content.filled > 0);
  if (persons.length < FEWEST || filled.length === 0) return;
  // A mark for everybody in every row tells nobody apart.
  const isFull = ({ content }: ColumnDraft): boolean =>
    content.filled === content.rows && content.distinct === 1;
  if (filled.every(isFull)) return;
  for (const draft of between) {
    if (draft.isSettled && draft.field !== 'owner') continue;
    take(draft, sense('owner', 'likely', 'choice'));
    draft.rivals = [];
  }
}

/** The column with those that follow one another on either side of it. */
function besideOf(one: ColumnDraft, all: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const columns = new Set(all.map(({ column }) => column));
  let [first, last] = [one.column, one.column];
  while (columns.has(first - 1)) first -= 1;
  while (columns.has(last + 1)) last += 1;
  return all.filter(({ column }) => column >= first && column <= last);
}

const isBetween = ({ column }: ColumnDraft, first: number, last: number): boolean =>
  column > first && column < last;

/** A single capitalised word beside names, over marks like theirs. */
const isNextTo = ({ column, header }: ColumnDraft, persons: readonly ColumnDraft[]): boolean =>
  /^\p{Lu}[\p{L}.]{1,11}$/u.test(header?.text.trim() ?? '') &&
  persons.some((person) => Math.abs(person.column - column) === 1);
