import type { FindingKind } from '../../plan/reading';
import { lowered } from '../lowered';
import { findingKind, findingKinds } from './glossary';
import { counted, listed } from './grammar';

/** What is said of a text with findings that somebody pasted, in Swedish. */
export const pastedFindings = {
  listed: (counted: string): string => `Nytt i listan över iakttagelser: ${counted}`,
  none: 'Texten har inga nya iakttagelser.',
  added: {
    positive: (count: number): string =>
      counted(count, lowered(findingKind.positive), lowered(findingKinds.positive)),
    improvement: (count: number): string => counted(count, 'förbättringsförslag'),
    nonconformity: (count: number): string => counted(count, 'avvikelse', 'avvikelser'),
    unknown: (count: number): string => `${count} utan angiven typ`,
  },
  saysNone: (kinds: readonly FindingKind['kind'][]): string =>
    `Enligt texten finns det inga ${listed(kinds.map((kind) => lowered(findingKinds[kind])))}.`,
  known: (count: number): string =>
    count === 1 ? '1 iakttagelse fanns redan' : `${count} iakttagelser fanns redan`,
  left: (count: number): string =>
    count === 1 ? '1 rad i texten är inte med:' : `${count} rader i texten är inte med:`,
};
