import { openedPackage } from '../../../src/hosts/xlsx/open';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { containerFaults } from '../../opc/container-faults';
import {
  contentTypesXml,
  relationships,
  ROWS,
  sharedStringsXml,
  sheetXml,
  stylesXml,
  workbookWith,
  workbookXml,
} from '../../opc/tiny-workbook';
import { after, write } from './after';
import { verdictOf } from './outcome';
import { showcase } from './showcase';

const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** Writers that give each part its own content type, and none to the endings of names. */
const withoutDefaults = workbookWith({
  '[Content_Types].xml': contentTypesXml(
    ['/_rels/.rels', '/xl/_rels/workbook.xml.rels']
      .map((part) => `<Override PartName="${part}" ContentType="${RELATIONSHIPS}"/>`)
      .join(''),
  ).replaceAll(/<Default [^>]*>/g, ''),
});

const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/></font>`;
const alternatives = (choice: string, fallback: string): string =>
  `<mc:AlternateContent xmlns:mc="mc"><mc:Choice xmlns:hs="hs" Requires="hs">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

/** Hancom's writer has fonts of which it knows more than Excel does. Cells refer to the bold one after them by its number. */
const fontsInAlternatives = stylesXml()
  .replace(
    /<fonts.*<\/fonts>/,
    `<fonts count="4">${font('')}${alternatives(font('<i/>'), font('<strike/>'))}${alternatives(font(''), font(''))}${font('<b/>')}</fonts>`,
  )
  .replace(
    /<cellXfs.*<\/cellXfs>/,
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="3"/></cellXfs>',
  );
const withAlternatives = workbookWith({
  'xl/styles.xml': fontsInAlternatives,
  'xl/worksheets/sheet1.xml': sheetXml(
    '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c></row>',
  ),
});

test('every part that is added has a content type, also where names’ endings have none', () => {
  const pkg = after(withoutDefaults, showcase(snapshotOf(withoutDefaults)));
  expect(pkg.names().filter((part) => part.endsWith('.rels')).length).toBeGreaterThan(2);
  expect(containerFaults(pkg)).toEqual([]);
});

test('the checks see a part without a content type', () => {
  const pkg = openedPackage(withoutDefaults);
  expect(containerFaults(pkg)).toEqual([]);
  pkg.put('xl/worksheets/_rels/sheet1.xml.rels', relationships());
  expect(containerFaults(pkg)).toEqual(['xl/worksheets/_rels/sheet1.xml.rels has no content type']);
});

test('a font with alternatives is one font, and what its fallback is', () => {
  const [sheet] = snapshotOf(withAlternatives).sheets;
  expect([...(sheet?.looks ?? []).values()]).toEqual([{ strike: true }, { bold: true }]);
});

test('fonts added beside such fonts keep the numbers of all others', () => {
  const pkg = after(withAlternatives, [
    write(2, 1, 'text'),
    { kind: 'setLook', area: { sheet: 'Plan', row: 2, column: 1, rows: 1, columns: 1 }, look: 'title' },
  ]);
  const xml = pkg.text('xl/styles.xml');
  expect(xml).toMatch(
    /<fonts count="5">.*<\/mc:AlternateContent><font><b\/>.*<\/font><font>.*<\/font><\/fonts>/,
  );
  expect(xml).toContain(alternatives(font('<i/>'), font('<strike/>')));
});

const either = (xml: string): string => alternatives(xml, xml);
const SHEET = 'xl/worksheets/sheet1.xml';
const merges = '<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>';
const strings = ['Åtgärd', 'Ansvarig', 'Status', 'Klart senast', 'Byt lampor', 'Anna', 'Pågår'];

test.each([
  ['all cells', { [SHEET]: sheetXml().replace(/<sheetData>.*<\/sheetData>/s, either) }],
  ['one row', { [SHEET]: sheetXml(ROWS.replace(/<row r="2">.*<\/row>/s, either)) }],
  ['one cell', { [SHEET]: sheetXml(ROWS.replace(/<c r="B2".*?<\/c>/s, either)) }],
  ['all merges', { [SHEET]: sheetXml(ROWS, either(merges)) }],
  ['one merge', { [SHEET]: sheetXml(ROWS, merges.replace(/<mergeCell .*?>/, either)) }],
  ['what locks a sheet', { [SHEET]: sheetXml(ROWS, either('<sheetProtection sheet="1"/>')) }],
  ['a sheet', { 'xl/workbook.xml': workbookXml(either('<sheet name="Plan" sheetId="1" r:id="rId1"/>')) }],
  [
    'one text, which would give all after it the words of another',
    { 'xl/sharedStrings.xml': sharedStringsXml(...strings).replace('<si><t>Status</t></si>', either) },
  ],
])('%s in alternatives: refused, and not passed over without a word', (_, parts) => {
  expect(verdictOf(workbookWith(parts))).toBe('alternatives');
});

test.each([
  [
    'a check box',
    either(
      '<controls><control shapeId="1"><from><xdr:row xmlns:xdr="x">1</xdr:row></from></control></controls>',
    ),
  ],
  ['what is in no sheet of ours', `${alternatives('<x14ac:any xmlns:x14ac="y"/>', '')}${merges}`],
  ['nothing', '<mc:AlternateContent xmlns:mc="mc"/>'],
])('%s in alternatives stays as it is', (_, xml) => {
  const bytes = workbookWith({ [SHEET]: sheetXml(ROWS, xml) });
  expect(after(bytes, [write(2, 1, 'text')]).text(SHEET)).toContain(xml);
});
