import fc from 'fast-check';
import {
  fitsToPage,
  headerParts,
  pageAttribute,
  withFitToPage,
  withHeaderParts,
  withPageAttributes,
} from '../../../src/opc/write/page-setup';

const sheet = (inner: string, before = ''): string => `<worksheet>${before}<sheetData/>${inner}</worksheet>`;

describe('headers and footers', () => {
  const written = (text: string, name = 'oddFooter'): string =>
    sheet(`<headerFooter><${name}>${text}</${name}></headerFooter>`);

  test.each<[string, string, string, string]>([
    ['&amp;LA&amp;CB&amp;RC', 'A', 'B', 'C'],
    ['first &amp;Rlast', '', 'first ', 'last'],
    ['&amp;L1&amp;R2&amp;L3', '13', '', '2'],
    ['&amp;C&amp;&amp;L &amp;P (&amp;N)', '', '&&L &P (&N)', ''],
    ['&amp;L"a"\n&lt;b', '"a"\n<b', '', ''],
    ['', '', '', ''],
  ])('%s is three sections', (text, left, center, right) => {
    expect(headerParts(written(text), 'oddFooter')).toEqual({ left, center, right });
    expect(headerParts(written(text, 'oddHeader'), 'oddFooter')).toEqual({ left: '', center: '', right: '' });
  });

  const none = { left: '', center: '', right: '' };
  const part = fc
    .array(fc.constantFrom('a', ' ', '&&', '&P', '"', '<', '\n', 'å', 'L'), { maxLength: 5 })
    .map((pieces) => pieces.join(''));
  const parts = fc.record({ left: part, center: part, right: part });
  const name = fc.constantFrom('oddHeader' as const, 'oddFooter' as const);

  test('what is written is read, the other of the two stays, and none at all leaves the sheet as it was', () => {
    fc.assert(
      fc.property(name, parts, parts, (one, first, second) => {
        const other = one === 'oddHeader' ? 'oddFooter' : 'oddHeader';
        const both = withHeaderParts(withHeaderParts(sheet('<pageMargins/>'), one, first), other, second);
        expect(headerParts(both, one)).toEqual(first);
        expect(headerParts(both, other)).toEqual(second);
      }),
    );
    expect(withHeaderParts(sheet('<pageMargins/>'), 'oddHeader', none)).toBe(sheet('<pageMargins/>'));
  });

  test('other pages’ headers and what the element says stay', () => {
    const frame = sheet('<headerFooter differentFirst="1"><evenHeader>e</evenHeader></headerFooter>');
    const made = withHeaderParts(frame, 'oddFooter', { ...none, center: 'x' });
    expect(made).toBe(frame.replace('<evenHeader>', '<oddFooter>&amp;Cx</oddFooter><evenHeader>'));
    expect(withHeaderParts(made, 'oddFooter', none)).toBe(frame);
    const only = sheet('<headerFooter differentFirst="1"><oddFooter>x</oddFooter></headerFooter>');
    expect(withHeaderParts(only, 'oddFooter', none)).toBe(sheet('<headerFooter differentFirst="1"/>'));
    const prefixed = '<x:worksheet><x:sheetData/></x:worksheet>';
    expect(withHeaderParts(prefixed, 'oddHeader', { left: 'a', center: 'b', right: 'c' })).toBe(
      '<x:worksheet><x:sheetData/><x:headerFooter><x:oddHeader>&amp;La&amp;Cb&amp;Rc</x:oddHeader></x:headerFooter></x:worksheet>',
    );
  });
});

describe('attributes of the page', () => {
  const frame = sheet('<pageSetup scale="60" r:id="rId1"><x/></pageSetup>');

  test('are read where they are, and from nowhere else', () => {
    expect(pageAttribute(frame, 'pageSetup', 'scale')).toBe('60');
    expect(pageAttribute(frame, 'pageSetup', 'id')).toBeUndefined();
    expect(pageAttribute(frame, 'pageMargins', 'scale')).toBeUndefined();
  });

  test('one is set beside the others, and an element is made for the first', () => {
    expect(withPageAttributes(frame, 'pageSetup', { scale: undefined, orientation: 'landscape' })).toBe(
      sheet('<pageSetup r:id="rId1" orientation="landscape"><x/></pageSetup>'),
    );
    const made = withPageAttributes(frame, 'printOptions', { gridLines: true });
    expect(made).toBe(frame.replace('<pageSetup', '<printOptions gridLines="1"/><pageSetup'));
    expect(withPageAttributes('<x:worksheet/>', 'pageMargins', { left: 1 })).toBe(
      '<x:worksheet><x:pageMargins left="1"/></x:worksheet>',
    );
  });
});

test.each<[string, boolean]>([
  ['', false],
  ['<sheetPr/>', false],
  ['<sheetPr><tabColor fitToPage="1"/></sheetPr>', false],
  ['<sheetPr><pageSetUpPr/></sheetPr>', false],
  ...['1', 'true', '0', 'false'].map((value): [string, boolean] => [
    `<sheetPr><tabColor/><pageSetUpPr fitToPage="${value}"/></sheetPr>`,
    ['1', 'true'].includes(value),
  ]),
])('a sheet with %s is fitted to pages: %s', (before, fits) => {
  expect(fitsToPage(sheet('', before))).toBe(fits);
});

test.each<[string, boolean, string]>([
  ['', false, ''],
  ['', true, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
  ['<sheetPr a="1"/>', false, '<sheetPr a="1"/>'],
  ['<sheetPr><tabColor/></sheetPr>', true, '<sheetPr><tabColor/><pageSetUpPr fitToPage="1"/></sheetPr>'],
  ['<sheetPr><pageSetUpPr b="1" fitToPage="1"/></sheetPr>', false, '<sheetPr><pageSetUpPr b="1"/></sheetPr>'],
])('of %s, fitted %s, comes %s', (before, fits, after) => {
  expect(withFitToPage(sheet('', before), fits)).toBe(sheet('', after));
});
