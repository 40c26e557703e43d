import type { Address } from '../../book/area';
import type { Problem } from '../../plan/reading';
import type { FoundLink } from '../link/items';
import type { Answer } from './answer';

/** A link that a person has asked for, or wants taken away. */
export interface ToldLink extends FoundLink {
  /** The cell of the finding that was answered for. */
  readonly at: Address;
  readonly isGone: boolean;
}

/**
 * The links that answers ask for. `placeOf`: where a row stands now, for actions of a sheet that a plan has been built from.
 */
export const toldLinks = (
  answers: readonly Answer[],
  placeOf: (at: Address) => Address,
): readonly ToldLink[] =>
  answers.flatMap(({ at, action, unlink }) => {
    if (action === undefined) return [];
    const { sheet, row } = placeOf(action);
    return [{ at, from: { sheet: at.sheet, row: at.row }, to: { sheet, row }, isGone: unlink === true }];
  });

export const isSameLink = (one: FoundLink, other: FoundLink): boolean =>
  one.from.sheet === other.from.sheet &&
  one.from.row === other.from.row &&
  one.to.sheet === other.to.sheet &&
  one.to.row === other.to.row;

/** Links that could not be written, so that none is lost without a word: `found` are those that the workbook has now. */
export const refusedLinks = (told: readonly ToldLink[], found: readonly FoundLink[]): readonly Problem[] =>
  told
    .filter((link) => !found.some((one) => isSameLink(one, link)))
    .map(({ at }) => ({ code: 'answer-link', severity: 'warning', at }));
