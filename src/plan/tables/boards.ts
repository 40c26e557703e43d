import type { Problem } from '../reading';
import { isEmptyRow, ownValue, type Grid } from './grid';
import { boardLane } from './other-list-words';
import type { SearchedSheet } from './sheet-search';
import type { WordReaders } from './text-signs';

/*
 * Boards: the texts that say how things stand are headings of columns, of rows, or of lists one below the other, and what
 * is to be done stands at them as cards. No table is read from such a sheet; the person is told what it looks like.
 */

const ROWS_SEEN = 80;
/** Texts of the board that are shown, and how long a lane's name may be. */
const LANES_SHOWN = 6;
const LONGEST_LANE = 30;
const SHORTEST_CARD = 3;
const FEWEST_LANES = 2;
const FEWEST_CARDS = 3;
const SURELY_LANES = 3;
/** Of the headings so many are lanes; of what stands at them so much are cards. */
const MOSTLY_LANES = 0.75;
const MOSTLY_CARDS = 0.6;

/** Picture, number or count around the name of a lane, and the week it is for. */
const trimmings = /^[^\p{L}]+|\(?\d+\)?$|[^\p{L})]+$/gu;
const ofWeek = / (?:v|vecka|week|wk)\.? ?\d{1,2}$/u;

/** What the cells of a sheet are to a board. */
interface Words {
  /** The lane's name, where the cell holds one. */
  readonly laneAt: (row: number, column: number) => string | undefined;
  readonly isCard: (row: number, column: number) => boolean;
}

function wordsOn(grid: Grid, { status, signs }: WordReaders): Words {
  const isLane = (text: string): boolean => {
    if (text.length > LONGEST_LANE || /\d{3}/.test(text)) return false;
    const name = text.trim().toLowerCase().replace(ofWeek, '').replace(trimmings, '').trim();
    if (name === '') return false;
    if (boardLane.test(name)) return true;
    const reading = status(name);
    return reading.certainty !== 'guess' && reading.status !== 'missing' && reading.status !== 'unknown';
  };
  const laneAt = (row: number, column: number): string | undefined => {
    const value = ownValue(grid, row, column);
    return typeof value === 'string' && isLane(value) ? value.trim() : undefined;
  };
  const isCard = (row: number, column: number): boolean => {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string' || value.trim().length < SHORTEST_CARD) return false;
    return (
      /\p{L}{2}/u.test(value) &&
      !isLane(value) &&
      !signs.signsOf(value).isTick &&
      signs.timesOf(value).times === 0
    );
  };
  return { laneAt, isCard };
}

interface Board {
  readonly row: number;
  readonly column: number;
  readonly lanes: readonly string[];
}

/** Lanes side by side in a row, perhaps after a heading of what each row is about, and cards below two of them. */
function lanesAcross(grid: Grid, rows: readonly number[], { laneAt, isCard }: Words): Board | undefined {
  for (const row of rows) {
    const [left = 1, right = 0] = [grid.first[row], grid.last[row]];
    const lanes: { readonly column: number; readonly text: string }[] = [];
    for (let column = left; column <= right; column += 1) {
      const text = laneAt(row, column);
      if (text !== undefined) lanes.push({ column, text });
    }
    const [first] = lanes;
    const before = first === undefined || first.column === left ? 0 : 1;
    if (!first || lanes.length < FEWEST_LANES) continue;
    if (lanes.length < ((grid.filled[row] ?? 0) - before) * MOSTLY_LANES) continue;
    const below = rows.filter((other) => other > row);
    const filled = lanes.map(({ column }) => below.filter((other) => ownValue(grid, other, column) !== null));
    const cards = lanes.map(
      ({ column }, at) => (filled[at] ?? []).filter((other) => isCard(other, column)).length,
    );
    const [all, good] = [filled.flat().length, cards.reduce((sum, count) => sum + count, 0)];
    const isSpread = cards.filter((count) => count > 0).length >= FEWEST_LANES;
    // A board with little on it: every heading is a lane, and whatever stands below them is a card.
    const isNew =
      lanes.length >= SURELY_LANES && lanes.length === grid.filled[row] && good > 0 && good === all;
    if ((isSpread && good >= FEWEST_CARDS && good >= all * MOSTLY_CARDS) || isNew)
      return { row, column: first.column, lanes: lanes.map(({ text }) => text) };
  }
  return undefined;
}

