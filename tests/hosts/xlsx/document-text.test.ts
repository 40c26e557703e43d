import { documentText } from '../../../src/hosts/xlsx/document/document-text';
import { emptyPackage } from '../../../src/opc/package';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const part = (root: string, inner: string): string => `<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** Lists as Word defines them: 1 counts, 2 has bullets, 3 counts as 1 does but from the beginning, 4 shows nothing. */
const numbering = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}${level(1, 'bullet', 'o')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'none', '')}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>` +
    `<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`,
);

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

/** A Swedish Word names its styles so: the ids are Swedish, the names English. */
const styles = part(
  'styles',
  style('Normal', 'Normal') +
    style('Rubrik2', 'heading 2') +
    style('Innehll1', 'toc 1') +
    style('Egen', 'Min rubrik', '<w:basedOn w:val="Rubrik2"/>') +
    style('Kapitel', 'Kapitel', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style('Punktlista', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>') +
    style('Ring', 'Ring', '<w:basedOn w:val="Ring"/>'),
);

const footnotes = part(
  'footnotes',
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Se rutin V-12.</w:t></w:r></w:p></w:footnote>',
);

/** A document with the parts that Word writes beside it. */
function textOf(body: string): string {
  const made = emptyPackage();
  const parts = { styles, numbering, footnotes };
  const related = Object.keys(parts).map(
    (name) => `<Relationship Id="${name}" Type="${RELATIONSHIP}/${name}" Target="${name}.xml"/>`,
  );
  const list = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  made.put(
    '_rels/.rels',
    list(`<Relationship Id="r" Type="${RELATIONSHIP}/officeDocument" Target="word/document.xml"/>`),
  );
  made.put('word/_rels/document.xml.rels', list(related.join('')));
  for (const [name, xml] of Object.entries(parts)) made.put(`word/${name}.xml`, xml);
  made.put('word/document.xml', part('document', `<w:body>${body}</w:body>`));
  return documentText(made)
    .split('\n')
    .filter((line) => line !== '')
    .join('\n');
}

const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const inList = (id: number, at = 0): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const item = (text: string, id: number, at = 0): string => p(r(text), inList(id, at));
const styled = (id: string, text: string, more = ''): string =>
  p(r(text), `<w:pStyle w:val="${id}"/>${more}`);
const tc = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const cell = (text: string, properties = ''): string => tc(p(r(text)), properties);
const box = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const control = (inner: string, properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

test.each([
  [
    'numbers, inner lists, and a list that goes on after a paragraph',
    item('Ett', 1) +
      item('inne', 1, 1) +
      item('i', 2) +
      item('inne', 1, 1) +
      p(r('Text')) +
      item('Två', 1) +
      item('djup', 1, 2),
    '1.\tEtt\n    a)\tinne\n• i\n    b)\tinne\nText\n2.\tTvå\n        2.1\tdjup',
  ],
  ['a list that begins anew', item('Ett', 1) + item('Ett', 3) + item('Två', 3), '1.\tEtt\n1.\tEtt\n2.\tTvå'],
  [
    'a list without signs, and one that is not defined',
    item('Ingen', 4) + item('Okänd', 9),
    'Ingen\n• Okänd',
  ],
  [
    'styles of lists, and a paragraph taken out of its list',
    styled('Punktlista', 'Ett') + styled('Punktlista', 'Text', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    '• Ett\nText',
  ],
  [
    'headings by the name of their style, by the style it is based on, and by its level',
    styled('Rubrik2', 'Ett') + styled('Egen', 'Två') + styled('Kapitel', 'Tre') + styled('Ring', 'Fyra'),
    '## Ett\n## Två\n# Tre\nFyra',
  ],
  [
    'a bold paragraph',
    p(r('Energi', '<w:b/>')) + p(r('Fet', '<w:b/>') + r(' delvis')),
    '**Energi**\nFet delvis',
  ],
  ['contents', styled('Innehll1', 'Avvikelser\t4') + p(r('Avvikelser')), 'Avvikelser'],
  [
    'changes: what was inserted, deleted, moved, and how a paragraph was set before',
    p(
      r('Målen ') +
        '<w:ins w:id="1"><w:r><w:t>är nya</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>saknas</w:delText><w:tab/></w:r></w:del><w:moveFrom w:id="3"><w:r><w:t>bort</w:t></w:r></w:moveFrom>',
      `<w:pPrChange w:id="4"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`,
    ),
    'Målen är nya',
  ],
  [
    'a deleted end of a paragraph, and a deleted row',
    p(r('Skylten '), '<w:rPr><w:del w:id="1"/></w:rPr>') +
      p(r('saknas.')) +
      tbl(
        tr(cell('Nr'), cell('Fynd')),
        `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('9')}${cell('Borta')}</w:tr>`,
        tr(cell('1'), cell('Kvar')),
      ),
    'Skylten saknas.\nNr\tFynd\n1\tKvar',
  ],
  [
    'a text box, once, after its paragraph',
    p(r('Före ') + box(p(r('I rutan'))) + r('efter')),
    'Före efter\nI rutan',
  ],
  [
    'a footnote where it is referred to',
    p(r('Skylt saknas') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r('.')),
    'Skylt saknas [Se rutin V-12.].',
  ],
  [
    'cells over columns and rows',
    tbl(
      tr(cell('Mindre avvikelser', '<w:gridSpan w:val="3"/>')),
      tr(cell('1'), cell('Skylt'), cell('8.1', '<w:vMerge w:val="restart"/>')),
      tr(cell('2'), cell('Larm'), tc(p(''), '<w:vMerge/>')),
    ),
    'Mindre avvikelser\t\t\n1\tSkylt\t8.1\n2\tLarm\t8.1',
  ],
  [
    'a column that numbers itself, and a list in a cell',
    tbl(tr(tc(p('', inList(1))), cell('Skylt')), tr(tc(p('', inList(1))), tc(item('a', 2) + item('b', 2)))),
    '1\tSkylt\n2\t"• a\n• b"',
  ],
  ['a frame around text', tbl(tr(tc(p(r('Avvikelser')) + item('Skylt', 2)))), 'Avvikelser\n• Skylt'],
  ['a table in a cell', tbl(tr(cell('Fynd'), tc(tbl(tr(cell('a'), cell('b'))) + p('')))), 'Fynd\ta b'],
  [
    'controls: a placeholder is no text, what was filled in is',
    p(control(r('Klicka här'), '<w:showingPlcHdr/>') + control(r('Skylt saknas'), '<w:text/>')),
    'Skylt saknas',
  ],
  [
    'a generated table of contents',
    control(
      p(r('Avvikelser 4')),
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
    ) + p(r('Text')),
    'Text',
  ],
  [
    'hidden text, and marks that are text',
    p(
      r('dold', '<w:vanish/>') +
        r('E') +
        '<w:r><w:noBreakHyphen/></w:r>' +
        r('post') +
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
    ),
    'E-post☒',
  ],
  [
    'tab stops of a paragraph are no tabs',
    p(r('a') + '<w:r><w:tab/></w:r>' + r('b'), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'),
    'a b',
  ],
])('%s', (_, body, expected) => {
  expect(textOf(body)).toBe(expected);
});
