import type { TableChoice, TableSense } from '../settings/settings';
import { headerFrom, type Header, type HeadingFor } from '../headings/header-row';
import { isEmptyRow, shownText, type Grid } from './grid';

/** Headings of which the person has said what stands below them; without a kind, a table of whatever kind. */
export type ToldTables = ReadonlyMap<Header, TableSense | undefined>;

interface Place {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** So many headings tell a row of headings from every other. */
const HEADINGS_KEPT = 12;

/** What a choice keeps of the headings, by which `placeOf` finds them again. */
export const headingsAt = (grid: Grid, { row, left, right }: Place): readonly string[] =>
  Array.from({ length: Math.min(right - left + 1, HEADINGS_KEPT) }, (_, index) =>
    shownText(grid, row, left + index),
  );

/** The choice's headings stand in the row, from the column on. */
const standsAt = (grid: Grid, headings: readonly string[], row: number, left: number): boolean =>
  headings.every((text, index) => shownText(grid, row, left + index) === text);

/** The row nearest to where the headings stood; the same column goes before others. */
function foundAgain(
  grid: Grid,
  headings: readonly string[],
  { row: before, left: from }: TableChoice,
): { readonly row: number; readonly left: number } | undefined {
  const others = Array.from({ length: grid.columns }, (_, index) => index + 1)
    .filter((column) => column !== from)
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  for (const left of [from, ...others]) {
    for (let away = 0; away < Math.max(before, grid.rows); away += 1) {
      const row = [before - away, before + away].find(
        (one) => one >= 1 && one <= grid.rows && standsAt(grid, headings, one, left),
      );
      if (row !== undefined) return { row, left };
    }
  }
  return undefined;
}

/** Where the headings that the choice is about stand now; `undefined` when they are gone. */
export function placeOf(grid: Grid, choice: TableChoice): Place | undefined {
  const { headings = [] } = choice;
  const isKnown = headings.some((text) => text !== '');
  const at = isKnown ? foundAgain(grid, headings, choice) : choice;
  if (!at || at.row > grid.rows || isEmptyRow(grid, at.row)) return undefined;
  const right = Math.min((choice.right ?? grid.columns) + at.left - choice.left, grid.last[at.row] ?? 0);
  return right < at.left ? undefined : { row: at.row, left: at.left, right };
}

const isAt = ({ lowest, left, right }: Header, place: Place): boolean =>
  lowest === place.row && left <= place.right && right >= place.left;

/**
 * The headings that choices are about. One that was found anyway is that one, unless the person says how far it goes; where
 * there is no table nothing need be found.
 */
export function toldTables(
  grid: Grid,
  choices: readonly TableChoice[],
  headers: readonly Header[],
  headingFor: HeadingFor,
): ToldTables {
  const told = new Map<Header, TableSense | undefined>();
  for (const choice of choices) {
    const place = placeOf(grid, choice);
    if (!place) continue;
    const known = headers.find((header) => isAt(header, place));
    const isSame = known?.left === place.left && (choice.right === undefined || known.right === choice.right);
    if (known && (isSame || choice.kind === 'none')) told.set(known, choice.kind);
    else if (choice.kind !== 'none')
      told.set(headerFrom(grid, place.row, place.left, place.right, headingFor), choice.kind);
  }
  return told;
}

/** The headings that remain beside those that the person has pointed out: a row of theirs is no other table's. */
export function besideTold(headers: readonly Header[], told: ToldTables): readonly Header[] {
  const pointedOut = [...told].flatMap(([header, kind]) => (kind === 'none' ? [] : [header]));
  const isTaken = (header: Header): boolean =>
    pointedOut.some(
      (one) =>
        one.left <= header.right &&
        one.right >= header.left &&
        one.rows.some((row) => header.rows.includes(row)),
    );
  return headers.filter((header) => told.has(header) || !isTaken(header));
}
