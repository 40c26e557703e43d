import {
  HEAD,
  NS,
  OFFICE,
  ROW_VALUES,
  SHEET,
  STRINGS,
  relationships,
  sharedStringsXml,
  sheetXml,
  tiny,
  workbookWith,
  workbookXml,
} from '../../opc/tiny-workbook';
import { bookOf, outcomeOf, valuesOf, verdictOf } from './outcome';

const text = (part: string): string => String(tiny[part]);
const RELS = 'xl/_rels/workbook.xml.rels';
const utf16 = (xml: string): Uint8Array => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
const bigEndian = (xml: string): Uint8Array => Buffer.from(utf16(xml)).swap16();

const entities = 'abcdefgh'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'bcdefghi'.charAt(index)};`.repeat(10)}">`);
const laughs = `<!DOCTYPE x [<!ENTITY i "aaaaaaaaaa">${entities.join('')}]>`;
const stringsAfter = (before: string, content: string): string =>
  `<?xml version="1.0"?>${before}<sst ${NS}><si><t>${content}</t></si></sst>`;

describe('XML that is an attack', () => {
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['billion laughs in the texts', { [STRINGS]: stringsAfter(laughs, '&a;') }, 'doctype'],
    [
      'billion laughs in the workbook',
      {
        'xl/workbook.xml': `${laughs}${workbookXml('<sheet name="&a;" sheetId="1" r:id="rId1"/>').slice(HEAD.length)}`,
      },
      'doctype',
    ],
    ['billion laughs in a sheet', { [SHEET]: `${laughs}${sheetXml().slice(HEAD.length)}` }, 'doctype'],
    [
      'a file from outside',
      { [STRINGS]: stringsAfter('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;') },
      'doctype',
    ],
    [
      'a harmless DOCTYPE',
      { 'xl/styles.xml': text('xl/styles.xml').replace('<styleSheet', '<!DOCTYPE styleSheet><styleSheet') },
      'doctype',
    ],
    ['an entity nobody defined', { [STRINGS]: stringsAfter('', '&nope;') }, 'damaged-xml'],
    [
      'an entity nobody defined, in a sheet',
      { [SHEET]: sheetXml('<row r="1"><c r="A1" t="str"><v>&nope;</v></c></row>') },
      'damaged-xml',
    ],
    [
      'elements without end inside elements',
      { [SHEET]: sheetXml(undefined, `<extLst>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</extLst>`) },
      'too-deep',
    ],
    [
      'elements without end inside a cell',
      { [SHEET]: sheetXml(`<row r="1"><c r="A1">${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</c></row>`) },
      'too-deep',
    ],
    [
      'a control character in a text',
      { [STRINGS]: text(STRINGS).replace('Byt lampor', 'Byt\u0001lampor') },
      'damaged-xml',
    ],
    [
      'a control character by reference',
      { [STRINGS]: text(STRINGS).replace('Byt lampor', 'Byt&#1;lampor') },
      'damaged-xml',
    ],
    [
      'half a surrogate pair by reference',
      { [STRINGS]: text(STRINGS).replace('Byt lampor', '&#xD83D;') },
      'damaged-xml',
    ],
    ['a sheet cut in half', { [SHEET]: sheetXml().slice(0, sheetXml().length / 2) }, 'damaged-xml'],
    ['an empty sheet part', { [SHEET]: '' }, 'damaged-xml'],
    ['HTML for a sheet', { [SHEET]: '<html><body>hej</body></html>' }, 'damaged-xml'],
    ['HTML for the texts', { [STRINGS]: '<html><body>hej</body></html>' }, 'damaged-xml'],
    ['HTML for the workbook', { 'xl/workbook.xml': '<html><body>hej</body></html>' }, 'not-a-workbook'],
    [
      'Latin-1',
      { [STRINGS]: Buffer.from(text(STRINGS).replace('UTF-8', 'ISO-8859-1'), 'latin1') },
      'unknown-encoding',
    ],
    ['Latin-1 said only', { [STRINGS]: text(STRINGS).replace('UTF-8', 'ISO-8859-1') }, 'unknown-encoding'],
    ['bytes that are no UTF-8', { [STRINGS]: Buffer.from(text(STRINGS), 'latin1') }, 'unknown-encoding'],
  ])('%s is refused', (_name, changes, verdict) => {
    expect(verdictOf(workbookWith(changes))).toBe(verdict);
  });
});

describe('a missing part', () => {
  it.each<[string, string]>([
    ['[Content_Types].xml', 'missing-part'],
    ['_rels/.rels', 'missing-part'],
    ['xl/workbook.xml', 'no-workbook'],
    [RELS, 'missing-part'],
    [SHEET, 'missing-part'],
    ['xl/styles.xml', 'missing-part'],
    [STRINGS, 'missing-part'],
  ])('%s is refused', (part, verdict) => {
    const outcome = outcomeOf(workbookWith({ [part]: undefined }));
    expect(outcome).toMatchObject({ refused: verdict });
    // The person is told what is missing.
    expect(outcome).toHaveProperty('part');
  });

  it('that no other part names is not missed: styles', () => {
    const rels = relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
    );
    const [, second] = valuesOf(workbookWith({ 'xl/styles.xml': undefined, [RELS]: rels })) as unknown[][];
    expect(second).toEqual(['Byt lampor', 'Anna', 'Pågår', 44_196]);
  });

  it('that no other part names: texts, which cells then point to in vain', () => {
    const rels = text(RELS).replace(/<Relationship Id="rId3"[^>]*>/, '');
    expect(outcomeOf(workbookWith({ [STRINGS]: undefined, [RELS]: rels }))).toMatchObject({
      refused: 'bad-string-index',
      cell: 'A1',
      sheet: 'Plan',
    });
  });
});

