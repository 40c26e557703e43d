import { guarded } from '../../../src/book/guarded';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import {
  contentTypesXml,
  OFFICE,
  SHEET,
  tiny,
  workbookOfSheet,
  workbookWith,
  workbookXml,
} from '../../opc/tiny-workbook';
import { after, write } from './after';
import { showcase } from './showcase';

/** Every part with a prefix on all its elements. */
function prefixed(parts: Readonly<Record<string, string | Uint8Array>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      String(content)
        .replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
        .replace(/ xmlns="/g, ' xmlns:x="'),
    ]),
  );
}

const strict = (parts: Readonly<Record<string, string | Uint8Array>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      String(content)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ]),
  );

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));

describe('every kind of edit on a workbook', () => {
  test.each<[string, Uint8Array]>([
    ['as most programs write it', workbookWith()],
    ['with prefixed elements', workbookWith(prefixed(tiny))],
    ['in the strict namespaces', workbookWith(strict(tiny))],
    [
      'that counts days from 1904',
      workbookWith({ 'xl/workbook.xml': workbookXml(undefined, '', '<workbookPr date1904="1"/>') }),
    ],
    [
      'without styles',
      workbookWith({
        'xl/styles.xml': undefined,
        'xl/_rels/workbook.xml.rels': String(tiny['xl/_rels/workbook.xml.rels']).replace(
          /<Relationship Id="rId2"[^>]*>/,
          '',
        ),
        [SHEET]: String(tiny[SHEET]).replace(' s="1"', ''),
      }),
    ],
    ['in UTF-16', workbookWith({ [SHEET]: utf16(String(tiny[SHEET])) })],
    [
      'whose rows and cells do not say where they stand',
      workbookOfSheet(
        '<row><c t="str"><v>Rubrik</v></c></row><row><c t="str"><v>a</v></c><c><v>2</v></c></row>',
      ),
    ],
  ])('%s', (_, bytes) => {
    const host = xlsxHost(bytes);
    const edits = showcase(host.read());
    const pkg = after(bytes, edits);
    const untouched = openedPackage(bytes)
      .names()
      .filter((part) => pkg.isUntouched(part));
    expect(untouched.length).toBeGreaterThan(0);
    host.apply(guarded(host.read(), edits));
    const undo = host.storedUndo();
    if (!undo) throw new Error('nothing to take back');
    host.apply(undo);
    const [was, now] = [openedPackage(bytes), openedPackage(host.bytes())];
    expect([...now.names()].sort()).toEqual([...was.names()].sort());
    for (const part of was.names()) expect(Buffer.compare(was.bytes(part), now.bytes(part))).toBe(0);
  });

  test('new parts of a strict workbook are strict, and its elements have the prefix of the file', () => {
    const strictParts = after(
      workbookWith(strict(tiny)),
      showcase(xlsxHost(workbookWith(strict(tiny))).read()),
    );
    for (const part of strictParts.names()) {
      if (/^(xl|docProps)\/.*\.(xml|rels)$/.test(part)) {
        expect([part, /schemas\.openxmlformats\.org\/(?!package)/.test(strictParts.text(part))]).toEqual([
          part,
          false,
        ]);
      }
    }
    const bytes = workbookWith(prefixed(tiny));
    const pkg = after(bytes, showcase(xlsxHost(bytes).read()));
    for (const part of [SHEET, 'xl/styles.xml', 'xl/workbook.xml']) {
      expect(pkg.text(part).match(/<(?!\/?x:)[a-z][^>]*>/gi)).toBeNull();
    }
  });
});

describe('days', () => {
  test('1904: the serial number is counted from there', () => {
    const bytes = workbookWith({
      'xl/workbook.xml': workbookXml(undefined, '', '<workbookPr date1904="1"/>'),
    });
    const pkg = after(bytes, [write(3, 1, { date: '2021-03-15' })]);
    expect(pkg.text(SHEET)).toMatch(/<c r="A3" s="\d+"><v>42808<\/v><\/c>/);
  });

  test('a date format that is there stays, text takes none, a number loses it', () => {
    const pkg = after(workbookWith(), [
      write(2, 4, { date: '2021-01-01', time: '12:00:00' }),
      write(3, 4, { date: '2021-01-01' }),
    ]);
    expect(pkg.text(SHEET)).toContain('<c r="D2" s="1"><v>44197.5</v></c>');
    expect(pkg.text('xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
    expect(after(workbookWith(), [write(2, 4, 'v. 42')]).text(SHEET)).toContain(
      '<c r="D2" s="1" t="inlineStr">',
    );
    expect(after(workbookWith(), [write(2, 4, 42)]).text(SHEET)).toContain('<c r="D2"><v>42</v></c>');
  });

  test('a day the calendar of the file does not have is refused by its cell', () => {
    const host = xlsxHost(workbookWith());
    expect(() => host.apply(guarded(host.read(), [write(5, 2, { date: '1899-01-01' })]))).toThrow(
      expect.objectContaining({
        code: 'unsupported',
        details: expect.objectContaining({ reason: 'no-such-date', cell: 'B5' }),
      }),
    );
  });
});

describe('text that would be re-typed', () => {
  test('is marked, and the mark goes with it', () => {
    const pkg = after(workbookWith(), [write(2, 1, '=1+1')]);
    expect(pkg.text(SHEET)).toMatch(/<c r="A2" s="2" t="inlineStr"><is><t>=1\+1<\/t>/);
    expect(pkg.text('xl/styles.xml')).toContain('quotePrefix="1"');
    const marked = pkg.save();
    expect(after(marked, [write(2, 1, 'Klar')]).text(SHEET)).toMatch(/<c r="A2" t="inlineStr"><is><t>Klar/);
  });

  test('a text longer than a cell can hold is refused by its cell', () => {
    const host = xlsxHost(workbookWith());
    const before = host.bytes();
    expect(() =>
      host.apply(guarded(host.read(), [write(1, 1, 'ok'), write(9, 3, 'x'.repeat(32_768))])),
    ).toThrow(
      expect.objectContaining({
        code: 'too-large',
        details: expect.objectContaining({ cell: 'C9', limit: 32_767 }),
      }),
    );
    expect(host.bytes()).toBe(before);
  });
});

test('content types and relationships of new parts are there', () => {
  const bytes = workbookWith({ '[Content_Types].xml': contentTypesXml() });
  const pkg = after(bytes, showcase(xlsxHost(bytes).read()));
  const types = pkg.text('[Content_Types].xml');
  for (const part of pkg.names()) {
    if (part.endsWith('.rels') || part === '[Content_Types].xml' || part.startsWith('customXml/item1'))
      continue;
    expect(types).toContain(`PartName="/${part}"`);
  }
  expect(pkg.text('_rels/.rels')).toContain('custom-properties');
});
