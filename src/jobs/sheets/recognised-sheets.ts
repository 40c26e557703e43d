import { textOf } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { isOwnSheet } from '../../book/own-sheet';
import { replay } from '../../book/replay';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { planMark, sourceName } from '../structure/plan-marks';
import { baseMark } from '../structure/source-base';
import { markName, ownSheetNamed } from './own-sheet';
import { dayMark } from '../minutes/minutes-layout';
import { signedKind, sourceColumn, sourceRowOf } from './sheet-signs';

/** A hidden name that a sheet gets. */
interface Naming {
  readonly name: string;
  readonly sheet: string;
}

const namingEdit = ({ name, sheet }: Naming): Edit => ({
  kind: 'setName',
  name,
  area: { sheet, row: 1, column: 1, rows: 1, columns: 1 },
  hidden: true,
});

/** A name that only says that a sheet is ours and not read: one more overview, an agenda whose memory is gone. */
const EARLIER = 'earlier_';

/** Texts shorter than this stand in any workbook. */
const TELLING = 8;
/** At least this share of a copy's rows must be found on the sheet it was built from. */
const MOSTLY = 0.5;

const folded = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';

/** The share of the copy's rows of which some telling text stands on the sheet. */
function shareOn(sheet: SheetSnapshot, rows: readonly (readonly string[])[]): number {
  const texts = new Set(sheet.values.flatMap((line) => line.map(folded)));
  const found = rows.filter((row) => row.some((text) => texts.has(text))).length;
  return rows.length === 0 ? 0 : found / rows.length;
}

interface Copy {
  readonly sheet: string;
  readonly source: string;
}

/** A plan that we built, and the sheet it was built from, whatever either is called now; `undefined` for other sheets. */
function copyOn(sheet: SheetSnapshot, others: readonly SheetSnapshot[]): Copy | undefined {
  const place = sourceColumn(sheet);
  if (!place) return undefined;
  const lines = sheet.values.slice(place.row).filter((line) => textOf(line[place.column - 1] ?? null) !== '');
  const names = lines.flatMap((line) => sourceRowOf(line[place.column - 1] ?? null)?.sheet ?? []);
  if (names.length < lines.length * MOSTLY) return undefined;
  const rows = lines.map((line) =>
    line.flatMap((value, index) => {
      const text = index < place.column - 1 ? folded(value) : '';
      return text.length >= TELLING ? [text] : [];
    }),
  );
  const ranked = others
    .map((other) => ({ other, share: shareOn(other, rows), isNamed: names.includes(other.name) }))
    .filter(({ share }) => share >= MOSTLY)
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.share - a.share);
  const [best] = ranked;
  return best && { sheet: sheet.name, source: best.other.name };
}

/** The number that the copy had, where its source still has it; else one that is free. */
function numberFor(book: WorkbookSnapshot, source: string, taken: ReadonlySet<number>): number {
  const names = new Map(book.names.map(({ name, area }) => [name.toLowerCase(), area?.sheet]));
  const isFree = (number: number): boolean =>
    !taken.has(number) && ownSheetNamed(book, planMark(number)) === undefined;
  let number = 1;
  while (!(names.get(sourceName(number)) === source && isFree(number)) && number <= names.size) number += 1;
  if (number <= names.size) return number;
  number = 1;
  while (!isFree(number) || names.has(sourceName(number))) number += 1;
  return number;
}

/** Sheets whose plan some living sheet of ours stands for already. */
function replacedSheets(book: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(
    book.names.flatMap(({ name, area }) => {
      const number = Number(/^planbokkalla_(\d+)$/iu.exec(name)?.[1]);
      const isThere = ownSheetNamed(book, planMark(number)) !== undefined;
      return isThere && area ? [area.sheet] : [];
    }),
  );
}

const DAY = /20\d\d-\d\d-\d\d/u;

/** The mark of minutes by the day that their title or the name of their sheet says. */
function minutesName(sheet: SheetSnapshot): string | undefined {
  const day = DAY.exec(textOf(valueAt(sheet, 1, 1)))?.[0] ?? DAY.exec(sheet.name)?.[0];
  return day === undefined ? undefined : dayMark(day);
}

