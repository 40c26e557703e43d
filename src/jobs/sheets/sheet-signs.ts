import { isDate, textOf, type CellValue } from '../../book/cells';
import { LOG_MARK, RUNS_MARK } from '../../book/logged-run';
import { RUNS_HEAD } from '../../book/run-log';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import { allTexts } from '../../text/text';
import { LOG_HEADINGS } from '../log/log-sheet';
import { WHEEL_HEADINGS, WHEEL_MARK } from '../wheel/wheel-signs';

/** What a sheet of ours is, told by what stands on it. */
export type SignedKind =
  | 'rollup'
  | 'agenda'
  | 'minutes'
  | 'minutesmemory'
  | 'memory'
  | 'history'
  | 'lists'
  | 'base'
  | 'wheel'
  | 'runs'
  | 'log';

/** Stands for every number and name that a sentence of ours is made with. */
const ANY_NUMBER = 99_999;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const sentence = (text: string): RegExp =>
  new RegExp(`^${escaped(text).replaceAll(String(ANY_NUMBER), '\\d+')}$`, 'u');

/** How the numbers that a sentence is made with may be inflected. */
const numbers: readonly number[] = [1, ANY_NUMBER];

const counted = allTexts.flatMap(({ rollup }) =>
  numbers.flatMap((read) =>
    numbers.flatMap((interpreted) =>
      numbers.map((listed) => sentence(rollup.counts(read, interpreted, listed))),
    ),
  ),
);

/** Rows above an agenda's points, with room for lines of a person's own. */
const AGENDA_TOP = 30;

const firstCells = (sheet: SheetSnapshot, row: number, columns: number): readonly string[] =>
  Array.from({ length: columns }, (_, index) => textOf(valueAt(sheet, row, index + 1)));

const isLine = (cells: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((text, index) => cells[index] === text);

const isOverview = (sheet: SheetSnapshot): boolean =>
  allTexts.some(({ rollup }) => textOf(valueAt(sheet, 2, 1)) === rollup.asOf) &&
  isDate(valueAt(sheet, 2, 2)) &&
  counted.some((pattern) => pattern.test(textOf(valueAt(sheet, 3, 1))));

function isAgenda(sheet: SheetSnapshot): boolean {
  for (let row = 1; row <= Math.min(AGENDA_TOP, sheet.values.length); row += 1) {
    const cells = firstCells(sheet, row, 7);
    if (allTexts.some(({ agenda }) => isLine(cells, agenda.headings))) return true;
  }
  return false;
}

/** The headings of minutes stand below the head, as those of an agenda do. */
function isMinutes(sheet: SheetSnapshot): boolean {
  for (let row = 1; row <= Math.min(AGENDA_TOP, sheet.values.length); row += 1) {
    const cells = firstCells(sheet, row, 8);
    if (allTexts.some(({ minutes }) => isLine(cells, minutes.headings))) return true;
  }
  return false;
}

const isMinutesMemory = (sheet: SheetSnapshot): boolean =>
  allTexts.some(({ minutes: { memory } }) => isLine(firstCells(sheet, 1, memory.words.length), memory.words));

const isMemory = (sheet: SheetSnapshot): boolean =>
  allTexts.some(({ memory }) => isLine(firstCells(sheet, 1, 3), [memory.key, memory.mark, memory.mark]));

const isHistory = (sheet: SheetSnapshot): boolean =>
  allTexts.some(({ history: { headings } }) => isLine(firstCells(sheet, 1, headings.length), headings));

const isRuns = (sheet: SheetSnapshot): boolean => valueAt(sheet, 1, 1) === RUNS_HEAD;

/** The headings of the log stand below its title. */
const isLog = (sheet: SheetSnapshot): boolean =>
  allTexts.some(({ log: { headings } }) =>
    isLine(firstCells(sheet, LOG_HEADINGS, headings.length), headings),
  );

/** The headings stand beside the picture. */
const isWheel = (sheet: SheetSnapshot): boolean =>
  allTexts.some(({ wheel: { headings } }) => {
    const wanted = ['', '', ...headings];
    return isLine(firstCells(sheet, WHEEL_HEADINGS, wanted.length), wanted);
  });

const isList = (sheet: SheetSnapshot): boolean =>
  sheet.visibility !== 'visible' &&
  allTexts.some(
    ({ lists }) => sheet.name.startsWith(lists.sheet) && textOf(valueAt(sheet, 1, 1)) === lists.heading,
  );

const isBase = (sheet: SheetSnapshot): boolean =>
  sheet.visibility !== 'visible' &&
  allTexts.some(({ base }) => textOf(valueAt(sheet, 1, 1)) === base.original);

/** What the sheet is, where what stands on it says that Planbok made it from a plan. */
export function signedKind(sheet: SheetSnapshot): SignedKind | undefined {
  if (isOverview(sheet)) return 'rollup';
  if (isMemory(sheet)) return 'memory';
  if (isHistory(sheet)) return 'history';
  if (isRuns(sheet)) return RUNS_MARK;
  if (isLog(sheet)) return LOG_MARK;
  if (isWheel(sheet)) return WHEEL_MARK;
  if (isList(sheet)) return 'lists';
  if (isBase(sheet)) return 'base';
  if (isMinutesMemory(sheet)) return 'minutesmemory';
  if (isMinutes(sheet)) return 'minutes';
  return isAgenda(sheet) ? 'agenda' : undefined;
}

/** Stands for the name of a sheet in a sentence of ours. */
const ANY_SHEET = 'sheet-name';

const sourceCells = allTexts.map(
  ({ plan }) =>
    new RegExp(
      `^${escaped(plan.sourceRow(ANY_SHEET, ANY_NUMBER)).replace(ANY_SHEET, '(.+)').replace(String(ANY_NUMBER), '(\\d+)')}$`,
      'u',
    ),
);

export interface SourceRow {
  readonly sheet: string;
  readonly row: number;
}

/** Where a row of a plan that we built comes from, as its cell says. */
export function sourceRowOf(value: CellValue): SourceRow | undefined {
  for (const pattern of sourceCells) {
    const [, sheet, row] = pattern.exec(textOf(value)) ?? [];
    if (sheet !== undefined && row !== undefined) return { sheet, row: Number(row) };
  }
  return undefined;
}

/** Rows above a plan's headings: a person may have put a title there. */
const PLAN_TOP = 10;

/** The column that says where the rows of a plan of ours come from, and the row of its heading. */
export function sourceColumn(
  sheet: SheetSnapshot,
): { readonly row: number; readonly column: number } | undefined {
  for (let row = 1; row <= Math.min(PLAN_TOP, sheet.values.length); row += 1) {
    const line = (sheet.values[row - 1] ?? []).map(textOf);
    const place = line.findIndex((text) => allTexts.some(({ plan }) => text === plan.source));
    if (place >= 0 && sourceRowOf(valueAt(sheet, row + 1, place + 1))) return { row, column: place + 1 };
  }
  return undefined;
}
