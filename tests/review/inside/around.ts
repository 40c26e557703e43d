import fc from 'fast-check';
import {
  contentTypesXml,
  HEAD,
  MAIN,
  OFFICE,
  relationships,
  stylesXml,
  workbookWith,
  workbookXml,
} from '../../opc/tiny-workbook';

/** What a person may have around a plan, each there or not. */
const traits = [
  'native table',
  'sheet filter',
  'merged title',
  'sums',
  'shared formula',
  'array formula',
  'counts of whole columns',
  'looks by value',
  'bars and icons',
  'a list for whole columns',
  'rules of an extension',
  'protected ranges',
  'locked neighbour',
  'names',
  'chart',
  'comments',
  'columns set',
  'frozen',
  'outline',
  'links',
  'page',
  'sparklines',
  'custom parts',
  'hidden neighbour',
  'prefixed',
] as const;

export type Trait = (typeof traits)[number];

export const anyTraits: fc.Arbitrary<readonly Trait[]> = fc.uniqueArray(fc.constantFrom(...traits), {
  minLength: 2,
  maxLength: 14,
});

const words = ['Resor', 'El & värme', 'Papper', 'Avfall', 'Möbler', 'Catering'];
const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`;
const number = (at: string, value: number): string => `<c r="${at}"><v>${value}</v></c>`;

/** A budget of six lines: what is bought, and what it costs two years running. */
function rowsXml(has: (trait: Trait) => boolean): string {
  const title = `<row r="1">${text('A1', 'Budget för köket')}</row>`;
  const heads = `<row r="3">${text('A3', 'Vara')}${text('B3', 'Konto')}${text('C3', 'Kronor')}${text('D3', 'Andel')}</row>`;
  const lines = words.map((word, at) => {
    const row = at + 4;
    const share = !has('shared formula')
      ? number(`D${row}`, at / 10)
      : at === 0
        ? `<c r="D4"><f t="shared" ref="D4:D9" si="0">C4*2</f><v>0</v></c>`
        : `<c r="D${row}"><f t="shared" si="0"/><v>0</v></c>`;
    const hidden = has('sheet filter') && at % 2 === 1 ? ' hidden="1"' : '';
    const outline = has('outline') && at > 2 ? ' outlineLevel="1"' : '';
    return `<row r="${row}" spans="1:4"${hidden}${outline}>${text(`A${row}`, word)}${text(`B${row}`, ['4010', '5020', '4010'][at % 3] ?? '')}${number(`C${row}`, 100 + at * 7)}${share}</row>`;
  });
  const sums = has('sums')
    ? `<row r="11" ht="24" customHeight="1">${text('A11', 'Summa')}<c r="C11"><f>SUM(C4:C9)</f><v>0</v></c></row>`
    : '';
  const array = has('array formula')
    ? `<row r="12">${text('A12', 'Största')}<c r="C12"><f t="array" ref="C12">MAX(IF(B4:B9="4010",C4:C9))</f><v>0</v></c></row>`
    : '';
  return [title, heads, ...lines, sums, array].join('');
}

const ext = (uri: string, inner: string): string =>
  `<ext uri="${uri}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inner}</ext>`;

function extensions(has: (trait: Trait) => boolean): string {
  const rules = has('rules of an extension')
    ? ext(
        '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}',
        '<x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Annat!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>B4:B9</xm:sqref></x14:dataValidation></x14:dataValidations>',
      )
    : '';
  const sparklines = has('sparklines')
    ? ext(
        '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}',
        '<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Budget!C4:D4</xm:f><xm:sqref>F4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
      )
    : '';
  return rules + sparklines === '' ? '' : `<extLst>${rules}${sparklines}</extLst>`;
}

/** The elements after the cells, in the order that the schema asks for. */
function afterCells(has: (trait: Trait) => boolean): string {
  const when = (trait: Trait, xml: string): string => (has(trait) ? xml : '');
  return [
    when(
      'protected ranges',
      '<protectedRanges><protectedRange name="Kronor" sqref="C4:C9"/></protectedRanges>',
    ),
    has('native table')
      ? ''
      : when(
          'sheet filter',
          '<autoFilter ref="A3:D9"><filterColumn colId="1"><filters><filter val="4010"/></filters></filterColumn></autoFilter>',
        ),
    when(
      'merged title',
      '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="F3:G4"/></mergeCells>',
    ),
    when(
      'looks by value',
      '<conditionalFormatting sqref="C4:C9"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>120</formula></cfRule><cfRule type="expression" dxfId="0" priority="2"><formula>$B4="4010"</formula></cfRule></conditionalFormatting>',
    ),
    when(
      'bars and icons',
      '<conditionalFormatting sqref="D4:D9"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><conditionalFormatting sqref="C4:D9"><cfRule type="iconSet" priority="4"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>',
    ),
    when(
      'a list for whole columns',
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B4:B9"><formula1>"4010,5020"</formula1></dataValidation><dataValidation type="whole" allowBlank="1" sqref="Z1:Z1048576"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>',
    ),
    when(
      'links',
      '<hyperlinks><hyperlink ref="A4" r:id="rIdLink"/><hyperlink ref="A5" location="Annat!A2" display="Annat"/></hyperlinks>',
    ),
    when(
      'page',
      '<printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>',
    ),
    when('sums', '<ignoredErrors><ignoredError sqref="B4:B9" numberStoredAsText="1"/></ignoredErrors>'),
    when('chart', '<drawing r:id="rIdDrawing"/>'),
    when('comments', '<legacyDrawing r:id="rIdVml"/>'),
    when('native table', '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>'),
    extensions(has),
  ].join('');
}