/** The overview, the agenda with its memory, and the hidden words: each gets the name it has lost. */
function derivedNames(book: WorkbookSnapshot, unnamed: readonly SheetSnapshot[]): readonly Naming[] {
  const names: Naming[] = [];
  const met = new Set<string>();
  const signed = unnamed.flatMap((sheet) => {
    const kind = signedKind(sheet);
    return kind === undefined ? [] : [{ sheet, kind }];
  });
  const isRemembered =
    ownSheetNamed(book, 'memory') !== undefined || signed.some(({ kind }) => kind === 'memory');
  let earlier = 1;
  for (const { sheet, kind } of signed) {
    if (kind === 'base') continue;
    // Of the minutes each has the day of its meeting.
    const minuted = kind === 'minutes' ? minutesName(sheet) : undefined;
    if (minuted !== undefined && ownSheetNamed(book, minuted) === undefined && !met.has(minuted)) {
      met.add(minuted);
      names.push({ name: markName(minuted), sheet: sheet.name });
      continue;
    }
    const isTaken = met.has(kind) || ownSheetNamed(book, kind) !== undefined;
    if (!isTaken && (kind !== 'agenda' || isRemembered)) {
      met.add(kind);
      names.push({ name: markName(kind), sheet: sheet.name });
      continue;
    }
    while (ownSheetNamed(book, `${EARLIER}${earlier}`) !== undefined) earlier += 1;
    names.push({ name: markName(`${EARLIER}${earlier}`), sheet: sheet.name });
    earlier += 1;
  }
  return names;
}

/**
 * What is kept of the originals: each belongs to the copy of the original that it names, or, where that has another name
 * now, to the copy with its own number.
 */
function baseNames(book: WorkbookSnapshot, unnamed: readonly SheetSnapshot[]): readonly Naming[] {
  const bases = unnamed.filter((sheet) => signedKind(sheet) === 'base');
  if (bases.length === 0) return [];
  const free = new Map(
    book.names.flatMap(({ name, area }) => {
      const number = Number(/^planbokkalla_(\d+)$/iu.exec(name)?.[1]);
      const isFree = area !== null && number > 0 && ownSheetNamed(book, baseMark(number)) === undefined;
      return isFree ? [[area.sheet, number] as const] : [];
    }),
  );
  const named = new Map<SheetSnapshot, number>();
  for (const sheet of bases) {
    const source = textOf(valueAt(sheet, 1, 2));
    const number = free.get(source);
    if (number !== undefined) named.set(sheet, number);
    free.delete(source);
  }
  const left = new Set(free.values());
  for (const sheet of bases) {
    // Its name says the number that the copy had, and copies are numbered as they stand.
    const number = Number(/\d+$/u.exec(sheet.name)?.[0]);
    if (!named.has(sheet) && left.delete(number)) named.set(sheet, number);
  }
  return bases.map((sheet, index) => {
    const number = named.get(sheet);
    const mark = number === undefined ? `${EARLIER}base_${index + 1}` : baseMark(number);
    return { name: markName(mark), sheet: sheet.name };
  });
}

/** The numbers of plans that we built and that are marked, whose original has lost its name. */
function orphans(
  book: WorkbookSnapshot,
): readonly { readonly sheet: SheetSnapshot; readonly number: number }[] {
  const sources = new Set(book.names.flatMap(({ name, area }) => (area ? [name.toLowerCase()] : [])));
  return book.names.flatMap(({ name, area }) => {
    const number = Number(/^planbok_plan_(\d+)$/iu.exec(name)?.[1]);
    const sheet = area === null ? undefined : sheetNamed(book, area.sheet);
    return sheet && number > 0 && !sources.has(sourceName(number)) ? [{ sheet, number }] : [];
  });
}

/**
 * The hidden names of sheets that Planbok made and whose names are gone, as after a save by a program that drops them or
 * does not follow a sheet that is renamed: known again by what stands on the sheets. Without this an overview would be read
 * as one more plan, and the ordered copy of a plan beside its source.
 */
export function recognisedSheets(book: WorkbookSnapshot): readonly Edit[] {
  const unnamed = book.sheets.filter(({ name }) => !isOwnSheet(book, name));
  const derived = derivedNames(book, unnamed);
  const isDerived = new Set(derived.map(({ sheet }) => sheet));
  const others = unnamed.filter(({ name }) => !isDerived.has(name));
  const replaced = new Set(replacedSheets(book));
  const taken = new Set<number>();
  const originals = others.filter((other) => sourceColumn(other) === undefined);
  const sourcesAgain = orphans(book).flatMap(({ sheet, number }): Naming[] => {
    const copy = copyOn(sheet, originals);
    if (!copy || replaced.has(copy.source)) return [];
    replaced.add(copy.source);
    return [{ name: sourceName(number), sheet: copy.source }];
  });
  const copies = others.flatMap((sheet): Naming[] => {
    const sources = originals.filter((other) => other !== sheet);
    const copy = copyOn(sheet, sources);
    if (!copy || replaced.has(copy.source)) return [];
    replaced.add(copy.source);
    const number = numberFor(book, copy.source, taken);
    taken.add(number);
    return [
      { name: markName(planMark(number)), sheet: copy.sheet },
      { name: sourceName(number), sheet: copy.source },
    ];
  });
  const names = [...derived, ...sourcesAgain, ...copies];
  const after = replay(book, names.map(namingEdit));
  return [...names, ...baseNames(after, unnamed)].map(namingEdit);
}
