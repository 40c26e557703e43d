import type { Area } from '../../book/area';
import { Failure } from '../failure';
import { serviceFailure } from './service-failure';

/*
 * A native table that a person has made in Google Sheets may have columns with a type. A script may write values there, but
 * set no formats and no rules: what it would set stands in the note, and the column's own type decides.
 */

/** What came of setting something: the areas where it was done, and the columns that Google refused. */
export interface Tried {
  readonly done: readonly Area[];
  readonly refused: readonly Area[];
}

/** Whether Google refused something because of a column's type. */
export const isOfType = (error: unknown): boolean => {
  const failure = serviceFailure(error);
  return failure instanceof Failure && failure.details.reason === 'typed-columns';
};

const columnsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.columns }, (_, across) => ({
    ...area,
    column: area.column + across,
    columns: 1,
  }));

/** Sets something on areas: together, and where a column's type forbids it column by column. */
export function triedOn(areas: readonly Area[], set: (area: Area) => void): Tried {
  const done: Area[] = [];
  const refused: Area[] = [];
  const tryOn = (area: Area): void => {
    try {
      set(area);
      done.push(area);
    } catch (error) {
      if (!isOfType(error)) throw error;
      if (area.columns === 1) refused.push(area);
      else for (const column of columnsOf(area)) tryOn(column);
    }
  };
  for (const area of areas) tryOn(area);
  return { done, refused };
}
