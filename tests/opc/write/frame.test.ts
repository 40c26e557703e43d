import { columnStylesOf, withWidths } from '../../../src/opc/write/column-elements';
import { withConditionalLooks } from '../../../src/opc/write/conditional';
import { withCellsUpTo } from '../../../src/opc/write/dimension';
import { withoutExtensionRule } from '../../../src/opc/write/extension-rules';
import { withFilter } from '../../../src/opc/write/filter';
import { withLinks } from '../../../src/opc/write/sheet-links';
import { newSheetXml } from '../../../src/opc/write/new-sheet';
import { withPage } from '../../../src/opc/write/page';
import { rowBreaks } from '../../../src/opc/write/page-break-elements';
import { withFrozen } from '../../../src/opc/write/panes';
import { withRule } from '../../../src/opc/write/rule-elements';
import { withoutTablePart, withTablePart } from '../../../src/opc/write/table-list';
import { orderFaults } from '../schema-order';

const sheet = (inner: string): string => `<worksheet><sheetData/>${inner}</worksheet>`;
const list = { type: 'list', formula: 'Listor!$A$1:$A$6', isStrict: true } as const;

describe('data validation beside what is there', () => {
  const foreign = '<dataValidation type="whole" sqref="A1:A5 C1:C5"><formula1>1</formula1></dataValidation>';

  test('a rule of ours comes last and is counted', () => {
    const made = withRule(
      sheet(`<dataValidations count="1" disablePrompts="1">${foreign}</dataValidations>`),
      'E2:E9',
      list,
    );
    expect(made).toBe(
      sheet(
        `<dataValidations count="2" disablePrompts="1">${foreign}<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E2:E9"><formula1>Listor!$A$1:$A$6</formula1></dataValidation></dataValidations>`,
      ),
    );
  });

  test('of several areas of a rule only the one that is taken leaves it', () => {
    const made = withRule(
      sheet(`<dataValidations count="1">${foreign}</dataValidations>`),
      'C1:C5',
      undefined,
    );
    expect(made).toBe(sheet(`<dataValidations count="1">${foreign.replace(' C1:C5', '')}</dataValidations>`));
    expect(withRule(made, '$A$1:$A$5', undefined)).toBe(sheet(''));
  });

  test('taking away what is not there changes no letter', () => {
    const xml = sheet(`<dataValidations count="7">\n${foreign}\n</dataValidations>`);
    expect(withRule(xml, 'A1:A4', undefined)).toBe(xml);
  });

  test('what is not strict warns', () => {
    const made = withRule(sheet(''), 'A1', { ...list, formula: '"a,b"', isStrict: false });
    expect(made).toContain('errorStyle="warning"');
    expect(made).toContain('<formula1>"a,b"</formula1>');
  });
});

describe('data validation in the extensions', () => {
  const rule = (sqref: string): string =>
    `<x14:dataValidation type="list"><x14:formula1><xm:f>L!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation>`;
  const list = (...rules: readonly string[]): string =>
    `<ext uri="{C}"><x14:dataValidations count="${rules.length}">${rules.join('')}</x14:dataValidations></ext>`;
  const other =
    '<ext uri="{7}"><x14:conditionalFormattings><x14:conditionalFormatting><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>';
  const extensions = (inner: string): string => sheet(`<pageMargins/><extLst>${inner}</extLst>`);

  test.each<[string, string, string]>([
    [
      'goes from its list',
      extensions(other + list(rule('A1:A9'), rule('B1'))),
      extensions(other + list(rule('B1'))),
    ],
    ['goes with its list', extensions(list(rule('A1:A9')) + other), extensions(other)],
    ['goes with all the extensions', extensions(list(rule('$A$1:$A$9'))), sheet('<pageMargins/>')],
    ['leaves its other areas', extensions(list(rule('C1 A1:A9 D2:D3'))), extensions(list(rule('C1 D2:D3')))],
    [
      'of other cells stays',
      extensions(list(rule('A1:A8')) + other),
      extensions(list(rule('A1:A8')) + other),
    ],
  ])('a rule of these cells %s', (_, before, expected) => {
    expect(withoutExtensionRule(before, 'A1:A9')).toBe(expected);
  });
});