function beforeCells(has: (trait: Trait) => boolean): string {
  const view = has('frozen')
    ? '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>'
    : '';
  const columns = has('columns set')
    ? '<cols><col min="1" max="1" width="31.5" customWidth="1"/><col min="3" max="4" width="12" style="1" customWidth="1"/><col min="9" max="9" hidden="1" width="9"/></cols>'
    : '';
  return `<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:D12"/>${view}<sheetFormatPr defaultRowHeight="15"/>${columns}`;
}

const office = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;

const chartXml = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Budget!$C$4:$C$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const drawingXml = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const tableXml = `${HEAD}<table xmlns="${MAIN}" id="1" name="Budget1" displayName="Budget1" ref="A3:D9" totalsRowShown="0"><autoFilter ref="A3:D9"/><tableColumns count="4"><tableColumn id="1" name="Vara"/><tableColumn id="2" name="Konto"/><tableColumn id="3" name="Kronor"/><tableColumn id="4" name="Andel"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
const commentsXml = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Bo Alm</author></authors><commentList><comment ref="C5" authorId="0"><text><t>Stäm av med &lt;ekonomi&gt;</t></text></comment></commentList></comments>`;
const vmlXml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The second sheet: a list, and what the owner counts over the first one's whole columns. */
function neighbourXml(has: (trait: Trait) => boolean): string {
  const counts = has('counts of whole columns')
    ? `<c r="C1"><f>COUNTIF(Budget!D:D,"klar")</f><v>0</v></c><c r="D1"><f>COUNTA(Budget!A:A)</f><v>0</v></c><c r="E1"><f>SUMPRODUCT((Budget!C4:C9&gt;110)*1)</f><v>0</v></c>`
    : '';
  const locked = has('locked neighbour') ? '<sheetProtection sheet="1" objects="1"/>' : '';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${text('A1', 'Konton')}${counts}</row><row r="2">${number('A2', 4010)}</row><row r="3">${number('A3', 5020)}</row><row r="4">${number('A4', 6100)}</row></sheetData>${locked}</worksheet>`;
}

/** A workbook without a plan: the sheets `Budget` and `Annat`, with what these words say. */
export function around(chosen: readonly Trait[]): Uint8Array {
  const has = (trait: Trait): boolean => chosen.includes(trait);
  const when = <T>(trait: Trait, parts: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    has(trait) ? parts : {};
  const state = has('hidden neighbour') ? ' state="hidden"' : '';
  const names = has('names')
    ? '<definedNames><definedName name="Kronor">Budget!$C$4:$C$9</definedName><definedName name="Lokalt" localSheetId="1">Annat!$A$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Budget!$A$1:$D$12</definedName><definedName name="Fel">#REF!</definedName><definedName name="Gömt" hidden="1">OFFSET(Budget!$A$1,1,1)</definedName></definedNames>'
    : '';
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${beforeCells(has)}<sheetData>${rowsXml(has)}</sheetData>${afterCells(has)}</worksheet>`;
  const links = [
    ...(has('links')
      ? [office('rIdLink', 'hyperlink', 'https://example.org/?a=1&amp;b=2', ' TargetMode="External"')]
      : []),
    ...(has('chart') ? [office('rIdDrawing', 'drawing', '../drawings/drawing1.xml')] : []),
    ...(has('comments')
      ? [
          office('rIdVml', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
          office('rIdComments', 'comments', '../comments1.xml'),
        ]
      : []),
    ...(has('native table') ? [office('rIdTable', 'table', '../tables/table1.xml')] : []),
  ];
  const types = [
    override('xl/worksheets/sheet2.xml', `${spreadsheet}.worksheet+xml`),
    has('chart')
      ? override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
        override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml')
      : '',
    has('comments')
      ? `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('xl/comments1.xml', `${spreadsheet}.comments+xml`)}`
      : '',
    has('native table') ? override('xl/tables/table1.xml', `${spreadsheet}.table+xml`) : '',
  ];
  return workbookWith({
    '[Content_Types].xml': contentTypesXml(types.join('')),
    'xl/workbook.xml': workbookXml(
      `<sheet name="Budget" sheetId="1" r:id="rId1"/><sheet name="Annat" sheetId="7"${state} r:id="rId9"/>`,
      names,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      office('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      office('rId2', 'styles', 'styles.xml'),
      office('rId3', 'sharedStrings', 'sharedStrings.xml'),
      office('rId9', 'worksheet', 'worksheets/sheet2.xml'),
    ),
    'xl/styles.xml': stylesXml(
      '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>',
    ),
    'xl/worksheets/sheet1.xml': has('prefixed') ? prefixed(sheet) : sheet,
    'xl/worksheets/sheet2.xml': neighbourXml(has),
    ...(links.length > 0 ? { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(...links) } : {}),
    ...when('chart', {
      'xl/charts/chart1.xml': chartXml,
      'xl/drawings/drawing1.xml': drawingXml,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(office('rId1', 'chart', '../charts/chart1.xml')),
    }),
    ...when('comments', { 'xl/comments1.xml': commentsXml, 'xl/drawings/vmlDrawing1.vml': vmlXml }),
    ...when('native table', { 'xl/tables/table1.xml': tableXml }),
    ...when('custom parts', {
      'customXml/item1.xml': '<mitt xmlns="urn:mitt">eget</mitt>',
      'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Köket</Company></Properties>`,
    }),
  });
}

/** The sheet as some programs write it: every element of the main namespace with a prefix. */
const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)(?!\?|x14:|xm:)([a-zA-Z]\w*)(?=[\s/>])/g, '<$1x:$2')
    .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
