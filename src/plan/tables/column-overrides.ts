import { columnLetter } from '../../book/area';
import type { Field } from '../field';
import type { HeaderCell } from '../headings/header-row';
import type { ReadingRequest } from '../reading';
import type { ColumnChoice } from '../settings/settings';

/** The person's own word on a column, by its place and its heading; `undefined` when she has said nothing about it. */
export type ColumnOverrides = (column: number, header: HeaderCell | null) => Field | undefined;

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** How a column is named beside another of the same heading: "Status (F)". */
export const lettered = (heading: string, column: number): string => `${heading} (${columnLetter(column)})`;

/** How a choice names a column: its heading, or both of a heading in two rows; its letter where it has no heading, and beside it where another has the same. */
function namesOf(column: number, header: HeaderCell | null): readonly string[] {
  const text = folded(header?.text ?? '');
  const band = folded(header?.band ?? '');
  if (text === '' && band === '') return [columnLetter(column)];
  return [lettered(text, column), text, band === '' || text === '' ? `${band}${text}` : `${band} / ${text}`];
}

const byName = (choices: readonly ColumnChoice[]): ReadonlyMap<string, Field> =>
  new Map(choices.map(({ heading, field }) => [folded(heading), field]));

/**
 * What was asked for, by heading or letter (`ReadingRequest.map`), on top of what the workbook remembers for the sheet, on
 * top of what it remembers of the same heading `elsewhere`. `undefined` when none of them says anything.
 */
export function columnOverrides(
  map: ReadingRequest['map'],
  ofSheet: readonly ColumnChoice[],
  ofOthers: readonly ColumnChoice[],
): ColumnOverrides | undefined {
  const isColumn = ({ isBetween }: ColumnChoice): boolean => !isBetween;
  const [choices, elsewhere] = [ofSheet.filter(isColumn), ofOthers.filter(isColumn)];
  if ((map === undefined || map.size === 0) && choices.length + elsewhere.length === 0) return undefined;
  const chosen = byName(choices);
  const shared = byName(elsewhere);
  return (column, header) => {
    const own = header?.text.trim() ?? '';
    const asked = header
      ? (map?.get(lettered(own, column)) ?? map?.get(header.text) ?? map?.get(own))
      : undefined;
    const letter = columnLetter(column);
    const names = namesOf(column, header);
    // A letter is the place of a column on one sheet, and says nothing of another.
    const isNamed = folded(header?.text ?? '') !== '' || folded(header?.band ?? '') !== '';
    return (
      asked ??
      map?.get(letter) ??
      map?.get(letter.toLowerCase()) ??
      names.flatMap((name) => chosen.get(name) ?? [])[0] ??
      (isNamed ? names.slice(1).flatMap((name) => shared.get(name) ?? [])[0] : undefined)
    );
  };
}