describe('conditional looks', () => {
  const rule = (id: number, dxf: number, formula: string): string =>
    `<cfRule type="cellIs" dxfId="${dxf}" priority="${id}" operator="equal"><formula>${formula}</formula></cfRule>`;
  const isOurs = (dxf: number): boolean => dxf >= 10;

  test('ours are told from others and renewed; priorities come after all, also those of extensions', () => {
    const others = `<conditionalFormatting sqref="F2:F9">${rule(3, 1, '"Klar"')}<cfRule type="expression" dxfId="11" priority="4"><formula>F2=1</formula></cfRule>${rule(5, 12, '"Gammal"')}</conditionalFormatting>`;
    const extension =
      '<extLst><ext><x14:conditionalFormattings><x14:cfRule priority="8"/></x14:conditionalFormattings></ext></extLst>';
    const made = withConditionalLooks(
      sheet(`${others}<pageMargins/>${extension}`),
      'F2:F9',
      [{ text: 'Säg "ja"', overlay: 10 }],
      isOurs,
    );
    expect(made).toBe(
      sheet(
        `${others.replace(rule(5, 12, '"Gammal"'), '')}<conditionalFormatting sqref="F2:F9">${rule(9, 10, '"Säg ""ja"""')}</conditionalFormatting><pageMargins/>${extension}`,
      ),
    );
  });

  test('several are told in turn, each with a priority of its own', () => {
    const looks = ['a', 'b', 'c'].map((text, index) => ({ text, overlay: 10 + index }));
    const rules = ['"a"', '"b"', '"c"'].map((text, index) => rule(1 + index, 10 + index, text)).join('');
    expect(withConditionalLooks(sheet(''), 'A1:A9', looks, isOurs)).toBe(
      sheet(`<conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>`),
    );
  });

  test('an element that only held ours goes with them', () => {
    const made = withConditionalLooks(sheet(''), 'A1', [{ text: 'a', overlay: 10 }], isOurs);
    expect(withConditionalLooks(made, 'A1', [], isOurs)).toBe(sheet(''));
    expect(withConditionalLooks(made, 'A2', [], isOurs)).toBe(made);
  });

  test('ours are known with an extension beside the formula', () => {
    const extended = rule(1, 10, '"a"').replace('</cfRule>', '<extLst/></cfRule>');
    const xml = sheet(`<conditionalFormatting sqref="A1">${extended}</conditionalFormatting>`);
    expect(withConditionalLooks(xml, 'A1', [], isOurs)).toBe(sheet(''));
    const two = extended.replace('<extLst/>', '<formula>"b"</formula>');
    const other = sheet(`<conditionalFormatting sqref="A1">${two}</conditionalFormatting>`);
    expect(withConditionalLooks(other, 'A1', [], isOurs)).toBe(other);
  });

  test('a rule of ours over several areas leaves only the one it is taken from', () => {
    const xml = sheet(
      `<conditionalFormatting sqref="A1:A2 C1:C2">${rule(1, 10, '"a"')}</conditionalFormatting>`,
    );
    expect(withConditionalLooks(xml, 'A1:A2', [], isOurs)).toBe(xml.replace('A1:A2 ', ''));
    const three = xml.replace('C1:C2', 'C1:C2 E1');
    expect(withConditionalLooks(three, 'A1:A2', [], isOurs)).toBe(three.replace('A1:A2 ', ''));
  });
});

