import { constants, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { nodeCodec } from '../../src/hosts/xlsx/node-codec';
import { verifiedFile } from '../../src/hosts/xlsx/verified';
import { portableCodec } from '../../src/opc/codec';
import { emptyPackage, openPackage } from '../../src/opc/package';
import { relationshipPart, relativeTarget, resolvedTarget } from '../../src/opc/part-name';
import { refusalOf } from '../../src/opc/refusal';
import { rawZip } from './raw-zip';
import { SHEET, sheetXml, tinyEntries, workbookWith } from './tiny-workbook';

const code = (work: () => unknown): unknown => {
  try {
    work();
    return 'done';
  } catch (error) {
    return refusalOf(error)?.code ?? error;
  }
};

describe.each([
  ['portable', portableCodec],
  ['native', nodeCodec],
])('the %s codec', (_name, codec) => {
  it('unpacks what it packed, and counts the same checksum as the other', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 5000 }), fc.constant(new Uint8Array(300_000))),
        (bytes) => {
          expect(Buffer.compare(codec.inflate(codec.deflate(bytes), bytes.length), bytes)).toBe(0);
          expect(portableCodec.crc32(bytes)).toBe(nodeCodec.crc32(bytes));
        },
      ),
    );
  });

  it.each([
    ['one byte too many', 99, 'lying-size'],
    ['nothing expected', 0, 'lying-size'],
    ['one byte missing', 101, 'lying-size'],
    ['the right size', 100, 'done'],
  ])('%s', (_case, size, verdict) => {
    expect(code(() => codec.inflate(deflateRawSync(new Uint8Array(100)), size))).toBe(verdict);
  });

  it('refuses a stream that is cut or is none', () => {
    const packed = deflateRawSync(Buffer.from('a text that is long enough to be cut in two'));
    expect(code(() => codec.inflate(packed.subarray(0, 10), 43))).toBe('damaged-part');
    expect(code(() => codec.inflate(Buffer.from('no deflate at all'), 43))).toBe('damaged-part');
    expect(code(() => codec.inflate(new Uint8Array(), 43))).toMatch(/damaged-part|lying-size/);
  });

  it('stops a bomb that says it is small', () => {
    const size = 64 * 2 ** 20;
    const zeros = deflateRawSync(new Uint8Array(size), { finishFlush: constants.Z_FULL_FLUSH });
    // No block of deflate begins like this: whoever unpacks all the zeros finds the damage, and does not call it a lie.
    const bomb = Buffer.concat([zeros, Buffer.from([0b111])]);
    expect(code(() => codec.inflate(bomb, size + 1))).toBe('damaged-part');
    expect(code(() => codec.inflate(bomb, 1000))).toBe('lying-size');
  });
});

