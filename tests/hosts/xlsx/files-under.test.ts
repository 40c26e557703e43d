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
