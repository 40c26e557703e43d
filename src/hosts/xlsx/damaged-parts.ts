import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Package } from '../../opc/package';
import { refusalOf } from '../../opc/refusal';
import { next, tokensOf } from '../../opc/tokens';
import { workbookOf } from '../../opc/workbook-parts';
import { decode } from '../../opc/xml-text';

/** Old drawings (`.vml`) are no XML for all that they look like it: Excel itself leaves tags open in them. */
const isXml = (part: string): boolean => /\.(?:xml|rels)$/i.test(part);

/** Bytes of the largest part whose tags are looked at: it is in memory twice meanwhile. */
const MOST_XML = 32 * 2 ** 20;

/**
 * Whether tags are cut off, or do not close what they should. Of 19 MB this takes 0.13 to 0.16 s, of which the text takes a
 * third; unpacking them takes 0.02 to 0.05 s. @throws refusal `damaged-xml` and others
 */
function lookThrough(part: string, bytes: Uint8Array): boolean {
  const tokens = tokensOf(decode(bytes, part), part);
  let hasTags = false;
  while (next(tokens)) hasTags = true;
  return hasTags;
}

function isDamaged(pkg: Package, part: string): boolean {
  try {
    const bytes = pkg.bytes(part);
    return isXml(part) && bytes.length <= MOST_XML && !lookThrough(part, bytes);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    // What the reader does not take may still be sound: a part that nobody reads may have a DOCTYPE, or any depth.
    return refusal.code !== 'doctype' && refusal.code !== 'too-deep' && refusal.code !== 'unknown-encoding';
  }
}

/**
 * The parts of a workbook that nothing here reads, pictures and the like, that cannot be unpacked to what the file says they
 * are, or whose XML is broken. They are left as they are, and the person is told, since Excel will complain of them. Damaged
 * parts that are read are refused.
 */
export function damagedParts(pkg: Package): Pick<WorkbookSnapshot, 'damagedParts'> {
  const { part, sheets, sharedStrings, styles, theme } = workbookOf(pkg);
  const known = new Set([part, sharedStrings, styles, theme, ...sheets.map((sheet) => sheet.part)]);
  const found = pkg.names().filter((name) => !known.has(name) && isDamaged(pkg, name));
  return found.length === 0 ? {} : { damagedParts: found };
}