describe('a package', () => {
  it('holds what was put, whatever is done afterwards to the bytes that were given or got', () => {
    const pkg = emptyPackage();
    const given = new Uint8Array([1, 2, 3]);
    pkg.put('a.bin', given);
    given[0] = 9;
    pkg.bytes('a.bin')[1] = 9;
    expect([...pkg.bytes('A.bin')]).toEqual([1, 2, 3]);
    expect([...openPackage(pkg.save()).bytes('a.bin')]).toEqual([1, 2, 3]);
    pkg.put('a.bin', 'å');
    expect(pkg.text('a.bin')).toBe('å');
    pkg.put('a.bin', 'ä');
    expect(pkg.text('a.bin')).toBe('ä');
    pkg.remove('a.bin');
    expect(code(() => pkg.text('a.bin'))).toBe('missing-part');
  });

  it('saved as it is, is another reader’s same entries in the same order', () => {
    const file = workbookWith();
    const saved = unzipSync(openPackage(file).save());
    expect(Object.entries(saved)).toEqual(Object.entries(unzipSync(file)));
  });

  it('changed in one part, keeps the packed bytes of all others', () => {
    const pkg = openPackage(workbookWith());
    const before = new Map(pkg.names().map((part) => [part, pkg.packed(part)]));
    pkg.put(SHEET.toUpperCase(), sheetXml('<row r="1"/>'));
    pkg.put('xl/new.xml', '<new/>');
    const again = openPackage(pkg.save());
    expect(again.names()).toEqual([...before.keys(), 'xl/new.xml']);
    expect(again.text(SHEET)).toBe(sheetXml('<row r="1"/>'));
    const others = again.names().filter((part) => part !== SHEET && part !== 'xl/new.xml');
    expect(
      others.map((part) => Buffer.compare(again.packed(part), before.get(part) ?? Buffer.from(''))),
    ).toEqual(others.map(() => 0));
    expect([
      pkg.isUntouched(SHEET),
      pkg.isUntouched('/XL\\new.xml'),
      pkg.isUntouched('xl/workbook.xml'),
    ]).toEqual([false, false, true]);
  });

  it('made the same way twice is the same bytes, whenever it is made', () => {
    const made = (): Uint8Array => {
      const pkg = emptyPackage();
      pkg.put('xl/åäö.xml', '<a>Åtgärd</a>');
      pkg.put('b.bin', Uint8Array.from([1, 2, 3]));
      return pkg.save();
    };
    expect(Buffer.compare(made(), made())).toBe(0);
    expect(Object.keys(unzipSync(made()))).toEqual(['xl/åäö.xml', 'b.bin']);
  });

  it('names what is not there', () => {
    const pkg = openPackage(workbookWith());
    pkg.remove(SHEET);
    expect([pkg.has(SHEET), code(() => pkg.bytes(SHEET)), pkg.names().includes(SHEET)]).toEqual([
      false,
      'missing-part',
      false,
    ]);
  });

  it('keeps folders, but they are no parts', () => {
    const file = rawZip([{ name: 'xl/', content: '', method: 0 }, ...tinyEntries]);
    const pkg = openPackage(file);
    expect(pkg.names()).not.toContain('xl/');
    expect(Object.keys(unzipSync(pkg.save()))).toContain('xl/');
  });

  it('that would not be read back as meant is not given out', () => {
    const pkg = openPackage(workbookWith());
    pkg.put('xl/../evil.xml', '<a/>');
    expect(() => verifiedFile(pkg)).toThrow(
      expect.objectContaining({
        code: 'unsupported',
        details: { reason: 'not-as-planned', part: 'xl/../evil.xml' },
      }),
    );
  });
});

it('a copy holds what was put before, and what is put into either is not in the other', () => {
  const pkg = openPackage(workbookWith());
  pkg.put('xl/before.xml', '<a/>');
  const copy = pkg.copy();
  pkg.put('xl/before.xml', '<b/>');
  pkg.remove('xl/workbook.xml');
  copy.put('xl/after.xml', '<c/>');
  expect([copy.text('xl/before.xml'), copy.has('xl/workbook.xml')]).toEqual(['<a/>', true]);
  expect([pkg.text('xl/before.xml'), pkg.has('xl/after.xml')]).toEqual(['<b/>', false]);
  const untouched = (part: string): readonly boolean[] => [pkg, copy].map((one) => one.isUntouched(part));
  expect([untouched('xl/before.xml'), untouched('xl/workbook.xml')]).toEqual([
    [false, false],
    [false, true],
  ]);
});

it('a large text is the one that was put last, in a copy too, whatever was read before', () => {
  const large = (letter: string, megabytes = 1): string => `<a>${letter.repeat(megabytes * 2 ** 20)}</a>`;
  const pkg = openPackage(workbookWith());
  const parts = ['xl/a.xml', 'xl/b.xml', 'xl/c.xml'];
  // Together more than is kept decoded.
  parts.forEach((part, index) => pkg.put(part, large(String(index), 4)));
  const firsts = (of: typeof pkg): readonly string[] => parts.map((part) => of.text(part).slice(0, 4));
  expect([firsts(pkg), firsts(pkg)]).toEqual([
    ['<a>0', '<a>1', '<a>2'],
    ['<a>0', '<a>1', '<a>2'],
  ]);
  const copy = pkg.copy();
  pkg.put('xl/a.xml', large('x'));
  copy.put('xl/b.xml', large('y'));
  expect([firsts(pkg), firsts(copy)]).toEqual([
    ['<a>x', '<a>1', '<a>2'],
    ['<a>0', '<a>y', '<a>2'],
  ]);
  copy.remove('xl/a.xml');
  expect(copy.has('xl/a.xml')).toBe(false);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\ufeff<a/>',
    '<a>\ud83d</a>',
    '<a>😀</a>',
    '<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>',
    '<?xml version="1.0" encoding="utf-8"?><a>å</a>',
    '',
  ),
);

