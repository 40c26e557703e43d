import { textOf } from '../../book/cells';
import { folded } from '../matching';
import { ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';

/* What a row says it is itself, in a column of its own: an action, a risk, a decision, a piece of information. */

const wholeWord = (words: string): RegExp => new RegExp(`^(?:${words})\\p{L}{0,3}$`, 'u');

const actions = wholeWord('åtgärd|aktivitet|insats|uppgift|att göra|action|action item|activity|task|to-?do');
/** Decided or told: nothing in it is to be done. */
const told = wholeWord(
  'beslut|decision|info|information|for information|fyi|notering|anteckning|note|diskussion|discussion|lärdom|lesson',
);
/** Watched, and followed up as actions are. */
const watched = wholeWord(
  'risk|hot|problem|issue|fråga|question|antagande|assumption|beroende|dependency|constraint|möjlighet|opportunity|ändring|change|change request',
);

export type RowType = 'action' | 'told' | 'watched';

/** What a row's own word for itself says it is; `undefined` for any other text. */
export function rowTypeOf(text: string): RowType | undefined {
  const word = folded(text);
  return actions.test(word)
    ? 'action'
    : told.test(word)
      ? 'told'
      : watched.test(word)
        ? 'watched'
        : undefined;
}

const typeHeading = /^(?:typ|type|kind|slag|sort|kategori|category|art|raid|item type|entry type)$/;

/**
 * Rows of which a column says that they are decisions or information, where it says of others that they are actions: minutes.
 * A log of risks and issues is followed up as a whole.
 */
export function toldRows(grid: Grid, shape: TableShape): (row: number) => boolean {
  const column = shape.columns.find(({ header }) => typeHeading.test(header?.heading.key ?? ''))?.column;
  if (shape.kind !== 'actions' || column === undefined || column === shape.main) return () => false;
  const typeOf = (row: number): RowType | undefined => rowTypeOf(textOf(ownValue(grid, row, column)));
  const types = Array.from({ length: Math.max(0, shape.last - shape.header.lowest) }, (_, index) =>
    typeOf(shape.header.lowest + 1 + index),
  );
  const isMinutes = types.includes('action') && !types.includes('watched');
  return isMinutes ? (row) => typeOf(row) === 'told' : () => false;
}
