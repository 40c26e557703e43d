import { lowered } from '../lowered';
import { findingKind, findingKinds } from './glossary';
import { counted, listed } from './grammar';
import type { pastedFindings as sv } from '../sv/pasted-findings';

/** What is said of a text with findings that somebody pasted, in English. */
export const pastedFindings: typeof sv = {
  listed: (counted: string): string => `New in the list of findings: ${counted}`,
  none: 'No new findings in the text.',
  added: {
    positive: (count: number): string =>
      counted(count, lowered(findingKind.positive), lowered(findingKinds.positive)),
    improvement: (count: number): string =>
      counted(count, 'suggestion for improvement', 'suggestions for improvement'),
    nonconformity: (count: number): string => counted(count, 'nonconformity', 'nonconformities'),
    unknown: (count: number): string => `${count} of no stated kind`,
  },
  saysNone: (kinds) =>
    `According to the text there are no ${listed(kinds.map((kind) => lowered(findingKinds[kind])))}.`,
  known: (count: number): string =>
    count === 1 ? '1 finding was there already' : `${count} findings were there already`,
  left: (count: number): string =>
    count === 1 ? '1 line of the text is in no finding:' : `${count} lines of the text are in no finding:`,
};
