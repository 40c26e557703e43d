import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { MAX_ENTRIES } from '../../../src/opc/limits';
import { rawZip, type RawEntry } from '../../opc/raw-zip';
import { HEAD, NS, ROW_VALUES, SHEET, tinyEntries, workbookWith } from '../../opc/tiny-workbook';
import { outcomeOf, valuesOf, verdictOf } from './outcome';
import { caseCount } from '../../case-count';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const whole = workbookWith();

/** An OLE file with one directory entry of this name. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${name}\0`, 'utf16le'), 1024);
  return bytes;
}

/** The workbook with one entry that tells something about itself that is not so. */
const lying = (lie: Partial<RawEntry>, name = SHEET): Uint8Array =>
  rawZip(tinyEntries.map((entry) => (entry.name === name ? { ...entry, ...lie } : entry)));

const padded = (megabytes: number): string =>
  `${HEAD}<worksheet ${NS}><sheetData/>${' '.repeat(megabytes * 2 ** 20)}</worksheet>`;

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'empty'],
    ['one byte', text('P'), 'not-a-zip'],
    ['csv', text('Åtgärd;Ansvarig\nx;y\n'), 'not-a-zip'],
    ['html', text('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-zip'],
    ['json', text('{"a":1}'), 'not-a-zip'],
    ['pdf', text('%PDF-1.4\n1 0 obj<<>>endobj'), 'not-a-zip'],
    ['other zip-like bytes', text('PKZZ and more'), 'not-a-zip'],
    ['old .xls', ole('Workbook'), 'old-xls'],
    ['older .xls', ole('Book'), 'old-xls'],
    ['with a password', ole('EncryptedPackage'), 'password'],
    ['some other OLE file', ole('WordDocument'), 'old-xls-or-encrypted'],
    ['a zip of nothing', rawZip([]), 'not-a-workbook'],
    ['a zip of something else', rawZip([{ name: 'a.txt', content: 'hej' }]), 'not-a-workbook'],
    [
      'an OpenDocument sheet',
      rawZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]),
      'opendocument',
    ],
  ])('%s is refused', (_name, bytes, verdict) => {
    expect(verdictOf(bytes)).toBe(verdict);
  });
});

describe('a damaged container', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('cut at %d0 percent is refused', (tenths) => {
    expect(verdictOf(whole.slice(0, Math.floor((whole.length * tenths) / 10)))).toBe('truncated');
  });

  it.each<[string, Uint8Array, string]>([
    ['an encrypted entry', lying({ flags: 1 }), 'encrypted-entry'],
    ['strong encryption', lying({ flags: 0x40 }), 'encrypted-entry'],
    ['bzip2', lying({ method: 12 }), 'unknown-compression'],
    ['lzma', lying({ method: 14 }), 'unknown-compression'],
    ['a wrong checksum', lying({ crc: 1 }), 'damaged-part'],
    ['a stored part of another size', lying({ method: 0, size: 10 }), 'lying-size'],
    ['a size too small', lying({ size: 10 }), 'lying-size'],
    ['a size too large', lying({ size: 10_000 }), 'lying-size'],
    ['an entry that begins nowhere', lying({ offset: 0x7fff_ffff }), 'damaged-zip'],
    ['an entry that begins in another', lying({ offset: 7 }), 'damaged-zip'],
    ['an entry longer than the file', lying({ packedSize: 0x0fff_ffff }), 'truncated'],
    ['the same part twice', rawZip([...tinyEntries, { name: SHEET, content: '<x/>' }]), 'duplicate-entry'],
    [
      'the same part in capitals',
      rawZip([...tinyEntries, { name: SHEET.toUpperCase(), content: '<x/>' }]),
      'duplicate-entry',
    ],
    [
      'the same part by backslashes',
      rawZip([...tinyEntries, { name: SHEET.replaceAll('/', '\\'), content: '<x/>' }]),
      'duplicate-entry',
    ],
    [
      'a path that climbs',
      rawZip([...tinyEntries, { name: '../../evil.txt', content: 'x' }]),
      'bad-entry-name',
    ],
    [
      'a path that climbs by backslashes',
      rawZip([...tinyEntries, { name: '..\\evil.txt', content: 'x' }]),
      'bad-entry-name',
    ],
    [
      'a control character in a name',
      rawZip([...tinyEntries, { name: 'a\u0000b', content: 'x' }]),
      'bad-entry-name',
    ],
    ['a name of nothing', rawZip([...tinyEntries, { name: '', content: 'x' }]), 'bad-entry-name'],
    ['an endless name', rawZip([...tinyEntries, { name: 'x'.repeat(5000), content: 'x' }]), 'bad-entry-name'],
  ])('%s is refused', (_name, bytes, verdict) => {
    expect(verdictOf(bytes)).toBe(verdict);
  });

  it('names the part that is damaged', () => {
    expect(outcomeOf(lying({ crc: 1 }))).toEqual({ refused: 'damaged-part', part: SHEET, sheet: 'Plan' });
  });
});

