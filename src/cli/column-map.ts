import { fields, type Field } from '../plan/field';

const isField = (text: string): text is Field => (fields as readonly string[]).includes(text);

type ColumnMap =
  | { readonly map: ReadonlyMap<string, Field> }
  | { readonly code: 'bad-map' | 'bad-field'; readonly found: string };

/**
 * Reads `B=owner,Klart senast=deadline`: a column's letter or its heading, then the field it holds.
 * A heading may itself hold commas and equals signs; the last `=` before a comma decides.
 */
export function columnMap(texts: readonly string[]): ColumnMap {
  const map = new Map<string, Field>();
  for (const text of texts) {
    let heading = '';
    for (const piece of text.split(',')) {
      heading += heading === '' ? piece : `,${piece}`;
      const at = heading.lastIndexOf('=');
      if (at < 0) continue;
      const column = heading.slice(0, at).trim();
      const field = heading.slice(at + 1).trim();
      if (column === '') return { code: 'bad-map', found: heading };
      if (!isField(field)) return { code: 'bad-field', found: field };
      map.set(column, field);
      heading = '';
    }
    if (heading !== '') return { code: 'bad-map', found: heading };
  }
  return { map };
}