describe('a package of another kind', () => {
  const typed = (type: string): Uint8Array =>
    workbookWith({
      '[Content_Types].xml': text('[Content_Types].xml').replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        type,
      ),
    });

  it.each([
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'not-a-workbook'],
    ['application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', 'not-a-workbook'],
    ['application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'binary-workbook'],
    ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'reads'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', 'reads'],
  ])('%s: %s', (type, verdict) => {
    expect(verdictOf(typed(type))).toBe(verdict);
  });
});

describe('sheets', () => {
  const sheets = (...tags: readonly string[]): Uint8Array =>
    workbookWith({ 'xl/workbook.xml': workbookXml(tags.join('')) });

  it.each<[string, Uint8Array, string]>([
    ['none', sheets(), 'no-sheets'],
    [
      'two of one name',
      sheets('<sheet name="Plan" sheetId="1" r:id="rId1"/>', '<sheet name="PLAN" sheetId="2" r:id="rId1"/>'),
      'duplicate-sheet',
    ],
    [
      'two of one part',
      sheets('<sheet name="Plan" sheetId="1" r:id="rId1"/>', '<sheet name="Other" sheetId="2" r:id="rId1"/>'),
      'shared-sheet-part',
    ],
    ['one without a name', sheets('<sheet name="" sheetId="1" r:id="rId1"/>'), 'bad-sheet-name'],
    ['one that leads nowhere', sheets('<sheet name="Plan" sheetId="1" r:id="rId9"/>'), 'missing-part'],
    [
      'one that leads outside',
      workbookWith({
        [RELS]: text(RELS).replace(
          'Target="worksheets/sheet1.xml"',
          'Target="https://example.org/sheet1.xml" TargetMode="External"',
        ),
      }),
      'missing-part',
    ],
  ])('%s: refused', (_name, bytes, verdict) => {
    expect(verdictOf(bytes)).toBe(verdict);
  });

  it.each(['__proto__', 'constructor', "a/b\\c?*[x]:'y", 'y'.repeat(200)])('called %s reads', (name) => {
    const book = bookOf(sheets(`<sheet name="${name}" sheetId="1" r:id="rId1"/>`));
    expect(book.sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([[name, ROW_VALUES]]);
  });
});

describe('another spelling of the same workbook reads', () => {
  const prefixed = (xml: string): string =>
    xml.replaceAll(/<(\/?)([A-Za-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const each = (
    respelled: (xml: string) => string | Uint8Array,
    but: readonly string[] = [],
  ): Record<string, string | Uint8Array> =>
    Object.fromEntries(
      Object.keys(tiny).map((part) => [part, but.includes(part) ? text(part) : respelled(text(part))]),
    );

  it.each<[string, Record<string, string | Uint8Array>]>([
    ['with prefixes', each(prefixed)],
    ['strict', each(strict, ['[Content_Types].xml'])],
    ['UTF-16', each(utf16)],
    ['UTF-16, big end first', each(bigEndian)],
    ['UTF-16 without a byte order mark', each((xml) => utf16(xml).subarray(2))],
    ['UTF-8 with a byte order mark', each((xml) => `\ufeff${xml}`)],
    ['without declarations', each((xml) => xml.slice(HEAD.length))],
    ['with absolute targets', { [RELS]: text(RELS).replaceAll('Target="', 'Target="/xl/') }],
    ['with targets that wander', { [RELS]: text(RELS).replaceAll('Target="', 'Target="./x/../') }],
    ['with targets by backslashes', { [RELS]: text(RELS).replaceAll('worksheets/', 'worksheets\\') }],
    ['with escaped targets', { [RELS]: text(RELS).replaceAll('sheet1', 'sheet%31') }],
    [
      'with ids called __proto__',
      {
        [RELS]: text(RELS).replace('rId1', '__proto__'),
        'xl/workbook.xml': workbookXml('<sheet name="Plan" sheetId="1" r:id="__proto__"/>'),
      },
    ],
    [
      'with comments and line breaks between everything',
      each((xml) => xml.replaceAll('><', '>\n<!-- a > b --><'), ['xl/sharedStrings.xml']),
    ],
  ])('%s', (_name, changes) => {
    expect(valuesOf(workbookWith(changes))).toEqual(ROW_VALUES);
  });

  it('with texts in runs, phonetic readings left out', () => {
    const strings = sharedStringsXml(
      'Åtgärd',
      'Ansvarig',
      'Status',
      'Klart senast',
      'Byt lampor',
      'Anna',
      'Pågår',
    ).replace(
      '<t>Byt lampor</t>',
      '<r><rPr><b/></rPr><t>Byt</t></r><r><t xml:space="preserve"> lampor</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/>',
    );
    expect(valuesOf(workbookWith({ [STRINGS]: strings }))).toEqual(ROW_VALUES);
  });
});

it('properties with the names of every object read as plain names', () => {
  const custom = `${HEAD}<Properties xmlns="x" xmlns:vt="y"><property name="__proto__"><vt:lpwstr>polluted</vt:lpwstr></property><property name="planbok.__proto__"><vt:lpwstr>ours &amp; kept</vt:lpwstr></property></Properties>`;
  const root = text('_rels/.rels').replace(
    '</Relationships>',
    `<Relationship Id="rId2" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
  );
  const { properties } = bookOf(workbookWith({ '_rels/.rels': root, 'docProps/custom.xml': custom }));
  expect([...properties]).toEqual([['__proto__', 'ours & kept']]);
  expect('polluted' in {}).toBe(false);
});
