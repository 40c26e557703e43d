import { portableCodec, type Codec } from '../opc/codec';
import { emptyPackage } from '../opc/package';
import { escapedText } from '../opc/xml-text';
import { bodyXml } from './word-body';
import type { WordDocument } from './word-document';
import { putPictures } from './word-picture';
import { ownIds, ownStyles } from './word-styles';
import { run } from './word-text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const [SHORT, LONG, MARGIN] = [11_906, 16_838, 1134];

const override = (part: string, kind: string): string =>
  `<Override PartName="/${part}" ContentType="${kind}"/>`;

const contentTypes = [
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  override('word/document.xml', `${WORD}.document.main+xml`),
  override('word/styles.xml', `${WORD}.styles+xml`),
  override('word/footer1.xml', `${WORD}.footer+xml`),
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  '</Types>',
].join('');

const relationships = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const field = (code: string): string =>
  `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

const section = (isLandscape: boolean): string => {
  const [wide, high] = isLandscape ? [LONG, SHORT] : [SHORT, LONG];
  const turned = isLandscape ? ' w:orient="landscape"' : '';
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${MARGIN}"`).join(' ');
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${wide}" w:h="${high}"${turned}/><w:pgMar ${margins} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
};

/**
 * A document of our own, on A4, with page numbers at its foot. It has no time of its making in it, so that the same
 * document is the same bytes.
 */
export function wordFile(document: WordDocument, codec: Codec = portableCodec): Uint8Array {
  const { title, language, isLandscape, footer, blocks } = document;
  const pkg = emptyPackage(codec);
  const text = (name: string, content: string): string =>
    `${HEAD}<w:${name} xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${content}</w:${name}>`;
  pkg.put('[Content_Types].xml', contentTypes);
  pkg.put(
    '_rels/.rels',
    relationships(
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ),
  );
  pkg.put(
    'word/_rels/document.xml.rels',
    relationships([`${OFFICE}/styles`, 'styles.xml'], [`${OFFICE}/footer`, 'footer1.xml']),
  );
  const body = bodyXml(blocks, ownIds, putPictures(pkg, 'word/document.xml', blocks));
  pkg.put('word/document.xml', text('document', `<w:body>${body}${section(isLandscape)}</w:body>`));
  pkg.put('word/styles.xml', text('styles', ownStyles(language)));
  const foot = `<w:p><w:pPr><w:pStyle w:val="${ownIds.paragraph}"/><w:jc w:val="right"/></w:pPr>${run(`${footer} · `)}${field('PAGE')}${run(' (')}${field('NUMPAGES')}${run(')')}</w:p>`;
  pkg.put('word/footer1.xml', text('ftr', foot));
  pkg.put(
    'docProps/core.xml',
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`,
  );
  return pkg.save();
}
