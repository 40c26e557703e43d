import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { digest } from '../../../src/book/digest';
import type { ChangeSet, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { xlsxHost, type XlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { workbookWith } from '../../opc/tiny-workbook';
import { comparable } from '../comparable';
import { write } from './after';
import { resavedParts } from './resaved';
import { showcase } from './showcase';

const STORE = 'customXml/item1.xml';

const run = (host: XlsxHost, ...edits: readonly Edit[]): void => {
  host.apply(guarded(host.read(), edits));
};

function undo(host: XlsxHost): void {
  const changes = host.storedUndo();
  if (!changes) throw new Error('nothing to take back');
  host.apply(changes);
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const pkg = openedPackage(bytes);
  return new Map(
    [...pkg.names()].sort().map((part) => [part, Buffer.from(pkg.bytes(part)).toString('base64')]),
  );
};

test('runs are taken back one by one, the last first, each to the byte', () => {
  const host = xlsxHost(workbookWith());
  const states = [host.bytes()];
  for (const text of ['ett', 'två', 'tre']) {
    run(host, write(2, 1, text), { kind: 'setProperty', name: 'x', value: text });
    states.push(host.bytes());
  }
  for (const state of states.reverse().slice(1)) {
    undo(host);
    expect(partsOf(host.bytes())).toEqual(partsOf(state));
  }
  expect(host.storedUndo()).toBeUndefined();
});

test('the last twelve runs are kept', () => {
  const host = xlsxHost(workbookWith());
  for (let number = 1; number <= 14; number += 1) run(host, write(2, 1, `run ${number}`));
  for (let number = 13; number >= 2; number -= 1) {
    undo(host);
    expect(host.read().sheets[0]?.values[1]?.[0]).toBe(`run ${number}`);
  }
  expect(host.storedUndo()).toBeUndefined();
});

test('the host’s own receipt takes back the same', () => {
  const bytes = workbookWith();
  const host = xlsxHost(bytes);
  const { undo: receipt } = host.apply(guarded(host.read(), showcase(host.read())));
  expect(host.storedUndo()).toEqual(receipt);
  host.apply(receipt);
  expect(partsOf(host.bytes())).toEqual(partsOf(bytes));
});

test('what a person has written since is not written over', () => {
  const host = xlsxHost(workbookWith());
  run(host, write(2, 1, 'vårt'));
  const changes = host.storedUndo();
  const theirs = xlsxHost(host.bytes());
  run(theirs, write(2, 1, 'hennes'));
  if (!changes) throw new Error('nothing to take back');
  expect(() => theirs.apply(changes)).toThrow(expect.objectContaining({ code: 'conflict' }));
  expect(theirs.read().sheets[0]?.values[1]?.[0]).toBe('hennes');
});

test('a cell that she has changed elsewhere stays when the rest is taken back', () => {
  const host = xlsxHost(workbookWith());
  const before = host.read();
  run(
    host,
    write(2, 1, 'vårt'),
    { kind: 'addSheet', sheet: 'Ny' },
    {
      kind: 'setName',
      name: 'planbok_ny',
      area: { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 },
      hidden: true,
    },
  );
  const elsewhere = openedPackage(resavedParts(host.bytes()));
  const xml = elsewhere.text('xl/worksheets/sheet1.xml');
  elsewhere.put(
    'xl/worksheets/sheet1.xml',
    xml.replace('</sheetData>', '<row r="9"><c r="A9"><v>9</v></c></row></sheetData>'),
  );
  const later = xlsxHost(elsewhere.save());
  undo(later);
  const [sheet, ...others] = later.read().sheets;
  expect(others).toEqual([]);
  expect(sheet?.values.slice(0, 2)).toEqual(before.sheets[0]?.values);
  expect(sheet?.values[8]).toEqual([9]);
  expect(openedPackage(later.bytes()).has(STORE)).toBe(false);
});

test('a custom XML part of somebody else’s is left alone', () => {
  const bytes = workbookWith({ [STORE]: '<theirs xmlns="urn:theirs"/>' });
  const host = xlsxHost(bytes);
  run(host, write(2, 1, 'x'));
  expect(openedPackage(host.bytes()).isUntouched(STORE)).toBe(true);
  expect(openedPackage(host.bytes()).has('customXml/item2.xml')).toBe(true);
  undo(host);
  expect(partsOf(host.bytes())).toEqual(partsOf(bytes));
});

describe('a store that somebody has tampered with', () => {
  const packed = (changes: unknown, parts: unknown = []): string =>
    deflateRawSync(Buffer.from(JSON.stringify({ changes, parts }))).toString('base64');
  const valid: ChangeSet = { edits: [], expects: [], absent: [] };
  const withRun = (id: string, text: string): XlsxHost => {
    const host = xlsxHost(workbookWith());
    run(host, write(2, 1, 'x'));
    const pkg = openedPackage(host.bytes());
    pkg.put(STORE, pkg.text(STORE).replace(/<run .*<\/run>/s, `<run id="${id}">${text}</run>`));
    return xlsxHost(pkg.save());
  };

  test.each<[string, string, string]>([
    ['that is no base64', 'x', '!!!'],
    ['that does not unpack', 'x', 'AAAA'],
    ['that is no change set', digest(valid), packed({ edits: 'all' })],
    ['with an edit nobody knows', 'x', packed({ ...valid, edits: [{ kind: 'deleteEverything' }] })],
    [
      'with an area outside all sheets',
      'x',
      packed({
        ...valid,
        edits: [
          {
            kind: 'setFormat',
            area: { sheet: 'Plan', row: 0, column: -1, rows: 1e9, columns: 1 },
            format: '0',
          },
        ],
      }),
    ],
    ['whose digest is another’s', digest({ ...valid, absent: ['x'] }), packed(valid)],
  ])('%s is as if it were not there', (_, id, text) => {
    const host = withRun(id, text);
    expect(host.storedUndo()).toBeUndefined();
    run(host, write(2, 1, 'y'));
    expect(host.storedUndo()).toBeDefined();
  });

  test('cannot smuggle in parts: what does not read back as planned is not done that way', () => {
    const host = xlsxHost(workbookWith());
    run(host, write(2, 1, 'x'));
    const changes = host.storedUndo();
    if (!changes) throw new Error('nothing to take back');
    const sheet = 'xl/worksheets/sheet1.xml';
    const is = openedPackage(host.bytes());
    const hash = createHash('sha256').update(is.bytes(sheet)).digest('base64');
    const evil = [{ part: sheet, is: hash, back: ['<worksheet><sheetData/></worksheet>'] }];
    const tampered = withRun(digest(changes), packed(changes, evil));
    const before = comparable(xlsxHost(workbookWith()).read());
    tampered.apply(changes);
    expect(comparable(tampered.read())).toEqual(before);
  });
});
