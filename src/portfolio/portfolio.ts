import type { Language } from '../plan/field';
import type { Group, Tally } from '../jobs/rollup/rollup-counts';
import { folded } from '../plan/matching';
import type { FileFate } from './file-fate';
import { groupSum, tallySum } from './tally';
import type { UnitFacts } from './unit-facts';

/** A unit's plan of one year. */
export interface Unit {
  readonly name: string;
  readonly file: FileFate;
  readonly facts: UnitFacts;
}

/** All units together: what the workbook of all, the summary and the JSON answer are made of. */
export interface Portfolio {
  readonly language: Language;
  /** ISO. */
  readonly today: string;
  /** The year that is counted; `null` where no plan names one. */
  readonly year: number | null;
  /** The units with a plan for the year: the most overdue first, then by name. */
  readonly units: readonly Unit[];
  /** Plans of other years, of the same units or others. Not counted. */
  readonly others: readonly Unit[];
  /** Names that several files have for the year: perhaps copies, which are counted twice. */
  readonly doubled: readonly string[];
  readonly all: Tally;
  readonly byGoal: readonly Group[];
  /** Every file, in order. */
  readonly files: readonly FileFate[];
}

type Fated = Pick<FileFate, 'fate'>;

interface Read<File extends Fated = FileFate> {
  readonly file: File;
  readonly facts: UnitFacts;
}

const readIn = <File extends Fated>(files: readonly File[]): readonly Read<File>[] =>
  files.flatMap((file) => (file.fate.is === 'read' ? [{ file, facts: file.fate.facts }] : []));

/** The value that most have; of several as many the greatest. */
function mostCommon<Value extends number | string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  return most?.[0];
}

/** The year that most units' plans under review are of, the later of two. */
export const commonYear = (files: readonly Fated[]): number | null =>
  mostCommon(readIn(files).flatMap(({ facts }) => facts.year ?? [])) ?? null;

const isOf = ({ year }: UnitFacts, wanted: number | null): boolean => year === wanted || year === null;

/** The files that have a plan for the year, though another is the one under review there: they are read once more. */
export const withOtherReview = <File extends Fated>(
  files: readonly File[],
  year: number | null,
): readonly File[] =>
  readIn(files)
    .filter(({ facts }) => year !== null && !isOf(facts, year) && facts.years.includes(year))
    .map(({ file }) => file);

/**
 * What each unit is called: what its workbook says, but for a name that workbooks of the same year say whose files are
 * called differently, which is that of the whole organisation.
 */
function namesOf(read: readonly Read[]): ReadonlyMap<FileFate, string> {
  const filed = new Map<string, Set<string>>();
  for (const { facts } of read) {
    if (facts.names.said === null) continue;
    const key = `${folded(facts.names.said)}/${facts.year ?? ''}`;
    filed.set(key, (filed.get(key) ?? new Set()).add(folded(facts.names.filed)));
  }
  const shared = new Set(
    [...filed].flatMap(([key, names]) => (names.size > 1 ? [key.slice(0, key.lastIndexOf('/'))] : [])),
  );
  return new Map(
    read.map(({ file, facts: { names } }) => {
      const isOwn = names.said !== null && !shared.has(folded(names.said));
      return [file, isOwn ? (names.said ?? names.filed) : names.filed];
    }),
  );
}

const inOrder = (a: Unit, b: Unit): number => {
  const [x, y] = [a.facts.tally, b.facts.tally];
  if (x.overdue !== y.overdue) return y.overdue - x.overdue;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.file.path < b.file.path ? -1 : 1;
};

/** What is asked of the whole. */
export interface PortfolioRequest {
  /** ISO. */
  readonly today: string;
  readonly year: number | null;
  /** Without it, the language of most workbooks. */
  readonly language?: Language;
}

/** Puts what was read of each file together. Pure: the same files in any order give the same. */
export function portfolioOf(given: readonly FileFate[], request: PortfolioRequest): Portfolio {
  const files = [...given].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = readIn(files);
  const names = namesOf(read);
  const all = read.map(({ file, facts }): Unit => ({ file, facts, name: names.get(file) ?? file.path }));
  const counted = all.filter(({ facts }) => isOf(facts, request.year)).sort(inOrder);
  const byName = new Map<string, Unit[]>();
  for (const unit of counted) {
    const key = folded(unit.name);
    byName.set(key, [...(byName.get(key) ?? []), unit]);
  }
  const doubled = [...byName.values()].filter(({ length }) => length > 1);
  const twice = new Set(doubled.flat());
  const units = counted.map((unit) =>
    twice.has(unit) ? { ...unit, name: `${unit.name} (${unit.file.path})` } : unit,
  );
  return {
    language: request.language ?? mostCommon(read.map(({ facts }) => facts.language)) ?? 'sv',
    today: request.today,
    year: request.year,
    units,
    others: all.filter(({ facts }) => !isOf(facts, request.year)).sort(inOrder),
    doubled: doubled.flatMap(([first]) => first?.name ?? []),
    all: tallySum(units.map(({ facts }) => facts.tally)),
    byGoal: groupSum(units.flatMap(({ facts }) => facts.byGoal)),
    files,
  };
}
