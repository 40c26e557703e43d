import fc from 'fast-check';
import { refusalOf } from '../../src/opc/refusal';
import { attributeOf, localNameOf, textBefore } from '../../src/opc/token-text';
import { next, tokensOf } from '../../src/opc/tokens';
import { childrenOf, localName, scan } from '../../src/opc/xml';
import { escapedAttribute, escapedText } from '../../src/opc/xml-text';

type Event = readonly [kind: string, name: string, detail: string];

/** What the general parser sees. */
function byParser(xml: string): Event[] {
  const events: Event[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(['text', '', text]);
    text = '';
  };
  scan(xml, {
    open: (tag) => {
      flush();
      const attributes = Object.entries(tag.attributes).map(([name, value]) => `${name}=${value}`);
      events.push(['open', tag.name, attributes.join(';')]);
    },
    close: (name) => {
      flush();
      events.push(['close', name, '']);
    },
    text: (piece) => {
      text += piece;
    },
  });
  return events;
}

/** What the cursor sees, told alike. */
function byCursor(xml: string): Event[] {
  const events: Event[] = [];
  const tokens = tokensOf(xml, 'part');
  while (next(tokens)) {
    const inside = tokens.kind === 'close' || tokens.depth > 0;
    const text = inside ? textBefore(tokens) : '';
    if (text !== '') events.push(['text', '', text]);
    const name = localNameOf(tokens);
    if (tokens.kind === 'close') {
      events.push(['close', name, '']);
      continue;
    }
    const names = Array.from({ length: tokens.attributeCount }, (_, index) =>
      xml.slice(tokens.attributes[4 * index], tokens.attributes[4 * index + 1]),
    );
    events.push([
      'open',
      name,
      names.map((attribute) => `${attribute}=${attributeOf(tokens, attribute) ?? ''}`).join(';'),
    ]);
    if (tokens.kind === 'empty') events.push(['close', name, '']);
  }
  return events;
}

const verdict = (work: () => unknown): unknown => {
  try {
    work();
    return 'reads';
  } catch (error) {
    return refusalOf(error)?.code ?? error;
  }
};

const space = fc.constantFrom('', ' ', '\n', '\t \n');
const name = fc.constantFrom('row', 'c', 'x:v', 'a-b', 'å', '_1', 'x:is.t');
const words = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .filter((made) => !/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/.test(made));
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('r', 's', 't', 'r:id', 'xml:space'), words, space), {
    selector: ([made]) => made,
    maxLength: 4,
  })
  .map((made) =>
    made.map(([key, value, gap]) => ` ${gap}${key}${gap}=${gap}"${escapedAttribute(value)}"`).join(''),
  );
const { document } = fc.letrec<{ document: string }>((tie) => ({
  document: fc
    .tuple(
      name,
      attributes,
      space,
      fc.array(
        fc.oneof(
          { depthSize: 'small' },
          words.map(escapedText),
          fc.constantFrom('<!-- a > b -->', '<![CDATA[<c>&]]>', '<?pi x?>', '&#65;&#x1F600;'),
          tie('document'),
        ),
        { maxLength: 4 },
      ),
      fc.boolean(),
    )
    .map(([tag, attribute, gap, inner, isShort]) =>
      inner.length === 0 && isShort
        ? `<${tag}${attribute}${gap}/>`
        : `<${tag}${attribute}${gap}>${inner.join('')}</${tag}${gap}>`,
    ),
}));

it('sees what a general parser sees', () => {
  fc.assert(
    fc.property(document, (xml) => {
      expect(byCursor(xml)).toEqual(byParser(xml));
    }),
    { numRuns: 500 },
  );
});

it('reads all that a general parser reads, also of damaged text, and the same', () => {
  const piece = fc.constantFrom('', '<', '>', '"', '/', '</c>', '<c>', '<c/>', ' ', '=', '-->', 'x');
  const verdicts = new Set<unknown>();
  fc.assert(
    fc.property(document, fc.nat(), piece, (xml, at, added) => {
      const from = at % (xml.length + 1);
      const damaged = xml.slice(0, from) + added + xml.slice(from + (added === '' ? 1 : 0));
      const isRead = verdict(() => byParser(damaged)) === 'reads';
      verdicts.add(isRead);
      if (isRead) expect(byCursor(damaged)).toEqual(byParser(damaged));
    }),
    { numRuns: 1000 },
  );
  expect(verdicts.size).toBe(2);
});

it.each<[string, string]>([
  ['<a><b></a></b>', 'damaged-xml'],
  ['<a><b></a>', 'damaged-xml'],
  ['<a></a></a>', 'damaged-xml'],
  ['<a b=1/>', 'damaged-xml'],
  ['<a b/>', 'damaged-xml'],
  ['<a b="1/>', 'damaged-xml'],
  ['<a b="<"/>', 'damaged-xml'],
  ['<a b="1"c="2"/>', 'damaged-xml'],
  ['< a/>', 'damaged-xml'],
  ['<a', 'damaged-xml'],
  ['<a/', 'damaged-xml'],
  ['<!-- ', 'damaged-xml'],
  ['<!DOCTYPE a><a/>', 'doctype'],
  ['<!ELEMENT a><a/>', 'damaged-xml'],
  ['<a>'.repeat(300), 'too-deep'],
])('%s is refused', (xml, code) => {
  expect(verdict(() => byCursor(xml))).toBe(code);
});

describe('the children of the root', () => {
  const xml =
    '\ufeff<?xml version="1.0"?><!-- <z/> --><x:a b="1 > 0"> <x:b><c/></x:b>text<d e="/>"/><x:f>&amp;</x:f> </x:a><!-- after -->';

  it('with their places in the text', () => {
    const root = childrenOf(xml);
    expect(
      root.children.map(({ name: local, prefix, start, end }) => [prefix + local, xml.slice(start, end)]),
    ).toEqual([
      ['x:b', '<x:b><c/></x:b>'],
      ['d', '<d e="/>"/>'],
      ['x:f', '<x:f>&amp;</x:f>'],
    ]);
    expect([root.prefix, root.name, xml.slice(root.start, root.openEnd)]).toEqual([
      'x:',
      'a',
      '<x:a b="1 > 0">',
    ]);
    expect(xml.slice(root.contentEnd)).toBe('</x:a><!-- after -->');
  });

  it('of a root that closes itself there are none', () => {
    expect(childrenOf('<a b="c" />')).toMatchObject({
      isSelfClosing: true,
      children: [],
      openEnd: 11,
      contentEnd: 11,
    });
  });

  it('names are local', () => {
    expect(['a', 'x:a', 'x:'].map(localName)).toEqual(['a', 'a', '']);
  });
});
