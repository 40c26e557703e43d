import { findingNames } from './finding-names';
import { isSentence, nextFilled } from './line-roles';
import { labelledPart } from './labelled-part';
import { folded } from '../matching';
import type { PastedLine } from './pasted-lines';
import { isStatementLine } from './statement-words';

/** Where a sentence that leads to a list stands with its list: from the first line on, to before the last. */
export interface LedList {
  readonly from: number;
  readonly to: number;
}

/** Says that findings follow: each item of the list is one. */
const speaksOfFindings =
  /\b(?:brist\p{L}*|punkt\p{L}*|iakttag\p{L}*|noter\p{L}*|konstater\p{L}*|identifier\p{L}*|upptäck\p{L}*|framkom\p{L}*|såg|found|noted|raised|identified|observed|findings?|issues?|deficienc\p{L}*|points?)\b/u;

const tellsOfFindings = (text: string): boolean => {
  const said = folded(text);
  return (
    speaksOfFindings.test(said) ||
    said.split(/[^\p{L}-]+/u).some((word) => findingNames().some(([, name]) => name.exec(word)?.[0] === word))
  );
};

/** As many lines as a sentence above a list may be broken into. */
const MOST_LINES = 3;

/** The first line of the sentence that ends at a line. */
function sentenceFrom(lines: readonly PastedLine[], at: number): number {
  let from = at;
  while (from > 0 && at - from < MOST_LINES) {
    const before = lines[from - 1];
    const goesOn = /^\p{Ll}/u.test(lines[from]?.text ?? '');
    if (!goesOn || before === undefined || before.isBlank || before.opens !== null) break;
    from -= 1;
  }
  return from;
}

/** Whether a line ends with a colon over bullets, and together they say one thing: `Riskbedömning saknas för:`. */
export function leadsList(lines: readonly PastedLine[], at: number): LedList | undefined {
  const line = lines[at];
  if (line?.opens !== null || !line.text.endsWith(':') || line.level !== undefined) return undefined;
  if (labelledPart(line.text)) return undefined;
  const first = nextFilled(lines, at);
  if (first?.opens !== 'bullet' && first?.sign !== 'a') return undefined;
  const from = sentenceFrom(lines, at);
  const sentence = lines
    .slice(from, at + 1)
    .map(({ text }) => text)
    .join(' ');
  if (!isStatementLine(sentence) || tellsOfFindings(sentence)) return undefined;
  let to = at + 1;
  for (let next = to; ; next += 1) {
    const below = lines[next];
    if (below?.sign === first.sign || below?.opens === 'bullet') to = next + 1;
    else if (below?.isBlank !== true) break;
  }
  const items = lines.slice(at + 1, to).filter(({ isBlank }) => !isBlank);
  // Bullets that are sentences say something of their own.
  return items.some(({ text }) => isStatementLine(text) && isSentence(text)) ? undefined : { from, to };
}