describe('columns', () => {
  test('a run is split and keeps what it says', () => {
    const cols =
      '<worksheet><cols><col min="1" max="5" width="9.1" style="3" hidden="1"/><col min="8" max="16384" width="2"/></cols><sheetData/></worksheet>';
    expect(withWidths(cols, 3, [20, 30])).toBe(
      '<worksheet><cols><col min="1" max="2" width="9.1" style="3" hidden="1"/><col min="3" max="3" width="20" style="3" hidden="1" customWidth="1"/><col min="4" max="4" width="30" style="3" hidden="1" customWidth="1"/><col min="5" max="5" width="9.1" style="3" hidden="1"/><col min="8" max="16384" width="2"/></cols><sheetData/></worksheet>',
    );
    expect(columnStylesOf(cols)(5)).toBe(3);
    expect(columnStylesOf(cols)(6)).toBe(0);
  });

  test('0 gives back the default: a column that says nothing else goes', () => {
    const made = withWidths('<worksheet><sheetData/></worksheet>', 2, [40]);
    expect(made).toBe(
      '<worksheet><cols><col min="2" max="2" width="40" customWidth="1"/></cols><sheetData/></worksheet>',
    );
    expect(withWidths(made, 2, [0])).toBe('<worksheet><sheetData/></worksheet>');
    expect(
      withWidths(
        '<worksheet><cols><col min="2" max="2" width="40" customWidth="1" style="1"/></cols><sheetData/></worksheet>',
        2,
        [0],
      ),
    ).toBe(
      '<worksheet><cols><col min="2" max="2" width="9.140625" style="1"/></cols><sheetData/></worksheet>',
    );
  });
});

describe('frozen panes', () => {
  const view =
    '<worksheet><sheetViews><sheetView tabSelected="1" topLeftCell="A40" zoomScale="80" workbookViewId="0"><selection activeCell="B3" sqref="B3:C4"/></sheetView><sheetView workbookViewId="1"/></sheetViews><sheetData/></worksheet>';

  test('the view keeps its settings, the cursor moves to the pane that scrolls', () => {
    expect(withFrozen(view, 2, 1)).toBe(
      '<worksheet><sheetViews><sheetView tabSelected="1" zoomScale="80" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B3" sqref="B3:C4"/></sheetView><sheetView workbookViewId="1"/></sheetViews><sheetData/></worksheet>',
    );
  });

  test('and comes back when the panes go', () => {
    expect(withFrozen(withFrozen(view, 1, 0), 0, 0)).toBe(view.replace(' topLeftCell="A40"', ''));
  });

  test('a sheet without views gets one, and none for nothing', () => {
    expect(withFrozen('<x:worksheet><x:sheetData/></x:worksheet>', 0, 2)).toBe(
      '<x:worksheet><x:sheetViews><x:sheetView workbookViewId="0"><x:pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><x:selection pane="topRight"/></x:sheetView></x:sheetViews><x:sheetData/></x:worksheet>',
    );
    expect(withFrozen('<worksheet/>', 0, 0)).toBe('<worksheet/>');
  });
});

