import { addressName } from '../book/area';
import type { Problem, ProblemCode } from '../plan/reading';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';
import { meaningsOf } from './ways-to-answer';

type Text = typeof svCli;

export const LONGEST_SENTENCE = 300;

/** Problems that a text of the workbook alone does not tell. */
const inSentences: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'action-or-heading',
  'moved-again',
  'day-outside-month',
  'negative-amount',
  'pot-overspent',
  'same-actions',
  'same-day',
  'several-headings',
  'status-against-day',
  'struck-deadline',
  'struck-out',
  'unsure-band',
  'year-no-column',
  'year-same',
  'year-several-plans',
  'year-unsaid',
]);

/** `Plan!F7  "25.8" (2020-08-25 eller 2020-05-25?)`, or the sentence. */
export function problemLine(problem: Problem, text: Text): string {
  const { at, found: words, code } = problem;
  if (inSentences.has(code))
    return `    ${addressName(at)}  ${printable(text.sentences[code](problem), LONGEST_SENTENCE)}`;
  const candidates = meaningsOf(problem, text);
  const quoted = words === undefined || words === '' ? '' : `  ${printable(words, 60)}`;
  const meanings =
    candidates.length === 0
      ? ''
      : ` (${text.meaning(candidates.map((one) => printable(one, 40)).join(text.or))})`;
  return `    ${addressName(at)}${quoted}${meanings}`;
}
