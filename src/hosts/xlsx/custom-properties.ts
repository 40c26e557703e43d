import type { Package } from '../../opc/package';
import { relationshipsOf } from '../../opc/relationships';
import { attribute, scan } from '../../opc/xml';

/** The part with the custom document properties. Strict files spell the relationship's type without its hyphen. */
export const customPropertiesPart = (pkg: Package): string | undefined =>
  relationshipsOf(pkg, '').find(({ type }) => /\/custom-?properties$/i.test(type))?.target;

/** Every property that a person or a program has named, in the file's order. */
export function customProperties(pkg: Package): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const part = customPropertiesPart(pkg);
  if (part === undefined || !pkg.has(part)) return found;
  let name = '';
  let text = '';
  scan(
    pkg.text(part),
    {
      open: (tag, path) => {
        if (path.length !== 1) return;
        name = attribute(tag, 'name') ?? '';
        text = '';
      },
      text: (piece, path) => {
        // Inside the value, whose type differs; the space around it is the writer's layout.
        if (path.length > 2) text += piece;
      },
      close: (_closed, path) => {
        if (path.length === 1) found.set(name, text);
      },
    },
    part,
  );
  return found;
}
