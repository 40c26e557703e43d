import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder } from '../../../src/hosts/xlsx/files-under';

const folder = mkdtempSync(join(tmpdir(), 'planbok-under-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every file below, by name; links to folders are named and not followed', () => {
  mkdirSync(join(folder, 'b/djupt'), { recursive: true });
  for (const name of ['b/djupt/plan.xlsx', 'a.txt', '.dold', 'b/Å.xlsm'])
    writeFileSync(join(folder, name), '');
  if (process.platform !== 'win32') {
    symlinkSync(folder, join(folder, 'runt'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'länk.txt'));
    symlinkSync(join(folder, 'ingenting'), join(folder, 'trasig.xlsx'));
  }
  const links = [
    ['länk.txt', 'file'],
    ['runt', 'folder-link'],
    ['trasig.xlsx', 'something-else'],
  ];
  expect(filesUnder(folder).map(({ path, is }) => [path, is])).toEqual([
    ['.dold', 'file'],
    ['a.txt', 'file'],
    ['b/djupt/plan.xlsx', 'file'],
    ['b/Å.xlsm', 'file'],
    ...(process.platform === 'win32' ? [] : links),
  ]);
});

test('a folder that is none, or not there, is a failure', () => {
  expect(() => filesUnder(join(folder, 'a.txt'))).toThrow(
    expect.objectContaining({
      code: 'unreachable',
      details: expect.objectContaining({ reason: 'not-a-folder' }),
    }),
  );
  expect(() => filesUnder(join(folder, 'inte här'))).toThrow(
    expect.objectContaining({ code: 'unreachable' }),
  );
});

const unlessWindows = process.platform === 'win32' ? test.skip : test;
if (process.platform === 'win32')
  process.stderr.write('skipped: links in a circle, which Windows lets few make\n');

unlessWindows(
  'a link that leads in a circle is named with its failure, and the files beside it are found',
  () => {
    const units = mkdtempSync(join(tmpdir(), 'planbok-circle-'));
    try {
      symlinkSync('b.xlsx', join(units, 'a.xlsx'));
      symlinkSync('a.xlsx', join(units, 'b.xlsx'));
      writeFileSync(join(units, 'c.xlsx'), '');
      expect(filesUnder(units).map(({ path, is, failure }) => [path, is, failure?.details.reason])).toEqual([
        ['a.xlsx', 'something-else', 'system-refused'],
        ['b.xlsx', 'something-else', 'system-refused'],
        ['c.xlsx', 'file', undefined],
      ]);
    } finally {
      rmSync(units, { recursive: true });
    }
  },
);
