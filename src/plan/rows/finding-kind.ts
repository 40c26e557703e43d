import { folded } from '../matching';
import { findingKindInSwedish } from '../norwegian/norwegian';
import type { FindingKind } from '../reading';

const positive =
  /positiv|styrk|beröm|föredöm|gott exempel|goda exempel|strength|good practice|commend|noteworthy|^pf$|^pos\.?$|^p$/;
const major = /större|allvarlig|stor avvikelse|\bmajor\b|critical|^a$|^nc ?1$/;
const minor = /mindre|liten|\bminor\b|^b$|^nc ?2$/;
const nonconformity =
  /avvik|non-?conform|\bncr?\b|nonconformance|\bmajor\b|\bminor\b|^a$|^b$|deficiency|brist|^av$/;
const improvement =
  /förbättring|improvement|\bofi\b|notering|observation|rekommend|recommend|opportunit|utvecklings|iakttagelse|synpunkt|förslag|anmärkning|^ff?$|^c$|^n$|^o$/;

/** What sort of finding a text names: a cell of the kind column, a section's heading, a title. */
export function findingKindOf(text: string): FindingKind {
  const word = findingKindInSwedish(folded(text).slice(0, 80));
  if (word === '') return { kind: 'unknown' };
  if (positive.test(word)) return { kind: 'positive' };
  const isNamed = /avvik|non-?conform|\bncr?\b/.test(word);
  if (!isNamed && improvement.test(word)) return { kind: 'improvement' };
  if (!nonconformity.test(word)) return { kind: 'unknown' };
  if (major.test(word)) return { kind: 'nonconformity', severity: 'major' };
  if (minor.test(word)) return { kind: 'nonconformity', severity: 'minor' };
  return { kind: 'nonconformity' };
}
