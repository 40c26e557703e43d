import { openPackage } from '../../../src/opc/package';
import { contentTypeOf } from '../../../src/opc/content-types';
import { relationshipsOf } from '../../../src/opc/relationships';
import { addCustomXml, customXmlOf, removeCustomXml } from '../../../src/opc/write/custom-xml';
import { freePart } from '../../../src/opc/write/part-change';
import { newSheetXml } from '../../../src/opc/write/new-sheet';
import { newStylesXml } from '../../../src/opc/write/new-styles';
import { workbookWith } from '../tiny-workbook';

const WORKBOOK = 'xl/workbook.xml';
const NAMESPACE = 'urn:a:b';
const xml = `<a xmlns="${NAMESPACE}">1</a>`;
const ITEM = '{00000000-0000-0000-0000-000000000001}';

describe('a custom XML part', () => {
  test('comes with what says its namespace, is found by it, and goes with it', () => {
    const pkg = openPackage(workbookWith());
    const before = new Map(pkg.names().map((name) => [name, pkg.text(name)]));
    const made = addCustomXml(pkg, 'transitional', WORKBOOK, { namespace: NAMESPACE, itemId: ITEM, xml });
    expect(made).toEqual({ part: 'customXml/item1.xml', owner: WORKBOOK, id: made.id });
    expect(pkg.text('customXml/item1.xml')).toBe(xml);
    expect(pkg.text('customXml/itemProps1.xml')).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    expect(relationshipsOf(pkg, WORKBOOK).at(-1)).toMatchObject({
      id: made.id,
      target: 'customXml/item1.xml',
    });
    expect(relationshipsOf(pkg, 'customXml/item1.xml')).toMatchObject([
      { target: 'customXml/itemProps1.xml' },
    ]);
    expect(contentTypeOf(pkg, 'customXml/itemProps1.xml')).toBe(
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    expect(customXmlOf(pkg, WORKBOOK, NAMESPACE)).toEqual(made);
    removeCustomXml(pkg, made);
    expect(new Set(pkg.names())).toEqual(new Set(before.keys()));
    for (const [name, text] of before) if (name.endsWith('.rels')) expect(pkg.text(name)).toBe(text);
    expect(customXmlOf(pkg, WORKBOOK, NAMESPACE)).toBeUndefined();
  });

  test('a second one has names of its own, and each is found by its namespace', () => {
    const pkg = openPackage(workbookWith());
    const [one, other] = [NAMESPACE, 'urn:c'].map((namespace) =>
      addCustomXml(pkg, 'strict', WORKBOOK, {
        namespace,
        itemId: ITEM,
        xml: `<a xmlns='x' b="${namespace}"/>`,
      }),
    );
    expect(other?.part).toBe('customXml/item2.xml');
    expect(pkg.has('customXml/itemProps2.xml')).toBe(true);
    expect([NAMESPACE, 'urn:c'].map((namespace) => customXmlOf(pkg, WORKBOOK, namespace))).toEqual([
      one,
      other,
    ]);
  });

  test.each<[string, string]>([
    ['in its text', `<a>"${NAMESPACE}"</a>`],
    ['in a child', `<a><b xmlns="${NAMESPACE}"/></a>`],
    ['in a longer one', `<a xmlns="${NAMESPACE}:c"/>`],
    ['too far on to be its root’s', `<a>${'x'.repeat(1000)}<b xmlns="${NAMESPACE}"/></a>`],
  ])('one that says the namespace %s only is another', (_, other) => {
    const pkg = openPackage(workbookWith());
    addCustomXml(pkg, 'transitional', WORKBOOK, { namespace: NAMESPACE, itemId: ITEM, xml: other });
    expect(customXmlOf(pkg, WORKBOOK, NAMESPACE)).toBeUndefined();
  });

  test('as LibreOffice saves it, it belongs to the package', () => {
    const pkg = openPackage(workbookWith());
    const made = addCustomXml(pkg, 'transitional', '', { namespace: NAMESPACE, itemId: ITEM, xml });
    expect(customXmlOf(pkg, WORKBOOK, NAMESPACE)).toEqual({ ...made, owner: '' });
    removeCustomXml(pkg, made);
    expect(pkg.has(made.part)).toBe(false);
  });
});

test('the first free number is taken', () => {
  const pkg = openPackage(workbookWith({ 'xl/a1.xml': '<a/>', 'xl/a3.xml': '<a/>', 'xl/a2.png': '<a/>' }));
  expect(freePart(pkg, 'xl/', 'a')).toBe('xl/a2.xml');
  expect(freePart(pkg, 'xl/', 'a', 'png')).toBe('xl/a1.png');
});

test('an empty sheet: no grid lines, Excel’s own margins, both namespaces', () => {
  expect(newSheetXml('transitional')).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<dimension ref="A1"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  );
});

test('a workbook without styles gets one font, the two fills that Excel expects, one border and the style Normal', () => {
  const xml = newStylesXml('strict');
  expect(xml).toContain('<styleSheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">');
  expect(xml).toContain(
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  );
  expect(xml).toContain(
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  );
  expect(xml).toContain(
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  );
  const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  expect(xml).toContain(
    `<cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs><cellXfs count="1"><xf ${plain} xfId="0"/></cellXfs>`,
  );
  expect(xml).toContain(
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  );
});