describe('filter, links, tables, dimension', () => {
  test('criteria stay while the filter begins at the same column', () => {
    const xml = sheet(
      '<autoFilter ref="A1:C9"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
    );
    expect(withFilter(xml, 'A1:D20')).toBe(xml.replace('A1:C9', 'A1:D20'));
    expect(withFilter(xml, 'B1:D20')).toBe(sheet('<autoFilter ref="B1:D20"/>'));
    expect(withFilter(xml, undefined)).toBe(sheet(''));
  });

  test('a link takes the place of the one that begins there, whose relationship is then free', () => {
    const root =
      '<worksheet xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/>';
    const xml = `${root}<hyperlinks><hyperlink ref="A1:A3" rel:id="rId7"/><hyperlink ref="B1" location="X!A1"/></hyperlinks></worksheet>`;
    expect(withLinks(xml, new Map([['A1', { location: "'Plan & år'!A3" }]]), 'transitional')).toEqual({
      frame: `${root}<hyperlinks><hyperlink ref="B1" location="X!A1"/><hyperlink ref="A1" location="'Plan &amp; år'!A3"/></hyperlinks></worksheet>`,
      unused: ['rId7'],
    });
    expect(withLinks(xml, new Map([['C1', { relationshipId: 'rId9' }]]), 'transitional').frame).toContain(
      '<hyperlink ref="C1" rel:id="rId9"/>',
    );
    expect(withLinks(sheet(''), new Map([['C1', { relationshipId: 'rId9' }]]), 'strict').frame).toContain(
      '<hyperlink ref="C1" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rId9"/>',
    );
    expect(withLinks(xml, new Map([['C1', undefined]]), 'transitional')).toEqual({ frame: xml, unused: [] });
  });

  test('tables are listed and counted', () => {
    const one = withTablePart(newSheetXml('transitional'), 'rId1', 'transitional');
    const two = withTablePart(one, 'rId2', 'transitional');
    expect(two).toContain(
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
    );
    expect(withoutTablePart(two, 'rId2')).toBe(one);
    expect(withoutTablePart(one, 'rId1')).toBe(newSheetXml('transitional'));
  });

  test('a dimension takes in what is written, and is not made', () => {
    const xml = '<worksheet><dimension ref="B2:C3"/><sheetData/></worksheet>';
    const upTo = (text: string): string => withCellsUpTo(text, { row: 1, column: 3 }, { row: 9, column: 3 });
    expect(upTo(xml)).toBe(xml.replace('B2:C3', 'B1:C9'));
    expect(upTo(sheet(''))).toBe(sheet(''));
  });
});

describe('how a sheet is printed', () => {
  test('A4, one page wide; a printer’s settings and margins of the sheet’s own format', () => {
    const xml =
      '<worksheet xmlns:r="r"><sheetPr codeName="x"><tabColor rgb="FF00FF00"/></sheetPr><sheetData/><pageSetup paperSize="1" scale="60" r:id="rId1"/></worksheet>';
    const made = withPage(xml, { isLandscape: true, footer: '2021 & framåt\när' });
    expect(made).toContain(
      '<sheetPr codeName="x"><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(made).toContain(
      '<pageSetup paperSize="9" r:id="rId1" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(made).toContain(
      '<pageMargins left="0.59" right="0.59" top="0.59" bottom="0.71" header="0.31" footer="0.35"/>',
    );
    expect(made).toContain(
      '<oddFooter>&amp;L&amp;8&amp;K4A4A4A2021 &amp;&amp; framåt är&amp;R&amp;8&amp;K4A4A4A&amp;P (&amp;N)</oddFooter>',
    );
    expect(orderFaults(made)).toEqual([]);
    expect(withPage(made, { isLandscape: true, footer: '2021 & framåt\när' })).toBe(made);
  });

  test('pages that begin at rows: at a scale and not fitted, and fitted again without them', () => {
    const fitted = withPage(sheet(''), { isLandscape: false });
    const made = withPage(fitted, { isLandscape: false, breaksBefore: [9, 4, 9] });
    expect(made).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks>',
    );
    expect(made).toContain('scale="85"');
    expect(made).not.toMatch(/fitTo(?:Page|Width|Height)=/);
    expect(orderFaults(made)).toEqual([]);
    expect(rowBreaks(made)).toEqual([4, 9]);
    expect(withPage(made, { isLandscape: false, breaksBefore: [4, 9] })).toBe(made);
    const again = withPage(made, { isLandscape: false, breaksBefore: [] });
    expect(again).not.toMatch(/rowBreaks|scale=/);
    expect(again).toContain('fitToPage="1"');
    // Breaks that a person has put in a sheet of ours that has none of its own stay.
    expect(rowBreaks(withPage(made, { isLandscape: false }))).toEqual([4, 9]);
  });

  test('a footer is no longer than Excel takes', () => {
    const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(
      withPage(sheet(''), { isLandscape: false, footer: '&'.repeat(500) }),
    )?.[1];
    const text = (footer ?? '').replaceAll('&amp;', '&');
    expect(text.length).toBeGreaterThan(250);
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text.endsWith('&P (&N)')).toBe(true);
  });
});
