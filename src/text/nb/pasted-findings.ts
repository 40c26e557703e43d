import { lowered } from '../lowered';
import { findingKind, findingKinds } from './glossary';
import { counted, listed } from './grammar';
import type { pastedFindings as sv } from '../sv/pasted-findings';

/** What is said of a text with findings that somebody pasted, in Norwegian. */
export const pastedFindings: typeof sv = {
  listed: (counted) => `Nytt i listen over funn: ${counted}`,
  none: 'Teksten har ingen nye funn.',
  added: {
    positive: (count) => counted(count, lowered(findingKind.positive), lowered(findingKinds.positive)),
    improvement: (count) => counted(count, 'forbedringsforslag'),
    nonconformity: (count) => counted(count, 'avvik'),
    unknown: (count) => `${count} uten angitt type`,
  },
  saysNone: (kinds) =>
    `Ifølge teksten finnes det ingen ${listed(kinds.map((kind) => lowered(findingKinds[kind])))}.`,
  known: (count) => `${count} funn fantes allerede`,
  left: (count) =>
    count === 1 ? '1 linje i teksten er ikke med:' : `${count} linjer i teksten er ikke med:`,
};
