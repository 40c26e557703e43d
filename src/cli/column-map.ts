import { fields, type Field } from '../plan/field';
import type { OwnStatus } from '../plan/settings/own-words';
import { choosable, type ChoosableStatus } from '../plan/status';

const isField = (text: string): text is Field => (fields as readonly string[]).includes(text);
const isStatus = (text: string): text is ChoosableStatus => (choosable as readonly string[]).includes(text);

type ColumnMap =
  | { readonly map: ReadonlyMap<string, Field>; readonly statuses: readonly OwnStatus[] }
  | { readonly code: 'bad-map' | 'bad-field'; readonly found: string };

/**
 * Reads `B=owner,Klart senast=deadline,Arkiv=done`: a column's letter, its heading or a heading between the rows, then the
 * field it holds; or a status text, or a heading of actions, then how they stand. A heading may itself hold commas and equals signs; the last `=` before a
 * comma decides.
 */
export function columnMap(texts: readonly string[]): ColumnMap {
  const map = new Map<string, Field>();
  const statuses: OwnStatus[] = [];
  for (const text of texts) {
    let heading = '';
    for (const piece of text.split(',')) {
      heading += heading === '' ? piece : `,${piece}`;
      const at = heading.lastIndexOf('=');
      if (at < 0) continue;
      const column = heading.slice(0, at).trim();
      const field = heading.slice(at + 1).trim();
      if (column === '') return { code: 'bad-map', found: heading };
      if (isField(field)) map.set(column, field);
      else if (isStatus(field)) statuses.push({ text: column, status: field });
      else return { code: 'bad-field', found: field };
      heading = '';
    }
    if (heading !== '') return { code: 'bad-map', found: heading };
  }
  return { map, statuses };
}
