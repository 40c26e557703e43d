import { columnLetter } from '../../book/area';
import type { Field } from '../field';
import type { HeaderCell } from '../headings/header-row';
import type { ReadingRequest } from '../reading';
import type { ColumnChoice } from '../settings/settings';

/** The person's own word on a column, by its place and its heading; `undefined` when she has said nothing about it. */
export type Told = (column: number, header: HeaderCell | null) => Field | undefined;

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** How a choice names a column: its heading, or both of a heading in two rows; its letter where it has no heading. */
function namesOf(column: number, header: HeaderCell | null): readonly string[] {
  const text = folded(header?.text ?? '');
  const band = folded(header?.band ?? '');
  if (text === '' && band === '') return [columnLetter(column)];
  return [text, band === '' || text === '' ? `${band}${text}` : `${band} / ${text}`];
}

/**
 * What was asked for, by heading or letter (`ReadingRequest.map`), on top of what the workbook remembers for the sheet.
 * `undefined` when neither says anything.
 */
export function toldBy(map: ReadingRequest['map'], choices: readonly ColumnChoice[]): Told | undefined {
  if ((map === undefined || map.size === 0) && choices.length === 0) return undefined;
  const chosen = new Map(choices.map(({ heading, field }) => [folded(heading), field]));
  return (column, header) => {
    const asked = header ? (map?.get(header.text) ?? map?.get(header.text.trim())) : undefined;
    const letter = columnLetter(column);
    return (
      asked ??
      map?.get(letter) ??
      map?.get(letter.toLowerCase()) ??
      namesOf(column, header).flatMap((name) => chosen.get(name) ?? [])[0]
    );
  };
}
