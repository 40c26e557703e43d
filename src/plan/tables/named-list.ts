import type { Field, TableKind } from '../field';
import type { ColumnDraft } from './column-draft';
import type { ForeignBlock } from './table-finder';

/** So many headings of a list are known letter by letter, what it lists among them. */
const FEWEST_NAMED = 3;

const followUp: readonly Field[] = ['owner', 'deadline', 'status'];

/** A list by its headings alone: the column that says what its rows are about, and what they may be. */
interface NamedList {
  readonly title: ColumnDraft;
  readonly kinds: readonly TableKind[];
}

const names = ({ header }: ColumnDraft, fields: readonly Field[]): boolean =>
  header?.heading.readings.some(
    ({ field, certainty }) => certainty === 'certain' && fields.includes(field),
  ) === true;

/** The kinds of list whose main column the heading is, letter by letter. */
const kindsNamed = ({ header }: ColumnDraft): readonly TableKind[] =>
  (header?.heading.readings ?? [])
    .filter(({ field, certainty }) => field === 'title' && certainty === 'certain')
    .flatMap(({ kindHints }) => kindHints)
    .filter((kind) => kind === 'actions' || kind === 'decisions');

/**
 * The block as a list, where its headings say so letter by letter: what is done or decided, and two of who, when and how it
 * stands. What stands below may be as short as "Ja", "IT" or a number, and then no table is found by it.
 */
export function listNamed({ drafts }: ForeignBlock): NamedList | undefined {
  const title = drafts.find((draft) => kindsNamed(draft).length > 0 && draft.content.filled > 0);
  if (!title) return undefined;
  const others = followUp.filter((field) => drafts.some((draft) => draft !== title && names(draft, [field])));
  if (others.length + 1 < FEWEST_NAMED) return undefined;
  const kinds = [...new Set(kindsNamed(title))];
  return {
    title,
    kinds: kinds.length > 1 ? kinds : [...kinds, kinds[0] === 'actions' ? 'decisions' : 'actions'],
  };
}
