import type { WorkbookSnapshot } from '../../book/snapshot';
import { DEFAULT_STANDARD } from '../agenda/standards';
import { mergedPart, type MergedPart } from './merged-lines';
import { decisionsIn, withoutUndecided } from './minute-decisions';
import { languageOf, type Minutes } from './minutes';
import { minutesIn } from './minutes-layout';
import { minutesMemory } from './minutes-memory';
import { partIds, type RecordPart } from './record';
import { standingMinutes } from './standing-minutes';
import type { Text } from '../../text/text';

/** The minutes of a day as they stand on their sheet: what the agenda says now is of another meeting. */
export function heldMinutes(book: WorkbookSnapshot, day: string, wished: Text): Minutes | null {
  const sheet = minutesIn(book, day);
  if (!sheet) return null;
  const standing = standingMinutes(sheet, []);
  const memory = minutesMemory(book).get(day) ?? [];
  const asItStands = (part: RecordPart): MergedPart =>
    withoutUndecided(mergedPart({ ...part, lines: [] }, part, memory));
  const partNamed = (id: string): MergedPart =>
    asItStands(
      standing.parts.find((part) => part.id === id) ?? { id, key: undefined, no: null, title: '', lines: [] },
    );
  const labelled: ReadonlySet<string> = new Set(Object.values(partIds));
  const points = standing.parts.filter(({ id }) => !labelled.has(id)).map(asItStands);
  const text = languageOf(standing, wished);
  return {
    day,
    title: standing.title,
    madeFrom: standing.madeFrom,
    headings: standing.headings,
    standard: DEFAULT_STANDARD,
    head: partNamed(partIds.head),
    points,
    results: partNamed(partIds.results),
    closing: partNamed(partIds.closing),
    signatures: partNamed(partIds.signatures),
    decisions: decisionsIn(points, text),
    text,
  };
}
