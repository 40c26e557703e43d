import * as fc from 'fast-check';
import { documentText } from '../../src/hosts/xlsx/document/document-text';
import { openPackage, type Package } from '../../src/opc/package';
import { refusalOf } from '../../src/opc/refusal';
import { inTemplate, PLACE } from '../../src/word/in-template';
import type { WordDocument } from '../../src/word/word-document';
import { wordFile } from '../../src/word/word-file';
import { describeWriter, documentsAs } from '../libreoffice';

const agenda: WordDocument = {
  title: 'Dagordning',
  language: 'sv',
  isLandscape: false,
  footer: 'Skolan · Dagordning',
  blocks: [
    { kind: 'title', text: 'Dagordning för ledningens genomgång' },
    { kind: 'facts', rows: [['Plats', 'Sal A & B <öst>']] },
    { kind: 'heading', text: '1. Inledning' },
    { kind: 'paragraph', text: 'rad 1\nrad 2\tslut' },
    {
      kind: 'table',
      headings: ['Ärende', 'Underlag'],
      widths: [40, 60],
      rows: [{ cells: ['Kvarstår: 2'], isGroup: true }, { cells: ['Å-01 Byt lampor', 'Bo · ”klart!!”'] }],
    },
  ],
};

const part = (bytes: Uint8Array, name = 'word/document.xml'): string => openPackage(bytes).text(name);

/** A template as an organisation may have it: names of styles in Swedish, a header, the place in pieces. */
function templateWith(body: string, change: (pkg: Package) => void = () => undefined): Uint8Array {
  const pkg = openPackage(wordFile({ ...agenda, blocks: [] }));
  const xml = pkg.text('word/document.xml');
  pkg.put('word/document.xml', xml.replace('<w:body>', `<w:body>${body}`));
  pkg.put(
    'word/styles.xml',
    pkg.text('word/styles.xml').replaceAll('Heading1', 'Rubrik1').replaceAll('"TableGrid"', '"Tabellrutnt"'),
  );
  change(pkg);
  return pkg.save();
}

const said = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const place = '<w:p><w:r><w:t>{{plan</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bok}}</w:t></w:r></w:p>';

test('the same document is the same bytes', () => {
  expect(wordFile(agenda)).toEqual(wordFile(agenda));
});

