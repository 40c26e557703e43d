import { portableCodec, type Codec } from '../opc/codec';
import { contentTypeOf, setContentType } from '../opc/content-types';
import { openPackage, type Package } from '../opc/package';
import { refuse } from '../opc/refusal';
import { isOfType, relationshipsOf } from '../opc/relationships';
import { childrenOf } from '../opc/xml';
import { bodyXml } from './word-body';
import type { WordDocument } from './word-document';
import { putPictures } from './word-picture';
import { idsIn, ownIds, styleXml, type StyleIds, type StyleKey } from './word-styles';

/** Where in a template the document begins, in a paragraph of its own; without it, after what the template says. */
export const PLACE = '{{planbok}}';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The ids of the template's styles; those that it lacks are added to it, under ids that it does not have. */
function stylesOf(pkg: Package, document: string): StyleIds {
  const part = relationshipsOf(pkg, document).find((one) => isOfType(one, 'styles'))?.target;
  if (part === undefined || !pkg.has(part)) return refuse({ code: 'missing-part', part: 'word/styles.xml' });
  const xml = pkg.text(part);
  const known = idsIn(xml, part);
  const lacking = (Object.keys(ownIds) as readonly StyleKey[]).filter((key) => known[key] === undefined);
  const added = lacking.map((key) => [key, `Planbok${ownIds[key]}`] as const);
  const basis = known.paragraph ?? `Planbok${ownIds.paragraph}`;
  const end = xml.lastIndexOf('</w:styles>');
  if (end < 0) return refuse({ code: 'damaged-part', part });
  if (added.length > 0) {
    const definitions = added
      .map(([key, id]) => styleXml(key, id, basis).replace(' w:default="1"', ''))
      .join('');
    pkg.put(part, xml.slice(0, end) + definitions + xml.slice(end));
  }
  return { ...ownIds, ...Object.fromEntries(added), ...known };
}

/** A paragraph's own text, however it is divided. */
const said = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text).join('');

/** From where to where the body is replaced: the paragraph with the place, or nothing before the last section's page. */
function placeIn(body: string, part: string): readonly [start: number, end: number, more: string] {
  const { children } = childrenOf(body, part);
  const marked = children.find(
    ({ name, start, end }) => name === 'p' && said(body.slice(start, end)).trim() === PLACE,
  );
  if (marked) {
    // The paragraph may hold the page set-up of all that stands before it.
    const own = /<w:sectPr[\s>].*?<\/w:sectPr>/su.exec(body.slice(marked.start, marked.end))?.[0];
    return [marked.start, marked.end, own === undefined ? '' : `<w:p><w:pPr>${own}</w:pPr></w:p>`];
  }
  const last = children.at(-1);
  const at = last?.name === 'sectPr' ? last.start : body.lastIndexOf('</');
  return [at, at, ''];
}

/**
 * The document in an organisation's own template: its pages, headers, logotypes and styles, with the document where the
 * template has `{{planbok}}`, else after its text. @throws refusals of packages, also where it is no Word document
 */
export function inTemplate(
  document: WordDocument,
  template: Uint8Array,
  codec: Codec = portableCodec,
): Uint8Array {
  const pkg = openPackage(template, codec);
  const part = relationshipsOf(pkg, '').find((one) => isOfType(one, 'officeDocument'))?.target ?? '';
  const type = contentTypeOf(pkg, part) ?? '';
  if (!/wordprocessingml\.(?:document|template)\.main\+xml$/u.test(type))
    return refuse({ code: 'missing-part', part: 'word/document.xml' });
  const xml = pkg.text(part);
  const [open, close] = [xml.indexOf('<w:body'), xml.lastIndexOf('</w:body>')];
  if (open < 0 || close < open) return refuse({ code: 'damaged-part', part });
  const end = close + '</w:body>'.length;
  const body = xml.slice(open, end);
  const [from, to, more] = placeIn(body, part);
  const content = bodyXml(document.blocks, stylesOf(pkg, part), putPictures(pkg, part, document.blocks));
  pkg.put(part, xml.slice(0, open) + body.slice(0, from) + content + more + body.slice(to) + xml.slice(end));
  setContentType(pkg, part, DOCUMENT);
  return pkg.save();
}
