import type { WorkbookSnapshot } from '../../book/snapshot';
import { sheetNamed, valueAt } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import { folded } from '../../plan/matching';
import type { PlanReading } from '../../plan/reading';
import { choosable, isChoosable, type ChoosableStatus, type Status } from '../../plan/status';
import { isClassName } from '../../plan/statuses/class-names';
import { statusReader, type StatusReader } from '../../plan/statuses/statuses';
import { allTexts, textIn, type Text } from '../../text/text';
import { comparedTexts, type ComparedTexts } from './compared-texts';
import { columnOf } from './reread';
import { statusCells } from './status-cells';
import { statusListArea } from './status-list';

/** The words that a workbook's plans use. */
export interface PlanWords {
  /** What Planbok writes in the workbook, with its statuses in the plans' own words. */
  readonly text: Text;
  /** What the owner's formulas look for. */
  readonly compared: ComparedTexts;
}

/** How often a word is used, and each way of writing it. */
interface Use {
  count: number;
  readonly forms: Map<string, number>;
}

const LONGEST_WORD = 30;
/** One to four words of letters: no key letters, symbols, days or percentages. */
const plainWords = /^\p{L}{2,}(?: \p{L}+){0,3}$/u;

const lowered = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

/** Whether the plans write their words with small letters: at least two of them, and no other. */
const isSmall = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => word === lowered(word));

/** Planbok's own words, in each language. */
const standards = allTexts.map(({ status }) => status);
const isStandard = (word: string, status: Status): boolean =>
  standards.some((words) => words[status] === word || lowered(words[status]) === word);

/** The status that a word means by itself, with certainty, and all that it says; `undefined` for a word that no list should hold. */
function meaningOf(word: string, read: StatusReader): ChoosableStatus | undefined {
  if (word.length > LONGEST_WORD || !plainWords.test(word) || !isClassName(folded(word))) return undefined;
  const { status, certainty, saysMore } = read(word);
  return certainty === 'certain' && saysMore !== true && isChoosable(status) ? status : undefined;
}

type Uses = ReadonlyMap<string, Use>;

/** By reading: several steps of a job ask for the words of one reading, which never changes. */
const known = new WeakMap<PlanReading, Uses>();

function usesOf(reading: PlanReading, read: StatusReader): Uses {
  const before = known.get(reading);
  if (before) return before;
  const uses = usesIn(reading, read);
  known.set(reading, uses);
  return uses;
}

/** The words of all status columns, by how they are compared: without case. */
function usesIn(reading: PlanReading, read: StatusReader): Uses {
  const uses = new Map<string, Use>();
  const ambiguous = new Set<string>();
  const counts = new Map<string, { count: number; readonly status: Status }>();
  for (const table of reading.tables) {
    const status = table.kind === 'actions' ? columnOf(table, 'status') : undefined;
    if (status === undefined || status.more === 'choice') continue;
    for (const { value, status: meaning, count } of statusCells(table, status.column)) {
      if (typeof value !== 'string') continue;
      const known = counts.get(value);
      if (!known) counts.set(value, { count, status: meaning });
      else known.count += count;
      if (known && known.status !== meaning) ambiguous.add(value.trim().toLowerCase());
    }
  }
  for (const [value, { count, status }] of counts) {
    const word = value.trim();
    const key = word.toLowerCase();
    const meaning = meaningOf(word, read);
    if (meaning === undefined) continue;
    if (meaning !== status) ambiguous.add(key);
    const use = uses.get(key) ?? { count: 0, forms: new Map<string, number>() };
    use.count += count;
    use.forms.set(word, (use.forms.get(word) ?? 0) + count);
    uses.set(key, use);
  }
  for (const key of ambiguous) uses.delete(key);
  return uses;
}

/** The way of writing it used most; of two alike the one with a capital. */
function formOf({ forms }: Use): string {
  const [most] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? '';
}

/** The words that the hidden list holds now, in the order of `choosable`. */
function listedWords(book: WorkbookSnapshot, text: Text): readonly string[] {
  const area = statusListArea(book, text);
  const sheet = sheetNamed(book, area.sheet);
  return choosable.map((_, index) => {
    const value = sheet ? valueAt(sheet, area.row + index, area.column) : null;
    return typeof value === 'string' ? value : '';
  });
}

/**
 * The words of a workbook's plans. For each status: a word that the owner's formulas
 * compare with; else the word of the list that is there, while it is in use; else the word used most; else the
 * standard one, in the language that the list has it in: a workbook in two languages may be read as the other one once it
 * holds sheets of ours. The standard one has a small letter where the plans' own words have. No word stands for two statuses, since each is read by itself alone.
 */
export function planWords(book: WorkbookSnapshot, reading: PlanReading, language: Language): PlanWords {
  const compared = comparedTexts(book, reading.tables);
  const text = textIn(language);
  const read = statusReader({ language: reading.language });
  const uses = usesOf(reading, read);
  const named = new Map<string, string>();
  for (const word of compared.compared) named.set(word.toLowerCase(), word);
  const listed = listedWords(book, text);
  /** A word of the workbook's own; `undefined` where it has none. */
  const ownWord = (status: ChoosableStatus, index: number): string | undefined => {
    const standard = text.status[status];
    const own = [...uses].filter(([key]) => meaningOf(key, read) === status);
    const used = own.sort(
      ([a, { count: m }], [b, { count: n }]) =>
        n - m ||
        Number(b === standard.toLowerCase()) - Number(a === standard.toLowerCase()) ||
        (a < b ? -1 : 1),
    );
    const compared = used.find(([key]) => named.has(key));
    if (compared) return formOf(compared[1]);
    const unused = [...named.values()].sort().find((word) => meaningOf(word, read) === status);
    if (unused !== undefined) return unused;
    const kept = used.find(([key]) => key === listed[index]?.toLowerCase());
    if (kept) return listed[index] ?? standard;
    const [most] = used;
    return most && formOf(most[1]);
  };
  const owns = choosable.map(ownWord);
  const hasSmall = isSmall(owns.filter((word) => word !== undefined));
  const status = { ...text.status };
  for (const [index, one] of choosable.entries()) {
    const written = listed[index] ?? '';
    const standard = hasSmall ? lowered(text.status[one]) : text.status[one];
    status[one] = owns[index] ?? (isStandard(written, one) ? written : standard);
  }
  return { text: { ...text, status }, compared };
}