test('a template’s styles are found by their names, and its text stays around the place', () => {
  const made = inTemplate(agenda, templateWith(said('Diarienummer V-2020-1') + place + said('Bilagor')));
  const xml = part(made);
  expect(xml).toContain('<w:pStyle w:val="Rubrik1"/>');
  expect(xml).toContain('<w:tblStyle w:val="Tabellrutnt"/>');
  expect(xml).not.toMatch(/Heading1|\{\{/);
  const lines = documentText(openPackage(made)).split('\n');
  const at = (text: string): number => lines.findIndex((line) => line.includes(text));
  expect(
    [at('Diarienummer'), at('Dagordning för'), at('1. Inledning'), at('Bilagor')].map((line) => line >= 0),
  ).toEqual([true, true, true, true]);
  expect(at('Diarienummer')).toBeLessThan(at('Dagordning för'));
  expect(at('Byt lampor')).toBeLessThan(at('Bilagor'));
});

test('without the place it comes last, before the last page set-up', () => {
  const xml = part(inTemplate(agenda, templateWith(said('Brevhuvud'))));
  expect(xml.indexOf('Brevhuvud')).toBeLessThan(xml.indexOf('1. Inledning'));
  expect(xml).toMatch(/<\/w:p><w:sectPr>(?:(?!<w:p>).)*<\/w:body>/u);
});

test('a style that the template lacks is added under an id of its own; a page set-up in the place stays', () => {
  const bare = templateWith(
    `<w:p><w:pPr><w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr></w:pPr><w:r><w:t>${PLACE}</w:t></w:r></w:p>`,
    (pkg) =>
      pkg.put(
        'word/styles.xml',
        pkg.text('word/styles.xml').replace(/<w:style [^>]*w:styleId="Title".*?<\/w:style>/su, ''),
      ),
  );
  const made = inTemplate(agenda, bare);
  expect(part(made)).toContain('<w:pStyle w:val="PlanbokTitle"/>');
  expect(part(made, 'word/styles.xml')).toContain('w:styleId="PlanbokTitle"');
  expect(part(made)).toContain('<w:pgSz w:w="1" w:h="2"/>');
  expect(part(made)).not.toContain(PLACE);
});

test('a template (.dotx) becomes a document; what is none is refused', () => {
  const asType = (type: string): Uint8Array =>
    templateWith(place, (pkg) =>
      pkg.put('[Content_Types].xml', pkg.text('[Content_Types].xml').replace('document.main+xml', type)),
    );
  const made = inTemplate(agenda, asType('template.main+xml'));
  expect(part(made, '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
  for (const type of ['document.macroEnabled.main+xml', 'glossary+xml']) {
    const why = (): string | undefined => {
      try {
        inTemplate(agenda, asType(type));
        return undefined;
      } catch (error) {
        return refusalOf(error)?.code;
      }
    };
    expect(why()).toBe('missing-part');
  }
});

/** Relative luminance of `RRGGBB` (WCAG 2.2). */
const luminance = (colour: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, share, at) => {
    const part = Number.parseInt(colour.slice(at * 2, at * 2 + 2), 16) / 255;
    return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);

test('every style of our own can be read on its ground: 4.5 to 1 at least; a decision has a bar beside its ground', () => {
  const styles = part(wordFile(agenda), 'word/styles.xml').split('<w:style ').slice(1);
  expect(styles).toHaveLength(5);
  for (const style of styles) {
    const ink = /<w:rPr>.*?<w:color w:val="(\w{6})"/u.exec(style)?.[1] ?? '000000';
    const ground = /w:fill="(\w{6})"/u.exec(style)?.[1] ?? 'FFFFFF';
    const [dark, light] = [luminance(ink), luminance(ground)];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
  expect(styles.find((style) => style.includes('"Decision"'))).toMatch(/<w:pBdr><w:left w:val="single"/u);
});

test('a template’s own style for decisions is taken, by either of its names', () => {
  const blocks = [{ kind: 'decision', label: 'Beslut B-1', text: 'Ja', details: 'Ansvarig: Bo' } as const];
  for (const name of ['Beslut', 'decision']) {
    const template = templateWith(place, (pkg) =>
      pkg.put(
        'word/styles.xml',
        pkg
          .text('word/styles.xml')
          .replace(
            'w:styleId="Decision"><w:name w:val="Decision"/>',
            `w:styleId="KTH"><w:name w:val="${name}"/>`,
          ),
      ),
    );
    const made = inTemplate({ ...agenda, blocks }, template);
    expect(part(made)).toContain('<w:pStyle w:val="KTH"/>');
    expect(part(made, 'word/styles.xml')).not.toContain('PlanbokDecision');
  }
});

const kept = (text: string): string =>
  text
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');

test('any texts make a document that can be read, with all of them in it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('</w:t>', ']]>', '&amp;', '<w:p/>', PLACE, '$&'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
      const blocks = [
        ...rows.map(([one]) => ({ kind: 'heading', text: one }) as const),
        {
          kind: 'table',
          headings: ['a', 'b'],
          widths: [1, 2],
          rows: rows.map((cells) => ({ cells })),
        } as const,
      ];
      for (const made of [
        wordFile({ ...agenda, blocks }),
        inTemplate({ ...agenda, blocks }, templateWith(place)),
      ]) {
        const letters = (all: string): string => all.replace(/\s/gu, '');
        const read = letters(
          [...part(made).matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/gu)]
            .map(([, one = '']) =>
              one
                .replaceAll('&lt;', '<')
                .replaceAll('&gt;', '>')
                .replaceAll('&#13;', '\r')
                .replaceAll('&amp;', '&'),
            )
            .join(''),
        );
        for (const one of rows.flat()) expect(read).toContain(letters(kept(one)));
      }
    }),
  );
});

describeWriter('in LibreOffice', () => {
  test('the text, in a document of our own and in a template that LibreOffice has saved', () => {
    const own = wordFile(agenda);
    const template = documentsAs(
      new Map([['mall', templateWith(said('Brevhuvud') + place + said('Bilagor'))]]),
      'docx',
      'docx:MS Word 2007 XML',
    ).get('mall');
    if (!template) throw new Error('no template');
    const texts = documentsAs(
      new Map([
        ['own', own],
        ['inside', inTemplate(agenda, template)],
      ]),
      'txt',
    );
    const linesOf = (name: string): readonly string[] =>
      new TextDecoder()
        .decode(texts.get(name))
        .split(/[\r\n\t]+/u)
        .filter((line) => line.trim() !== '');
    const expected = [
      'Dagordning för ledningens genomgång',
      'Plats',
      'Sal A & B <öst>',
      '1. Inledning',
      'rad 1',
      'rad 2',
      'slut',
      'Ärende',
      'Underlag',
      'Kvarstår: 2',
      'Å-01 Byt lampor',
      'Bo · ”klart!!”',
    ];
    const own1 = linesOf('own').map((line) => line.replace('\uFEFF', ''));
    expect(own1).toEqual(expected);
    expect(linesOf('inside').map((line) => line.replace('\uFEFF', ''))).toEqual([
      'Brevhuvud',
      ...expected,
      'Bilagor',
    ]);
  });
});
