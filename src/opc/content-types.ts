import type { Package } from './package';
import { partKey } from './part-name';
import { recently } from './recent';
import { withChild } from './root-child';
import { attribute, scan, type Tag } from './xml';
import { escapedAttribute } from './xml-text';

/** The part that lists the content types of all other parts. */
export const CONTENT_TYPES = '[Content_Types].xml';

const extensionOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

/** The content type of a part: its own, else its extension's (ISO 29500-2, 7.2.3.5). */
export function contentTypeOf(pkg: Package, part: string): string | undefined {
  let own: string | undefined;
  let common: string | undefined;
  eachType(pkg, (tag) => {
    if (tag.name === 'Override' && partKey(attribute(tag, 'PartName') ?? '') === partKey(part)) {
      own ??= attribute(tag, 'ContentType');
    } else if (tag.name === 'Default' && attribute(tag, 'Extension')?.toLowerCase() === extensionOf(part)) {
      common ??= attribute(tag, 'ContentType');
    }
  });
  return own ?? common;
}

/** Sets the content type of one part, replacing an earlier one. */
export function setContentType(pkg: Package, part: string, type: string): void {
  if (contentTypeOf(pkg, part) === type) return;
  removeContentType(pkg, part);
  const attributes = `PartName="/${escapedAttribute(part.replace(/^\/+/, ''))}" ContentType="${escapedAttribute(type)}"`;
  pkg.put(
    CONTENT_TYPES,
    withChild(pkg.text(CONTENT_TYPES), (prefix) => `<${prefix}Override ${attributes}/>`, CONTENT_TYPES),
  );
}

/** Makes sure that parts with this extension (without dot) have a content type; an existing one stays. */
export function setDefaultType(pkg: Package, extension: string, type: string): void {
  let isThere = false;
  eachType(pkg, (tag) => {
    isThere ||=
      tag.name === 'Default' && attribute(tag, 'Extension')?.toLowerCase() === extension.toLowerCase();
  });
  if (isThere) return;
  const attributes = `Extension="${escapedAttribute(extension)}" ContentType="${escapedAttribute(type)}"`;
  pkg.put(
    CONTENT_TYPES,
    withChild(pkg.text(CONTENT_TYPES), (prefix) => `<${prefix}Default ${attributes}/>`, CONTENT_TYPES),
  );
}

/** Removes the content type set for one part; the default for its extension remains. */
export function removeContentType(pkg: Package, part: string): void {
  const xml = pkg.text(CONTENT_TYPES);
  let kept = '';
  let from = 0;
  let cut = -1;
  scan(
    xml,
    {
      open: (tag) => {
        const isIt = tag.name === 'Override' && partKey(attribute(tag, 'PartName') ?? '') === partKey(part);
        cut = isIt ? tag.start : -1;
      },
      close: (_name, _path, _start, end) => {
        if (cut < 0) return;
        kept += xml.slice(from, cut);
        from = end;
        cut = -1;
      },
    },
    CONTENT_TYPES,
  );
  if (from > 0) pkg.put(CONTENT_TYPES, kept + xml.slice(from));
}

const tagsOf = recently((xml: string): readonly Tag[] => {
  const tags: Tag[] = [];
  scan(xml, { open: (tag) => void tags.push(tag) }, CONTENT_TYPES);
  return tags;
});

function eachType(pkg: Package, see: (tag: Tag) => void): void {
  for (const tag of tagsOf(pkg.text(CONTENT_TYPES))) see(tag);
}
