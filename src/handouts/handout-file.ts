import type { WorkbookSnapshot } from '../book/snapshot';
import type { JobRequest, Outcome } from '../jobs/job';
import { handoutText } from '../text/handouts';
import { documentFile } from '../word/document-file';
import { handouts, type HandoutName } from './handouts';
import type { HandoutChoice } from './handout-choice';
import { madeHandout } from './made-handout';

/** A hand-out as a face without folders gives it to a person. */
export interface HandoutFile {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  /** A text is meant as UTF-8; `null` where the workbook has nothing for it. */
  readonly content: string | Uint8Array | null;
  readonly lines: readonly string[];
  /** What a person has to see to, a sentence each. */
  readonly left: readonly string[];
}

const types: Readonly<Record<HandoutName, string>> = {
  calendar: 'text/calendar',
  export: 'text/csv',
  wheel: 'image/svg+xml',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What cannot be part of a file's name somewhere. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** `Plan 2020.xlsx` → `Plan 2020`; a name that says nothing is left out. */
const stemOf = (workbook: string): string =>
  workbook
    .replace(/\.(?:xls[xmb]?|xltx|xltm|csv|ods)$/iu, '')
    .replace(/-(?:planbok|undone)(?:-\d{1,4})?$/u, '')
    .replace(FORBIDDEN, ' ')
    .trim() || 'planbok';

/**
 * The hand-out of a workbook as a file, in an organisation's own template where its bytes are given.
 * @param workbook the name of its file or spreadsheet
 */
export function handoutFile(
  choice: HandoutChoice,
  { book, outcome }: { readonly book: WorkbookSnapshot; readonly outcome: Outcome },
  request: JobRequest,
  workbook: string,
  template: Uint8Array | null,
): HandoutFile {
  const text = handoutText(outcome.language);
  const made = madeHandout(choice, book, outcome, request, text);
  // No owner is asked for, so that none is unknown.
  if ('candidates' in made) throw new Error('a hand-out of all owners has no candidates');
  const { ending } = handouts.find(({ name }) => name === choice.handout) ?? { ending: '' };
  const { content, lines, left, what } = made;
  const file = {
    name: `${stemOf(workbook)}-${what}.${ending}`,
    type: types[choice.handout],
    lines: left.length === 0 ? lines : [...lines, text.lacking(left.length)],
    left,
  };
  if (content === null || typeof content === 'string') return { ...file, content };
  const bytes = documentFile(content, template);
  return { ...file, content: bytes, ...(bytes === null ? { lines: [text.document.noTemplate] } : {}) };
}
