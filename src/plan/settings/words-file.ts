import * as z from 'zod/mini';
import { fields } from '../field';
import { statuses } from '../status';
import { noWords, wordsWith, type OwnWords } from './own-words';

/** Raised when what a file of words holds changes its meaning. */
const VERSION = 1;

/** Longer texts are no words; more of them no file of words. */
const LONGEST = 300;
const MOST = 2000;
/** Characters of a file that is read at all. */
export const LARGEST_WORDS_FILE = 1_000_000;

const word = z.string().check(z.minLength(1), z.maxLength(LONGEST));
const few = (words: object): boolean => Object.keys(words).length <= MOST;

/** A file by which an organisation's own words are carried from workbook to workbook. */
const wordsFile = z.strictObject({
  version: z.literal(VERSION),
  headings: z.record(word, z.enum(fields)).check(z.refine(few)),
  statuses: z.record(word, z.enum(statuses)).check(z.refine(few)),
  terms: z.exactOptional(z.record(word, word).check(z.refine(few))),
});

/** The file's words, or the place in it that is none: `statuses.Klart`. */
export type ReadWords = { readonly words: OwnWords } | { readonly wrong: string };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The words that a text of a file of words holds: all of them or none. */
export function wordsInFile(text: string): ReadWords {
  if (text.length > LARGEST_WORDS_FILE) return { wrong: '' };
  const read = wordsFile.safeParse(parsed(text.replace(/^\uFEFF/u, '')));
  if (!read.success) {
    const [issue] = read.error.issues;
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return { wrong: [...(issue?.path ?? []), ...keys].map(String).join('.') };
  }
  const { headings, statuses: said, terms = {} } = read.data;
  const words: OwnWords = {
    headings: Object.entries(headings).map(([heading, field]) => ({ heading, field })),
    statuses: Object.entries(said).map(([status, how]) => ({ text: status, status: how })),
    terms: Object.entries(terms).map(([term, meaning]) => ({ term, meaning })),
  };
  return { words: wordsWith(noWords, words) };
}

/** The text of a file with these words, in alphabetical order, so that two of them can be compared. */
export function wordsFileText({ headings, statuses: said, terms = [] }: OwnWords): string {
  const sorted = (entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  const file = {
    version: VERSION,
    headings: sorted(headings.map(({ heading, field }) => [heading, field])),
    statuses: sorted(said.map(({ text, status }) => [text, status])),
    ...(terms.length === 0 ? {} : { terms: sorted(terms.map(({ term, meaning }) => [term, meaning])) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
