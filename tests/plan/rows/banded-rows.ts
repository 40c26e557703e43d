import type { Rows } from '../sheet-of';

/** What the rows are about, in order. */
export const tasks = ['Byt lås i entrén', 'Måla trapphuset', 'Sopa gården', 'Olja grindarna'];
const statuses = ['Pågår', 'Ej påbörjad', 'Ej påbörjad', 'Klart'];

const withBands = (
  bands: readonly Rows[0][0][],
  headings: readonly string[],
  cells: readonly string[],
): Rows => [
  headings,
  ...bands.flatMap((band, at): Rows => [
    [band],
    ...[2 * at, 2 * at + 1].map((row) => [tasks[row] ?? '', ...cells, statuses[row] ?? '']),
  ]),
];
/** Two rows below each heading, in a plan without a column of owners. */
export const withoutOwner = (bands: readonly Rows[0][0][]): Rows =>
  withBands(bands, ['Åtgärd', 'Klart senast', 'Status'], ['2026-06-01']);
/** The same in one without a column of due dates. */
export const withoutDeadline = (bands: readonly Rows[0][0][]): Rows =>
  withBands(bands, ['Åtgärd', 'Ansvarig', 'Status'], ['Eva Berg']);
