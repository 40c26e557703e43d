import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../../src/hosts/failure';
import { fileText } from '../../../src/hosts/xlsx/file-text';
import { fileBytes } from '../../../src/hosts/xlsx/open';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { tableFileBytes } from '../../../src/hosts/xlsx/table-file';
import { MAX_FILE } from '../../../src/opc/limits';
import { workbookWith } from '../../opc/tiny-workbook';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planbok-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileWith = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function failure(path: string, read: (file: string) => unknown = fileBytes): unknown {
  try {
    read(path);
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.details];
    throw error;
  }
  return 'read';
}

it('gives the whole of a workbook', () => {
  const bytes = workbookWith();
  expect(Buffer.compare(fileBytes(fileWith('plan.xlsx', bytes)), bytes)).toBe(0);
});

it('refuses by the first bytes what is no workbook, whatever it is called', () => {
  const file = fileWith('plan.xlsx', 'Åtgärd;Ansvarig\n');
  expect(failure(file)).toEqual(['unreadable-file', { file, reason: 'not-a-zip' }]);
  const empty = fileWith('empty.xlsx', '');
  expect(failure(empty)).toEqual(['unreadable-file', { file: empty, reason: 'empty' }]);
});

it('refuses by its size what is too large, without reading it', () => {
  const file = fileWith('huge.xlsx', workbookWith());
  truncateSync(file, 3 * 2 ** 30);
  expect(failure(file)).toEqual(['too-large', { file, reason: 'workbook-too-large', limit: MAX_FILE }]);
});

it('says what stands in the way', () => {
  const file = join(folder, 'nowhere.xlsx');
  expect(failure(file)).toEqual(['unreachable', { file, reason: 'no-such-file' }]);
  expect(failure(folder)).toEqual(['unreachable', { file: folder, reason: 'is-a-folder' }]);
});

const unlessWindows = process.platform === 'win32' ? it.skip : it;
if (process.platform === 'win32') process.stderr.write('skipped: named pipes, which Windows has none of\n');

unlessWindows('a pipe that nobody writes to, or a device, is not waited for', () => {
  const pipe = join(folder, 'pipe.xlsx');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const refused = (file: string): unknown => ['unreadable-file', { file, reason: 'not-a-file' }];
  for (const file of [pipe, '/dev/null', '/dev/zero']) expect(failure(file)).toEqual(refused(file));
  for (const read of [tableFileBytes, fileText]) expect(failure(pipe, read)).toEqual(refused(pipe));
});

it('a refusal of the content names the file, the sheet and the cell', () => {
  const bytes = workbookWith({
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>',
  });
  expect(() => snapshotOf(bytes, 'plan.xlsx')).toThrow(
    expect.objectContaining({
      code: 'unreadable-file',
      details: {
        file: 'plan.xlsx',
        part: 'xl/worksheets/sheet1.xml',
        sheet: 'Plan',
        cell: 'A1',
        reason: 'bad-string-index',
      },
    }),
  );
});
