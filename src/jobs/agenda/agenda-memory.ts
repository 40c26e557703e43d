import { textOf, type CellValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { ownSheetNamed, type OwnSheet } from '../sheets/own-sheet';
import { lineKey, mark, olderLineKey, titleKey } from './agenda-layout';
import type { PointKey } from './agenda-points';
import type { KeyedSection } from './keyed-section';

const MEMORY_MARK = 'memory';

/** In the place of a point's memory (see `lineKey`): what stands above the points. */
const NO_POINT = 0;

/** What a place of the agenda's head is known by, whatever its label says in the language of the agenda. */
export const roleKey = (role: number): string => JSON.stringify([NO_POINT, String(role), 1]);

/** What the day of the agenda's meeting is known by. */
const dayKey = JSON.stringify([NO_POINT, 'day', 1]);

/** Whether the agenda was last made for the meeting of that day: what is written in it since is of that meeting. */
export const isMadeFor = (book: WorkbookSnapshot, day: string): boolean =>
  remembered(book).get(mark(dayKey))?.[0] === mark(day);

/** The row that says of which minutes the agenda has been emptied. */
const EMPTIED = mark(JSON.stringify([NO_POINT, 'emptied', 1]));

/**
 * What Planbok wrote, as fingerprints on a sheet nobody sees: the base that a person's words are told from. `roles`: what
 * it wrote, or would have written, in each place of the head; `day`: that of the meeting, where it is known; `emptiedOf`: ISO
 * day of the minutes whose decisions are out of the agenda.
 */
export function memorySheet(
  sections: readonly KeyedSection[],
  roles: readonly CellValue[],
  day: string | undefined,
  emptiedOf: string | null,
  text: Text,
): OwnSheet {
  const marks = new Map<string, string>();
  const markOf = (said: string): string => {
    const known = marks.get(said) ?? mark(said);
    marks.set(said, known);
    return known;
  };
  const header = [
    ...roles.map((value, role) => [mark(roleKey(role)), mark(textOf(value)), markOf('')]),
    ...(day === undefined ? [] : [[mark(dayKey), mark(day), markOf('')]]),
  ];
  const emptied = emptiedOf === null ? [] : [[EMPTIED, emptiedOf, '']];
  const lines = sections.flatMap(({ key: point, title, givenTitle, lines: ofPoint }) => [
    ...(point === undefined ? [] : [[mark(titleKey(point)), markOf(title), markOf(givenTitle)]]),
    ...ofPoint.map(({ key, line: { input, proposal } }) => [
      mark(key),
      markOf(input),
      markOf(proposal ?? ''),
    ]),
  ]);
  return {
    mark: MEMORY_MARK,
    preferredName: text.memory.sheet,
    visibility: 'very-hidden',
    lines: [[text.memory.key, text.memory.mark, text.memory.mark], ...header, ...emptied, ...lines],
  };
}

/**
 * By the fingerprint of a line's key: those of its input and its proposal as Planbok last wrote them. By that of a
 * point's own line: those of its title as it stood, and as Planbok would call it.
 */
export type Remembered = ReadonlyMap<string, readonly [string, string]>;

export function remembered(book: WorkbookSnapshot): Remembered {
  const name = ownSheetNamed(book, MEMORY_MARK);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  return new Map(
    (sheet?.values ?? [])
      .slice(1)
      .map((line) => [textOf(line[0] ?? null), [textOf(line[1] ?? null), textOf(line[2] ?? null)]]),
  );
}

/**
 * Keeps in mind what has been written in places of the agenda's head since the agenda was made, by their number in the head.
 * A place that the memory does not know is left: all that stands there is a person's own.
 */
export function rememberedRoleEdits(
  book: WorkbookSnapshot,
  written: ReadonlyMap<number, CellValue>,
): readonly Edit[] {
  const name = ownSheetNamed(book, MEMORY_MARK);
  const keys =
    name === undefined ? [] : (sheetNamed(book, name)?.values ?? []).map(([key = null]) => textOf(key));
  return [...written].flatMap(([role, value]): Edit[] => {
    const row = keys.indexOf(mark(roleKey(role))) + 1;
    return name === undefined || row === 0
      ? []
      : [{ kind: 'writeCells', at: { sheet: name, row, column: 2 }, cells: [[mark(textOf(value))]] }];
  });
}

/** ISO day of the last minutes whose decisions have been taken out of the agenda. */
export const emptiedIn = (base: Remembered): string | null => base.get(EMPTIED)?.[0] ?? null;

/** What Planbok last wrote in a line; none for a line that it did not write. */
export const writtenIn = (
  base: Remembered,
  point: PointKey,
  item: string,
  occurrence: number,
): readonly [string, string] | undefined =>
  base.get(mark(lineKey(point, item, occurrence))) ?? base.get(mark(olderLineKey(point, item, occurrence)));
