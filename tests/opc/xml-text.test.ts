import fc from 'fast-check';
import { scan } from '../../src/opc/xml';
import {
  asXstring,
  decode,
  encode,
  escapedAttribute,
  escapedText,
  fromXstring,
  isEncodedAgain,
} from '../../src/opc/xml-text';
import { unicodeText } from '../unicode-text';

/** Any text at all, with much of what is awkward. */
const text = fc.oneof(
  unicodeText({ maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '_x',
        '_x000D_',
        '_x005F_',
        'x0041_',
        '_',
        '\r\n',
        '\t',
        ']]>',
        '&amp;',
        '<',
        '"',
        '\u0000',
        '\ufffe',
        '\ud83d',
        '\ude00',
        '\u{1F600}',
        'å',
      ),
    )
    .map((pieces) => pieces.join('')),
);

/** What an XML parser makes of an element and its attribute. */
function parsed(xml: string): { content: string; attribute: string | undefined } {
  let content = '';
  let attribute: string | undefined;
  scan(xml, {
    open: (tag) => {
      attribute = tag.attributes['a'];
    },
    text: (piece) => {
      content += piece;
    },
  });
  return { content, attribute };
}

it('every text there is survives as content and as attribute', () => {
  fc.assert(
    fc.property(text, (written) => {
      const xml = `<t a="${escapedAttribute(asXstring(written))}">${escapedText(asXstring(written))}</t>`;
      const { content, attribute } = parsed(decode(encode(xml)));
      expect(fromXstring(content)).toBe(written);
      expect(fromXstring(attribute ?? '')).toBe(written);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['a_x000D_b', 'a\rb'],
  ['_x005F_x0041_', '_x0041_'],
  ['_x0041__x0042_', 'AB'],
  ['_x41_ _X0041_ _x004G_ _x', '_x41_ _X0041_ _x004G_ _x'],
  ['_xd83d__xde00_', '\u{1F600}'],
])('%s stands for %j', (written, meant) => {
  expect(fromXstring(written)).toBe(meant);
});

it.each([
  ['plain', 'plain'],
  ['a\nb\tc', 'a\nb\tc'],
  ['a\rb', 'a_x000D_b'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x41_', '_x41_'],
  ['\u0000', '_x0000_'],
])('%j is written %s', (meant, written) => {
  expect(asXstring(meant)).toBe(written);
});

it.each([
  [
    '<?xml version="1.0" encoding="UTF-16" standalone="yes"?><a>å</a>',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a>å</a>',
  ],
  ["<?xml version='1.0' encoding='us-ascii'?><a/>", "<?xml version='1.0' encoding='UTF-8'?><a/>"],
  ['<?xml version="1.0" encoding="utf-8"?><a/>', '<?xml version="1.0" encoding="utf-8"?><a/>'],
  ['<?xml version="1.0"?><a encoding="UTF-16"/>', '<?xml version="1.0"?><a encoding="UTF-16"/>'],
  ['<a/>', '<a/>'],
])('%s is encoded as what it says', (xml, written) => {
  expect(new TextDecoder().decode(encode(xml))).toBe(written);
});

it('says of any part whether its bytes follow from its text', () => {
  const utf16 = (xml: string, swapped: boolean): Uint8Array => {
    const bytes = Buffer.from(xml, 'utf16le');
    return swapped ? bytes.swap16() : bytes;
  };
  const declarations = ['', ...['UTF-8', 'utf8', 'UTF-16', 'us-ascii'].map((name) => ` encoding="${name}"`)];
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(
      unicodeText({ maxLength: 30 }),
      fc.option(fc.constantFrom(...declarations), { nil: undefined }),
      fc.constantFrom('', '\ufeff', '\ufeff\ufeff'),
      fc.constantFrom('utf-8', 'utf-8', 'utf-16le', 'utf-16be'),
      (content, declared, mark, encoding) => {
        const head = declared === undefined ? '' : `<?xml version="1.0"${declared}?>`;
        const xml = `${mark}${head}<t>${escapedText(asXstring(content))}</t>`;
        const bytes = encoding === 'utf-8' ? Buffer.from(xml, 'utf8') : utf16(xml, encoding === 'utf-16be');
        const found = decode(bytes);
        const isSame = Buffer.compare(encode(found), bytes) === 0;
        outcomes.add(isSame);
        expect(isEncodedAgain(bytes, found)).toBe(isSame);
      },
    ),
  );
  expect(outcomes.size).toBe(2);
});
