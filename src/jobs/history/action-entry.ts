import { shortPrint } from '../../book/digest';
import { folded } from '../../plan/matching';
import type { RowReading, TableReading } from '../../plan/reading';
import { statuses, type Status } from '../../plan/status';

/** What the history remembers of an action: fingerprints to know it by, and how it stood. */
export interface ActionEntry {
  /** `''` where the row has none. */
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** ISO day; `''` where no day was certainly read. */
  readonly due: string;
}

const printed = (text: string): string => (text === '' ? '' : shortPrint(text));

/** One word an action (see `entryIn`), which begins with neither a sign of a formula nor a number. */
function wordOf({ id, title, status, deadline }: RowReading): string {
  // What was guessed is not to become news once somebody has said what it means.
  const stands: Status = status.certainty === 'guess' ? 'unknown' : status.status;
  const due = deadline.certainty === 'guess' ? '' : (deadline.date ?? '');
  return `${stands}:${printed(folded(title))}:${printed((id ?? '').trim().toLowerCase())}:${due}`;
}

/** Words in a text: far fewer characters than any program's most in a cell (32,767). */
const WORDS_IN_TEXT = 250;

/** The words in texts, each as long as a cell holds. */
export function textsOf<Item>(items: readonly Item[], word: (item: Item) => string): readonly string[] {
  const count = Math.ceil(items.length / WORDS_IN_TEXT);
  return Array.from({ length: count }, (_, index) =>
    items
      .slice(index * WORDS_IN_TEXT, (index + 1) * WORDS_IN_TEXT)
      .map(word)
      .join(' '),
  );
}

/** The words that stand in the texts. */
export const wordsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(' ')).filter((word) => word !== '');

/** A plan's texts, made once: the overview, the agenda and the history itself ask for them. */
const known = new WeakMap<TableReading, readonly string[]>();

function ofTable(table: TableReading): readonly string[] {
  const titled = (): readonly RowReading[] => table.rows.filter(({ title }) => title.trim() !== '');
  const texts = known.get(table) ?? textsOf(titled(), wordOf);
  known.set(table, texts);
  return texts;
}

/**
 * The actions of the plans as words, many in a text: ten thousand words apart take longer than all else that is remembered.
 * They stand in the order of the rows, which says nothing: a sorted plan stands as before.
 */
export const actionTexts = (plans: readonly TableReading[]): readonly string[] => plans.flatMap(ofTable);

const isStatus = (text: string): text is Status => statuses.some((status) => status === text);

/** The action that a word stands for; `unknown` how it stands where the word has been damaged. */
export function entryIn(word: string): ActionEntry {
  const [status = '', title = '', id = '', due = ''] = word.split(':');
  return { status: isStatus(status) ? status : 'unknown', title, id, due };
}
