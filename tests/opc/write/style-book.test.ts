import type { CellFormatting } from '../../../src/opc/write/cell-formatting';
import { newStylesXml } from '../../../src/opc/write/new-styles';
import { styleBook, type StyleStep } from '../../../src/opc/write/style-book';
import { orderFaults } from '../schema-order';

const plain = newStylesXml('transitional');
const format =
  (code: string): StyleStep =>
  (style) => ({ ...style, format: code });
const formatStep =
  (formatting: CellFormatting | 'plain'): StyleStep =>
  (style) => ({ ...style, formatting });
const bold: CellFormatting = {
  font: { bold: true, color: '12394A' },
  fill: 'E1EEFB',
  alignment: { wrap: true },
};

/** A workbook's own: a date format, a red cell, the built-in format 14, indented and protected cells. */
const own =
  '<styleSheet xmlns="m" xmlns:mc="c" mc:Ignorable="x14ac"><numFmts count="1"><numFmt numFmtId="170" formatCode="d/m yyyy"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyProtection="1"><alignment horizontal="left" indent="1"/><protection locked="0"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><extLst><ext uri="u"/></extLst></styleSheet>';

/** A collection's items, as text. */
const items = (xml: string, name: string): readonly string[] => {
  const content = new RegExp(`<(?:x:)?${name}[^>]*>(.*?)</(?:x:)?${name}>`, 's').exec(xml)?.[1] ?? '';
  return (
    content.match(
      /<(?:x:)?(?:xf|font|fill|border|dxf|numFmt)\b.*?(?=<(?:x:)?(?:xf|font|fill|border|dxf|numFmt)\b[^>]*(?:Id|>)|$)/gs,
    ) ?? []
  );
};

describe('formats are only ever added', () => {
  test('nothing asked for, nothing changed', () => {
    const book = styleBook(own);
    expect(book.styled(2, 0, [])).toBe(2);
    expect(book.styled(2, 0, [format('mm-dd-yy')])).toBe(2);
    expect(book.xml()).toBe(own);
  });

  test('a format changed and changed back is the first again', () => {
    const book = styleBook(own);
    for (const index of [0, 1, 2, 3, 4]) {
      const other = book.styled(index, 0, [format('0.000')]);
      expect(other).toBeGreaterThan(4);
      expect(book.formatOf(other)).toBe('0.000');
      expect(book.styled(other, 0, [format(book.formatOf(index))])).toBe(index);
    }
  });

  test('the same steps on other formats, and in other places, are worked out anew', () => {
    const book = styleBook(own);
    const shared = [format('0.000')];
    const bases = [undefined, 0, 1, 2, 3, 4].flatMap((base) =>
      [0, 1, 2, 3].map((place) => [base, place] as const),
    );
    const remembered = bases.map(([base, place]) => book.styled(base, place, shared));
    expect(remembered).toEqual(bases.map(([base, place]) => book.styled(base, place, [format('0.000')])));
    expect(new Set(remembered).size).toBeGreaterThan(3);
  });

  test('there are as many as there were and have been added', () => {
    const book = styleBook(own);
    expect(book.count()).toBe(5);
    const other = book.styled(0, 0, [format('0.000')]);
    expect([other, book.count()]).toEqual([5, 6]);
    book.styled(0, 0, [format('0.000')]);
    expect(book.count()).toBe(6);
  });

  test.each<[string, boolean]>([
    ['wrapText="1"', true],
    ['wrapText="true"', true],
    ['wrapText="0"', false],
    ['wrapText="false"', false],
    ['wrapText=""', false],
    ['vertical="top"', false],
  ])('text in cells aligned by %s wraps: %s', (attributes, wraps) => {
    const book = styleBook(own.replace('horizontal="left"', attributes));
    expect(book.layoutOf(3)).toMatchObject({ wraps, isPlain: false });
    expect(book.layoutOf(0)).toMatchObject({ wraps: false, isPlain: true });
  });

  test('known formats are used again: the file’s own code, a built-in id', () => {
    const book = styleBook(own);
    expect(book.styled(0, 0, [format('d/m yyyy')])).toBe(1);
    book.styled(0, 0, [format('0.00%')]);
    expect(book.xml()).toContain('numFmtId="10"');
    expect(book.xml()).toContain('<numFmts count="1">');
  });

  test('what was there keeps its place; counts tell the truth; the order is the schema’s', () => {
    const book = styleBook(own);
    book.styled(3, 0, [formatStep(bold), format('0 "kr"')]);
    book.overlaid({ fill: 'DFF1E3', color: '0B5A26' });
    const xml = book.xml();
    expect(orderFaults(xml)).toEqual([]);
    expect(xml).toContain('<numFmt numFmtId="171" formatCode="0 &quot;kr&quot;"/>');
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs', 'numFmts']) {
      const [before, after] = [items(own, name), items(xml, name)];
      expect(after.slice(0, before.length)).toEqual(before);
    }
    expect(xml).toContain('x14ac:knownFonts="1"');
    expect(xml.endsWith('<extLst><ext uri="u"/></extLst></styleSheet>')).toBe(true);
  });

  test('formatting is the workbook’s own face with what is asked for, in the order Excel wants', () => {
    const book = styleBook(own);
    book.styled(0, 0, [formatStep(bold)]);
    const xml = book.xml();
    expect(xml).toContain(
      '<font><b/><sz val="10"/><color rgb="FF12394A"/><name val="Arial"/><scheme val="minor"/></font>',
    );
    expect(xml).toContain('<fgColor rgb="FFE1EEFB"/><bgColor indexed="64"/>');
    expect(xml).toContain('<alignment wrapText="1"/>');
  });

  test('formatting keeps the number format and the protection, and plain takes it off again', () => {
    const book = styleBook(own);
    const formatted = book.styled(2, 0, [formatStep(bold)]);
    expect(book.formatOf(formatted)).toBe('mm-dd-yy');
    expect(book.layoutOf(formatted)).toEqual({ size: 10, isBold: true, wraps: true, isPlain: false });
    const unformatted = book.styled(formatted, 0, [formatStep('plain'), format('General')]);
    expect(unformatted).toBe(0);
    const locked = book.styled(3, 0, [formatStep(bold)]);
    expect(book.xml()).toMatch(/<xf [^>]*><alignment wrapText="1"\/><protection locked="0"\/><\/xf>/);
    expect(book.isBare(locked, 3)).toBe(false);
  });

  test('a new cell in a formatted column has the column’s formatting without its number format', () => {
    const book = styleBook(own);
    const made = book.styled(undefined, 2, [format('General')]);
    expect(book.formatOf(made)).toBe('General');
    expect(book.layoutOf(made).isBold).toBe(true);
    expect(book.isBare(made, 2)).toBe(true);
    expect(book.isBare(2, 2)).toBe(false);
  });

  test('what is added has the prefix, and missing collections are made', () => {
    const bare = '<x:styleSheet xmlns:x="m"><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>';
    const book = styleBook(bare);
    expect(book.styled(0, 0, [formatStep(bold), format('0.0')])).toBe(1);
    book.overlaid({ fill: 'DFF1E3', color: '0B5A26', bold: true });
    const xml = book.xml();
    expect(xml.replace(/<\/?x:/g, '')).not.toMatch(/<[a-zA-Z]/);
    expect(orderFaults(xml)).toEqual([]);
  });

  test('the styles of a workbook without styles are valid', () => {
    expect(orderFaults(plain)).toEqual([]);
    expect(styleBook(plain).styled(0, 0, [format('yyyy-mm-dd')])).toBe(1);
  });
});
