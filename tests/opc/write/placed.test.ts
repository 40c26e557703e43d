import { worksheetOrder, workbookOrder } from '../../../src/opc/write/schema-order';
import { placed, rewrapped, withChild } from '../../../src/opc/write/placed';
import { schemaTables } from '../schema-tables';

describe('a child put at its schema place', () => {
  test.each<[string, string, string, string]>([
    [
      'before the first that comes later',
      '<worksheet><sheetData/><pageMargins/></worksheet>',
      'mergeCells',
      '<worksheet><sheetData/><mergeCells/><pageMargins/></worksheet>',
    ],
    [
      'after those of its own name',
      '<worksheet><sheetData/><conditionalFormatting n="1"/><pageMargins/></worksheet>',
      'conditionalFormatting',
      '<worksheet><sheetData/><conditionalFormatting n="1"/><conditionalFormatting/><pageMargins/></worksheet>',
    ],
    [
      'last, before the closing tag',
      '<worksheet><sheetData/>\n</worksheet>',
      'tableParts',
      '<worksheet><sheetData/>\n<tableParts/></worksheet>',
    ],
    [
      'into a root that closes itself',
      '<worksheet a="1" />',
      'sheetData',
      '<worksheet a="1"><sheetData/></worksheet>',
    ],
    [
      'among prefixed siblings',
      '<x:worksheet><x:sheetData/><x:pageMargins/></x:worksheet>',
      'cols',
      '<x:worksheet><cols/><x:sheetData/><x:pageMargins/></x:worksheet>',
    ],
    [
      'before controls that stand in a choice between versions',
      '<worksheet><sheetData/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>',
      'legacyDrawing',
      '<worksheet><sheetData/><legacyDrawing/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>',
    ],
    [
      'after them when it comes later',
      '<worksheet><sheetData/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst/></worksheet>',
      'tableParts',
      '<worksheet><sheetData/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><tableParts/><extLst/></worksheet>',
    ],
    [
      'past elements nobody knows',
      '<worksheet><sheetData/><future/><pageMargins/></worksheet>',
      'hyperlinks',
      '<worksheet><sheetData/><future/><hyperlinks/><pageMargins/></worksheet>',
    ],
  ])('%s', (_, xml, name, expected) => {
    expect(placed(xml, worksheetOrder, name, `<${name}/>`)).toBe(expected);
  });

  test('every child of a worksheet and a workbook finds the place the schema gives it', () => {
    for (const [root, order] of [
      ['worksheet', worksheetOrder],
      ['workbook', workbookOrder],
    ] as const) {
      const schema = schemaTables.get(root)?.[root]?.children ?? [];
      expect(order).toEqual(schema);
      // Put in from the last to the first, and from the middle outwards.
      for (const sequence of [[...order].reverse(), [...order].sort()]) {
        const xml = sequence.reduce(
          (text, name) => placed(text, order, name, `<${name}/>`),
          `<${root}></${root}>`,
        );
        expect(xml).toBe(`<${root}>${schema.map((name) => `<${name}/>`).join('')}</${root}>`);
      }
    }
  });

  test('a child is replaced where it stands, taken away, or left letter by letter', () => {
    const xml = '<worksheet><pageMargins/><sheetData/></worksheet>';
    const change = (by: string | undefined): string =>
      withChild(xml, worksheetOrder, 'pageMargins', () => by);
    expect(change('<pageMargins left="1"/>')).toBe(
      '<worksheet><pageMargins left="1"/><sheetData/></worksheet>',
    );
    expect(change(undefined)).toBe('<worksheet><sheetData/></worksheet>');
    expect(withChild(xml, worksheetOrder, 'pageMargins', (present) => present)).toBe(xml);
    expect(withChild(xml, worksheetOrder, 'cols', () => undefined)).toBe(xml);
  });
});

test.each([
  ['<a/>', '', '<a/>'],
  ['<a />', '', '<a/>'],
  ['<a>', '', '<a/>'],
  ['<a x="1" >', '', '<a x="1"/>'],
  ['<p:a x="1"/>', '<b/>', '<p:a x="1"><b/></p:a>'],
  ['<p:a x="1" />', '<b/>', '<p:a x="1"><b/></p:a>'],
  ['<p:a x="1">', 'text', '<p:a x="1">text</p:a>'],
])('%s around "%s" is %s', (tag, content, xml) => {
  expect(rewrapped(tag, content)).toBe(xml);
});