/** What stands at one lane of those down a column. */
interface LaneCards {
  readonly beside: number;
  readonly below: number;
  /** Rows between it and the next lane. */
  readonly rows: number;
}

type Count = (cards: LaneCards) => number;

/** Lanes down the first column, with the cards beside each or below each. */
function lanesDown(grid: Grid, rows: readonly number[], { laneAt, isCard }: Words): Board | undefined {
  const column = Math.min(...rows.map((row) => grid.first[row] ?? 1));
  const lanes = rows.flatMap((row) => {
    const text = laneAt(row, column);
    return text === undefined ? [] : [{ row, text }];
  });
  const [first] = lanes;
  const isTwice = new Set(lanes.map(({ text }) => text.toLowerCase())).size < lanes.length;
  if (!first || lanes.length < FEWEST_LANES || isTwice) return undefined;
  const cards = lanes.map(({ row }, at): LaneCards => {
    const own = rows.filter((other) => other > row && other < (lanes[at + 1]?.row ?? Infinity));
    const right = Array.from({ length: (grid.last[row] ?? 0) - column }, (_, step) => column + 1 + step);
    return {
      beside: right.filter((other) => isCard(row, other)).length,
      below: own.filter((other) => isCard(other, column)).length,
      rows: own.length,
    };
  });
  const sum = (count: Count): number => cards.reduce((total, lane) => total + count(lane), 0);
  const isBoard = (count: Count): boolean =>
    sum(count) >= FEWEST_CARDS && cards.filter((lane) => count(lane) > 0).length >= FEWEST_LANES;
  const beside: Count = (lane) => lane.beside;
  const below: Count = (lane) => lane.below;
  // A key explains each state as fully as the others, and a list of choices has a heading.
  const isUneven = new Set(cards.map(beside)).size > 1;
  const isHeaded = rows.some((row) => row < first.row && (grid.filled[row] ?? 0) > 1);
  const among = rows.filter((row) => row >= first.row).length;
  const isBeside = isBoard(beside) && isUneven && !isHeaded && lanes.length >= among * MOSTLY_LANES;
  const isBelow = isBoard(below) && sum(below) >= sum((lane) => lane.rows) * MOSTLY_CARDS;
  return isBeside || isBelow ? { row: first.row, column, lanes: lanes.map(({ text }) => text) } : undefined;
}

function boardOn(grid: Grid, readers: WordReaders): Board | undefined {
  const rows: number[] = [];
  for (let row = 1; row <= grid.rows && rows.length < ROWS_SEEN; row += 1)
    if (!isEmptyRow(grid, row)) rows.push(row);
  if (rows.length === 0) return undefined;
  const words = wordsOn(grid, readers);
  return lanesAcross(grid, rows, words) ?? lanesDown(grid, rows, words);
}

/** The boards on sheets of which nothing is read, each with what to do. */
export const boardsOn = (sheets: readonly SearchedSheet[], readers: WordReaders): readonly Problem[] =>
  sheets.flatMap(({ grid, found, cycle, replaced }): readonly Problem[] => {
    if (cycle !== undefined || found.tables.length + replaced.length > 0) return [];
    const board = boardOn(grid, readers);
    if (!board) return [];
    const at = { sheet: grid.sheet.name, row: board.row, column: board.column };
    const lanes = board.lanes.slice(0, LANES_SHOWN).join(', ');
    return [{ code: 'status-board', severity: 'warning', at, found: lanes }];
  });
