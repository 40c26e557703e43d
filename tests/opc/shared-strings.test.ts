import fc from 'fast-check';
import { emptyPackage } from '../../src/opc/package';
import { refusalOf } from '../../src/opc/refusal';
import { sharedStringsOf } from '../../src/opc/shared-strings';

/** What a table of these entries says, one by one. */
function told(entries: readonly string[]): unknown {
  const pkg = emptyPackage();
  pkg.put('sst.xml', `<sst>${entries.join('')}</sst>`);
  const strings = sharedStringsOf(pkg, 'sst.xml');
  try {
    return entries.map((_, index) => [strings(index), strings.leftOf(index)]);
  } catch (error) {
    return refusalOf(error);
  }
}

const usual = fc
  .constantFrom('x', '', 'å – 😀', 'a &amp; b&#10;c', '_x000D_', 'a\r\nb')
  .map((text) => `<si><t>${text}</t></si>`);
const odd = fc.constantFrom(
  '<si><t xml:space="preserve"> x</t></si>',
  '<si><t/></si>',
  '<si/>',
  '<si><r><rPr><strike/></rPr><t>gone</t></r><r><t>left</t></r></si>',
  '<si><t>x</t><rPh sb="0" eb="1"><t>y</t></rPh></si>',
  '<si><t>x<!-- --></t></si>',
  '<si><t>x</t ></si>',
  '<other/>',
  ' ',
  '<!-- --><si><t>x</t></si>',
);
const damaged = fc.constantFrom('<si><t>&no;</t></si>', '<si><t>x</si>', '<si><t>x<b/></t></si>');

test('a table says the same of a text as it is usually spelled as of any other', () => {
  const entry = fc.oneof(
    { weight: 20, arbitrary: usual },
    { weight: 10, arbitrary: odd },
    { weight: 1, arbitrary: damaged },
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      // A blank behind its name is never usual.
      expect(told(entries)).toEqual(told(entries.map((one) => one.replaceAll('<si>', '<si >'))));
    }),
    { numRuns: 500 },
  );
});

test('a table says its texts in order, what is struck through apart', () => {
  expect(
    told([
      '<si><t>a &lt; b</t></si>',
      '<si><r><rPr><strike/></rPr><t>gone</t></r><r><t>left</t></r></si>',
      '<si><t>c</t></si>',
    ]),
  ).toEqual([
    ['a < b', undefined],
    ['goneleft', 'left'],
    ['c', undefined],
  ]);
});