/** What the bytes hold, by a package that has seen nothing but them. */
const said = (part: string, of: Uint8Array): unknown => {
  const pkg = emptyPackage();
  pkg.put(part, of);
  return code(() => pkg.text(part)) === 'done' ? pkg.text(part) : 'unreadable';
};

it('gives the text that its bytes say, whatever text was put', () => {
  fc.assert(
    fc.property(anyText, anyText, (first, then) => {
      const pkg = emptyPackage();
      for (const text of [first, then]) {
        pkg.put('a.xml', text);
        expect(pkg.text('a.xml')).toBe(said('a.xml', pkg.bytes('a.xml')));
      }
      const plain = pkg.plainText('a.xml');
      if (plain !== undefined) expect([...new TextEncoder().encode(plain)]).toEqual([...pkg.bytes('a.xml')]);
    }),
  );
});

it('opened again over what it has saved, says what the file holds, and not what it holds itself', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (text, other, isChanged) => {
      const pkg = emptyPackage();
      pkg.put('a.xml', text);
      pkg.put('b.xml', '<b/>');
      const elsewhere = emptyPackage();
      elsewhere.put('a.xml', isChanged ? other : text);
      const again = pkg.reopened((isChanged ? elsewhere : pkg).save());
      expect(again.text('a.xml')).toBe(said('a.xml', again.bytes('a.xml')));
      expect(again.has('b.xml')).toBe(!isChanged);
      again.put('a.xml', '<c/>');
      expect(again.copy().text('a.xml')).toBe('<c/>');
    }),
  );
});

it('opened again, finds damage in what it knows the text of', () => {
  const pkg = emptyPackage(nodeCodec);
  const text = `<a>${'letters and more letters '.repeat(10_000)}</a>`;
  pkg.put('a.xml', text);
  const file = pkg.save();
  const packed = pkg.packed('a.xml');
  const at = Buffer.from(file).indexOf(packed);
  const damaged = Uint8Array.from(file);
  damaged.fill(0, at + 20, at + packed.length);
  expect(pkg.reopened(file).text('a.xml')).toBe(text);
  for (const look of ['text', 'check', 'plainText'] as const)
    expect(code(() => pkg.reopened(damaged)[look]('a.xml'))).toMatch(/damaged-part|lying-size/);
});

it('tells whether another package holds the same, by what its bytes are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4 }), fc.uint8Array({ maxLength: 4 }), (one, other) => {
      const [first, second] = [emptyPackage(), emptyPackage()];
      first.put('a.bin', one);
      second.put('A.bin', other);
      const isSame = Buffer.compare(one, other) === 0;
      expect([first.isSame('a.bin', second), openPackage(second.save()).isSame('a.bin', first)]).toEqual([
        isSame,
        isSame,
      ]);
    }),
  );
});

it.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/sheet1.xml', '/xl/a.xml', 'xl/a.xml'],
  ['xl/worksheets/sheet1.xml', '../../../../../etc/passwd', 'etc/passwd'],
  ['xl/a.xml', 'b%20c.xml', 'xl/b%20c.xml'],
  ['xl/a.xml', '100%.xml', 'xl/100%.xml'],
  ['xl/a.xml', './b//c.xml', 'xl/b/c.xml'],
])('from %s, %s is %s', (part, target, found) => {
  expect(resolvedTarget(part, target)).toBe(found);
});

it('a part names another so that it is found again', () => {
  const segment = fc.constantFrom('xl', 'worksheets', 'a', 'b', 'sheet1.xml');
  const part = fc.array(segment, { minLength: 1, maxLength: 4 }).map((made) => `${made.join('/')}.xml`);
  fc.assert(
    fc.property(part, part, (from, to) => {
      expect(resolvedTarget(from, relativeTarget(from, to))).toBe(to);
    }),
  );
  expect([relationshipPart(''), relationshipPart('a.xml'), relationshipPart('xl/a.xml')]).toEqual([
    '_rels/.rels',
    '_rels/a.xml.rels',
    'xl/_rels/a.xml.rels',
  ]);
});
