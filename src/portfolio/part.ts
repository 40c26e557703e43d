import { fingerprint } from '../book/digest';
import type { Fate, FileFate } from './file-fate';
import { withOtherReview } from './portfolio';
import type { Shard } from './shard';

/** A file as a part tells of it. */
export interface PartFile extends Pick<FileFate, 'path' | 'fate'> {
  /** As the system names it where the part was read: links lead there. */
  readonly file: string;
  /** What is read of it for other years of its plans than the one under review, by year. */
  readonly byYear: readonly (readonly [year: number, fate: Fate])[];
}

/** How the parts of one whole are made: all in the same way. */
export interface PartMaking {
  /** Of Planbok. */
  readonly version: string;
  /** ISO. */
  readonly today: string;
  /** The year that was asked for. */
  readonly year: number | null;
  /** What is said of headings and statuses of all workbooks, as a fingerprint. */
  readonly words: string;
  readonly sources: readonly string[];
}

/** What was read of one part of the files under the sources. */
export interface Part {
  readonly shard: Shard;
  readonly making: PartMaking;
  /** The names of all workbooks under the sources, those of other parts too, as a fingerprint. */
  readonly workbooks: string;
  readonly files: readonly PartFile[];
}

/** What the file of a part begins with; the number is raised when the rest changes. */
const MARK = 'planbok part 1 ';

/** The text of a part's file: its mark and fingerprint, and below it the part as JSON. */
export function partText(part: Part): string {
  const body = JSON.stringify(part);
  return `${MARK}${fingerprint(body)}\n${body}\n`;
}

/** Whether a file is the file of a part, whole or not. */
export const isPartText = (text: string): boolean => text.startsWith('planbok part ');

/** The part that a file holds; `undefined` where it holds none, or not all of it. */
export function partIn(text: string): Part | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1, -1);
  return end > 0 && text.slice(0, end) === `${MARK}${fingerprint(body)}`
    ? (JSON.parse(body) as Part)
    : undefined;
}

/** Why parts are not the whole. */
export interface PartsFault {
  readonly why: 'part-missing' | 'part-twice' | 'parts-differ' | 'parts-of-changed';
  /** The number of the part that it is about. */
  readonly part: number;
}

/** What keeps parts from being put together; `undefined` where each of them is there, and all were made in the same way. */
export function partsFault(parts: readonly Part[]): PartsFault | undefined {
  const [first] = parts;
  if (first === undefined) return { why: 'part-missing', part: 1 };
  const { of } = first.shard;
  const made = JSON.stringify(first.making);
  const met = new Set<number>();
  for (const { shard, making } of parts) {
    const { part } = shard;
    if (shard.of !== of || JSON.stringify(making) !== made) return { why: 'parts-differ', part };
    if (met.has(part)) return { why: 'part-twice', part };
    met.add(part);
  }
  for (let part = 1; part <= of; part += 1) if (!met.has(part)) return { why: 'part-missing', part };
  const changed = parts.find(({ workbooks }) => workbooks !== first.workbooks);
  return changed && { why: 'parts-of-changed', part: changed.shard.part };
}

/** The files of all parts, each as it is read for the year that is counted. */
export function filesOfParts(parts: readonly Part[], year: number | null): readonly PartFile[] {
  const files = parts.flatMap((part) => part.files);
  const other = new Set(withOtherReview(files, year));
  return files.map((file) => {
    const again = other.has(file) && file.byYear.find(([of]) => of === year);
    return again ? { ...file, fate: again[1] } : file;
  });
}
