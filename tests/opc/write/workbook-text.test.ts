import { withProperty, newPropertiesXml } from '../../../src/opc/write/property-part';
import { withFullCalculation, withName, withoutSheet, withSheet } from '../../../src/opc/write/workbook-text';
import { orderFaults } from '../schema-order';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = (inner: string): string => `<workbook xmlns:r="${R}">${inner}</workbook>`;
const sheets =
  '<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="7" state="hidden" r:id="rId2"/><sheet name="C" sheetId="3" r:id="rId3"/></sheets>';

describe('sheets of a workbook', () => {
  test('a new one comes last, with an id above all', () => {
    expect(
      withSheet(workbook(sheets), 'transitional', {
        name: 'Läge & "nu"',
        state: 'veryHidden',
        relationshipId: 'rId9',
      }),
    ).toBe(
      workbook(
        sheets.replace(
          '</sheets>',
          '<sheet name="Läge &amp; &quot;nu&quot;" sheetId="8" state="veryHidden" r:id="rId9"/></sheets>',
        ),
      ),
    );
  });

  test('where the relationships have no prefix, the sheet brings one', () => {
    const made = withSheet('<x:workbook><x:sheets/></x:workbook>', 'strict', {
      name: 'A',
      state: 'visible',
      relationshipId: 'rId1',
    });
    expect(made).toBe(
      '<x:workbook><x:sheets><x:sheet name="A" sheetId="1" r:id="rId1" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"/></x:sheets></x:workbook>',
    );
  });

  test.each<[string, number, string, string, number, string]>([
    [
      'before the shown tab',
      0,
      '<workbookView activeTab="2" firstSheet="1"/>',
      '<workbookView activeTab="1" firstSheet="0"/>',
      0,
      '1',
    ],
    ['after it', 2, '<workbookView/>', '<workbookView/>', 1, '1'],
    [
      'the shown tab itself: the next visible one to the left',
      2,
      '<workbookView activeTab="2" x="1"/>',
      '<workbookView x="1"/>',
      1,
      '1',
    ],
  ])('removing one %s', (_, removed, view, viewAfter, nameFrom, nameTo) => {
    const names = (own: string): string =>
      `<definedNames><definedName name="w">A!$A$1</definedName>${own}</definedNames>`;
    const local = `<definedName name="_xlnm.Print_Titles" localSheetId="${removed}">x</definedName>`;
    const other = (id: number | string): string =>
      `<definedName name="l" localSheetId="${id}" hidden="1">y</definedName>`;
    const other0 = nameFrom === 0 ? 2 : nameFrom;
    const xml = workbook(`<bookViews>${view}</bookViews>${sheets}${names(local + other(other0))}`);
    const left = sheets.replace(/<sheet [^>]*\/>/g, (sheet) =>
      sheet.includes(`r:id="rId${removed + 1}"`) ? '' : sheet,
    );
    expect(withoutSheet(xml, removed)).toBe(
      workbook(`<bookViews>${viewAfter}</bookViews>${left}${names(other(nameTo))}`),
    );
  });
});

describe('names', () => {
  const names =
    '<definedNames><definedName name="Planbok_X" hidden="1">A!$A$1</definedName><definedName name="planbok_x" localSheetId="0">B!$B$1</definedName></definedNames>';

  test('one takes the place of its namesake of the same scope only', () => {
    const made = withName(workbook(sheets + names), 'planbok_x', { text: "'Å & Ö'!$A$1", isHidden: false });
    expect(made).toBe(
      workbook(
        `${sheets}<definedNames><definedName name="planbok_x" localSheetId="0">B!$B$1</definedName><definedName name="planbok_x">'Å &amp; Ö'!$A$1</definedName></definedNames>`,
      ),
    );
    expect(withName(workbook(sheets + names), 'PLANBOK_X', undefined, 0)).toBe(
      workbook(
        `${sheets}<definedNames><definedName name="Planbok_X" hidden="1">A!$A$1</definedName></definedNames>`,
      ),
    );
  });

  test('the list comes and goes with the first and last', () => {
    const made = withName(workbook(`${sheets}<calcPr/>`), 'n', { text: 'A!$A$1', isHidden: true }, 1);
    expect(made).toBe(
      workbook(
        `${sheets}<definedNames><definedName name="n" localSheetId="1" hidden="1">A!$A$1</definedName></definedNames><calcPr/>`,
      ),
    );
    expect(withName(made, 'n', undefined, 1)).toBe(workbook(`${sheets}<calcPr/>`));
  });

  test('everything is calculated on opening', () => {
    expect(withFullCalculation(workbook(`${sheets}<calcPr calcId="191029" iterate="1"/><extLst/>`))).toBe(
      workbook(`${sheets}<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/><extLst/>`),
    );
    expect(orderFaults(withFullCalculation(workbook(`${sheets}<extLst/>`)))).toEqual([]);
  });
});

describe('document properties', () => {
  const foreign =
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Planbok.A"><vt:lpwstr>old</vt:lpwstr></property><property fmtid="{X}" pid="3" name="Klass"><vt:i4>1</vt:i4></property>';
  const part = (inner: string): string =>
    newPropertiesXml('transitional').replace('></Properties>', `>${inner}</Properties>`);

  test('one takes the place of its namesake; others keep their ids', () => {
    const made = withProperty(part(foreign), 'transitional', 'planbok.a', 'å <1>\u0001');
    expect(made).toContain('pid="3" name="Klass"');
    expect(made).toContain('pid="4" name="planbok.a"');
    expect(made).toContain('>å &lt;1&gt;\ufffd</vt:lpwstr>');
    expect(made.match(/<property /g)).toHaveLength(2);
    expect(orderFaults(made)).toEqual([]);
  });

  test('the first has id 2, and the last one leaves the part as it was', () => {
    const empty = newPropertiesXml('strict');
    const made = withProperty(empty, 'strict', 'planbok.a', '');
    expect(made).toContain('pid="2"');
    expect(made).toContain('<vt:lpwstr xmlns:vt="http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes">');
    expect(withProperty(made, 'strict', 'planbok.A', undefined)).toBe(empty.replace('></Properties>', '/>'));
    expect(withProperty(empty, 'strict', 'planbok.a', undefined)).toBe(empty);
  });
});