describe('a bomb', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['a part far too large', () => lying({ content: padded(90) }), 'part-too-large'],
    ['a part that packs beyond reason', () => lying({ content: padded(20) }), 'suspicious-ratio'],
    [
      'a part of two gigabytes, declared',
      () => rawZip([...tinyEntries, { name: 'xl/media/a.png', content: 'x', size: 2 ** 31 }]),
      'part-too-large',
    ],
    ['a bomb that says it is small', () => lying({ content: padded(60), size: 1000 }), 'lying-size'],
    [
      'many parts that are too large together',
      () =>
        rawZip([
          ...tinyEntries,
          ...Array.from({ length: 40 }, (_, index): RawEntry => ({
            name: `xl/media/${index}.bin`,
            content: 'x',
            size: 7 * 2 ** 20,
          })),
        ]),
      'workbook-too-large',
    ],
    [
      'too many parts',
      () =>
        rawZip(
          Array.from({ length: MAX_ENTRIES + 1 }, (_, index): RawEntry => ({
            name: `x${index}`,
            content: '',
            method: 0,
          })),
        ),
      'too-many-parts',
    ],
  ])('%s is refused', (_name, bytes, verdict) => {
    expect(verdictOf(bytes())).toBe(verdict);
  });

  it('whose entries share their bytes is refused', () => {
    const content = Buffer.alloc(60_000, 'ab');
    const first: RawEntry = { name: 'a', content, method: 0 };
    const shared = Array.from({ length: 20 }, (_, index): RawEntry => ({
      name: `b${index}`,
      content: '',
      method: 0,
      offset: 0,
      packedSize: content.length,
      size: content.length,
      crc: crc32(content),
    }));
    expect(verdictOf(rawZip([first, ...shared]))).toBe('damaged-zip');
  });
});

describe('an odd but sound container', () => {
  const stored = tinyEntries.map((entry): RawEntry => ({ ...entry, method: 0 }));
  it.each<[string, Uint8Array]>([
    ['stored, not packed', rawZip(stored)],
    ['sizes behind the data', rawZip(tinyEntries.map((entry) => ({ ...entry, isStreamed: true })))],
    ['a comment at the end', rawZip(tinyEntries, 'made by hand')],
    [
      'names with backslashes',
      rawZip(tinyEntries.map((entry) => ({ ...entry, name: String(entry.name).replaceAll('/', '\\') }))),
    ],
    [
      'names with a leading slash',
      rawZip(tinyEntries.map((entry) => ({ ...entry, name: `/${String(entry.name)}` }))),
    ],
    [
      'names in capitals',
      rawZip(tinyEntries.map((entry) => ({ ...entry, name: String(entry.name).toUpperCase() }))),
    ],
    ['folders of their own', rawZip([{ name: 'xl/', content: '', method: 0 }, ...tinyEntries])],
    [
      'parts called __proto__',
      rawZip([
        ...tinyEntries,
        { name: '__proto__', content: 'x' },
        { name: 'xl/__proto__/a.xml', content: '<a/>' },
        { name: 'constructor/prototype/x', content: 'y' },
      ]),
    ],
  ])('%s reads', (_name, bytes) => {
    expect(valuesOf(bytes)).toEqual(ROW_VALUES);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of 64-bit records, as some Java writers make for small files too, reads', () => {
    const extra = (size: number, packed: number): Uint8Array => {
      const view = new DataView(new ArrayBuffer(20));
      view.setUint16(0, 1, true);
      view.setUint16(2, 16, true);
      view.setUint32(4, size, true);
      view.setUint32(12, packed, true);
      return new Uint8Array(view.buffer);
    };
    const entries = stored.map((entry): RawEntry => {
      const { length } = typeof entry.content === 'string' ? text(entry.content) : entry.content;
      return { ...entry, size: 0xffff_ffff, packedSize: 0xffff_ffff, extra: extra(length, length) };
    });
    expect(valuesOf(rawZip(entries))).toEqual(ROW_VALUES);
    expect(
      verdictOf(rawZip(entries.map((entry) => ({ ...entry, extra: extra(1, 2).subarray(0, 10) })))),
    ).toBe('damaged-zip');
  });
});

it('random bytes after a zip mark end in a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 0, maxLength: 400 }), (noise) => {
      expect(verdictOf(Buffer.concat([text('PK\u0003\u0004'), noise]))).not.toBe('reads');
    }),
    { numRuns: caseCount(200) },
  );
});
