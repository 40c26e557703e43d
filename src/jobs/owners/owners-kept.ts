import { textOf, type CellValue } from '../../book/cells';
import { cellKey } from '../../book/area';
import {
  extentOf,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../book/snapshot';
import { allTexts } from '../../text/text';
import { ownSheetNamed } from '../sheets/own-sheet';
import { typedTitle } from '../sheets/typed-title';
import type { ResultSheet } from '../verbs';
import { openGroups, ownerKey } from './owner-pages';

export const OWNERS_MARK = 'owners' satisfies ResultSheet;

/** From this column on a person writes: the last of the printed ones, and what is right of it. */
export const NOTE_COLUMN = 6;

/** The key of the section at the end, of notes on what no longer stands above; no owner has it. */
export const KEPT_SECTION = '\u0000kept';

type Cells = readonly CellValue[];

/** What stands right of a line of ours. */
export interface Note {
  /** The line in words: owner, number and action. */
  readonly of: string;
  /** From `NOTE_COLUMN` on. */
  readonly cells: Cells;
}

/** What a person has typed on the sheet as it stands. */
export interface KeptNotes {
  /** In place of the title that Planbok writes; `null`: that title. */
  readonly title: CellValue;
  /** By `noteKey`, in order where several lines are alike. */
  readonly beside: ReadonlyMap<string, readonly Note[]>;
  /** By `ownerKey`: whole lines that she has added to an owner's page. */
  readonly added: ReadonlyMap<string, readonly Cells[]>;
}

/** A heading of a group or the line of figures, without its numbers. */
const labelOf = (line: string): string => line.split(': ', 1)[0] ?? '';

/** A line of ours, known again by the owner and its first two cells. `owner`: as `OwnerPage` names her. */
export const noteKey = (owner: string, first: string, title: string): string =>
  JSON.stringify([ownerKey(owner), labelOf(first), title]);

export const isTyped = (cells: Cells): boolean => cells.some((cell) => textOf(cell) !== '');

/** Whether Planbok writes such a text in the first column of an owner's page, besides her name and her actions. */
const isOurLine = (first: string): boolean =>
  allTexts.some(
    ({ rollup, owners }) =>
      first === owners.noneOpen ||
      [rollup.remaining, ...openGroups.map((group) => owners.groups[group])].includes(labelOf(first)),
  );

/** The owner's name at the top of a page after her first. */
const isContinued = (line: string, owner: string): boolean =>
  allTexts.some(({ owners }) => line === owners.continued(owner === '' ? owners.nobody : owner));

/** The line of figures right below an owner's name. */
function isFigures(line: string): boolean {
  const [first = '', ...others] = line.split(' · ');
  return (
    others.length === 2 &&
    [first, ...others].every((part) => /: \d+$/.test(part)) &&
    allTexts.some(({ rollup }) => labelOf(first) === rollup.remaining)
  );
}

const isOurTitle = (title: string): boolean =>
  allTexts.some(({ owners }) => title === owners.title(null) || title.startsWith(`${owners.title(null)} `));

function notesOn(sheet: SheetSnapshot): Pick<KeptNotes, 'beside' | 'added'> {
  const beside = new Map<string, Note[]>();
  const added = new Map<string, Cells[]>();
  const put = <T>(into: Map<string, T[]>, key: string, typed: T): void => {
    const known = into.get(key);
    if (known) known.push(typed);
    else into.set(key, [typed]);
  };
  const { rows, columns } = extentOf(sheet);
  const first = (row: number): string => textOf(valueAt(sheet, row, 1));
  // None on the first page, which has no place to write in.
  let owner: string | undefined;
  for (let row = 1; row <= rows; row += 1) {
    const cells = Array.from({ length: columns }, (_, index) => valueAt(sheet, row, index + 1));
    const no = first(row);
    const isName = isFigures(first(row + 1)) && no !== '';
    const isSection = allTexts.some(({ owners }) => no === owners.kept);
    if (isName) owner = allTexts.some(({ owners }) => no === owners.nobody) ? '' : no;
    if (isSection) owner = KEPT_SECTION;
    if (owner === undefined || isSection || !isTyped(cells)) continue;
    const isOurs = isName || sheet.links.has(cellKey(row, 1)) || isOurLine(no) || isContinued(no, owner);
    if (isOurs) {
      const title = textOf(valueAt(sheet, row, 2));
      const of = [owner, no === owner ? '' : no, title].filter((part) => part !== '').join(' · ');
      put(beside, noteKey(owner, no, title), { of, cells: cells.slice(NOTE_COLUMN - 1) });
    } else put(added, ownerKey(owner), cells);
  }
  return { beside, added };
}

/** Everything a person has written on the owners' sheet: what stands beside Planbok's lines, and lines of her own. */
export function keptNotes(book: WorkbookSnapshot): KeptNotes {
  const name = ownSheetNamed(book, OWNERS_MARK);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  return {
    title: typedTitle(book, OWNERS_MARK, isOurTitle),
    ...(sheet ? notesOn(sheet) : { beside: new Map(), added: new Map() }),
  };
}
