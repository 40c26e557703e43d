import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Failure } from '../../src/hosts/failure';
import { checkStill, foldersNamed, isWithin, workbookNamed } from '../../src/mcp/folders';
import { workbookList } from '../../src/mcp/workbook-list';

let root = '';
const at = (...names: string[]): string => path.join(root, ...names);
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'planbok-mcp-')));
  for (const folder of ['in/sub', 'in/.hidden', 'other', 'outside/sub'])
    mkdirSync(at(folder), { recursive: true });
  const files = ['in/plan.xlsx', 'in/sub/makro.XLSM', 'in/text.csv', 'in/~$plan.xlsx', 'in/.hidden/a.xlsx'];
  for (const file of [...files, 'outside/secret.xlsx', 'outside/sub/plan.xlsx', 'other/plan.xlsx'])
    writeFileSync(at(file), file);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const reasonOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Failure ? error.details.reason : error;
  }
};

const found = (name: string, ...folders: string[]): unknown =>
  reasonOf(() => workbookNamed(name, foldersNamed(folders.length === 0 ? [at('in')] : folders)).path);

test('a workbook is found by its name in the folder, or by its whole path', () => {
  expect(found('plan.xlsx')).toBe(at('in/plan.xlsx'));
  expect(found('sub/makro.XLSM')).toBe(at('in/sub/makro.XLSM'));
  expect(found('./sub/../plan.xlsx')).toBe(at('in/plan.xlsx'));
  expect(found(at('in/plan.xlsx'))).toBe(at('in/plan.xlsx'));
  expect(found('missing.xlsx')).toBe('no-such-file');
});

test.each([
  '../outside/secret.xlsx',
  '../outside/none.xlsx',
  '../in2/plan.xlsx',
  'sub/../../outside/secret.xlsx',
  '/etc/passwd',
  '/none.xlsx',
  '..',
  '.',
  '',
  'plan.xlsx\0.txt',
])('%j is refused whether it is there or not', (name) => expect(found(name)).toBe('outside-folders'));

test('the whole path of something outside is refused, and so is a folder whose name begins alike', () => {
  mkdirSync(at('in2'));
  writeFileSync(at('in2/plan.xlsx'), '');
  for (const name of ['outside/secret.xlsx', 'in2/plan.xlsx', 'in/../outside/secret.xlsx'])
    expect(found(at(name))).toBe('outside-folders');
});

test.each(['text.csv', 'plan.xlsx.txt', 'plan', 'plan.xls', 'plan.xlsb', 'plan.xlsx.', 'sub'])(
  '%s is no workbook by its name',
  (name) => expect(found(name)).toBe('only-workbooks'),
);

const unlessWindows = process.platform === 'win32' ? test.skip : test;

unlessWindows('links that lead out are refused, links within the folder are followed', () => {
  symlinkSync(at('outside/secret.xlsx'), at('in/file.xlsx'));
  symlinkSync(at('outside'), at('in/door'));
  symlinkSync(at('in/sub'), at('in/short'));
  symlinkSync(at('in/text.csv'), at('in/disguised.xlsx'));
  symlinkSync(at('outside/none.xlsx'), at('in/dangling.xlsx'));
  expect(found('file.xlsx')).toBe('outside-folders');
  expect(found('door/secret.xlsx')).toBe('outside-folders');
  expect(found('door/sub/plan.xlsx')).toBe('outside-folders');
  expect(found('door/../outside/secret.xlsx')).toBe('no-such-file');
  expect(found('short/makro.XLSM')).toBe(at('in/sub/makro.XLSM'));
  expect(found('disguised.xlsx')).toBe('only-workbooks');
  expect(found('dangling.xlsx')).toBe('no-such-file');
});

unlessWindows('a folder may itself be given by a link', () => {
  symlinkSync(at('in'), at('link'));
  for (const name of ['plan.xlsx', at('link/plan.xlsx'), at('in/plan.xlsx')])
    expect(found(name, at('link'))).toBe(at('in/plan.xlsx'));
  expect(found('../in/plan.xlsx', at('link'))).toBe(at('in/plan.xlsx'));
  expect(found('../outside/secret.xlsx', at('link'))).toBe('outside-folders');
});

unlessWindows('a file or a folder that is exchanged for a link afterwards is noticed', () => {
  const folders = foldersNamed([at('in')]);
  const workbook = workbookNamed('plan.xlsx', folders);
  expect(reasonOf(() => checkStill(workbook))).toBeUndefined();
  rmSync(at('in/plan.xlsx'));
  symlinkSync(at('outside/secret.xlsx'), at('in/plan.xlsx'));
  expect(reasonOf(() => checkStill(workbook))).toBe('outside-folders');
  renameSync(at('in'), at('moved'));
  symlinkSync(at('outside'), at('in'));
  copyFileSync(at('outside/secret.xlsx'), at('outside/plan.xlsx'));
  expect(reasonOf(() => checkStill(workbook))).toBe('outside-folders');
  expect(reasonOf(() => workbookNamed('plan.xlsx', folders))).toBe('outside-folders');
});

unlessWindows('on a system where it is a letter like any other, a backslash leads nowhere', () => {
  for (const name of ['..\\outside\\secret.xlsx', 'C:\\plan.xlsx', '\\\\server\\share\\plan.xlsx'])
    expect(found(name)).toBe('no-such-file');
});

test('of two folders, a name that both have must be given whole', () => {
  const both = [at('in'), at('other')];
  expect(found('plan.xlsx', ...both)).toBe('several-such-files');
  expect(found(at('other/plan.xlsx'), ...both)).toBe(at('other/plan.xlsx'));
  expect(found('sub/makro.XLSM', ...both)).toBe(at('in/sub/makro.XLSM'));
  expect(found('plan.xlsx', at('in'), at('in/sub'), at('in'))).toBe(at('in/plan.xlsx'));
});

test('a folder that is not there is said when it is given, and when it has gone since', () => {
  expect(reasonOf(() => foldersNamed([at('none')]))).toBe('no-such-source');
  expect(reasonOf(() => foldersNamed([at('in/plan.xlsx')]))).toBe('not-a-folder');
  const folders = foldersNamed([at('in')]);
  renameSync(at('in'), at('gone'));
  expect(reasonOf(() => workbookNamed('plan.xlsx', folders))).toBe('no-such-folder');
  expect(reasonOf(() => workbookList(folders, 1))).toBe('no-such-folder');
});

test('the list names workbooks only, and each by a name that is understood', () => {
  if (process.platform !== 'win32') symlinkSync(at('outside'), at('in/door'));
  const folders = foldersNamed([at('in')]);
  const names = workbookList(folders, 1).files.items.map(({ file }) => file);
  expect(names).toEqual(['plan.xlsx', path.join('sub', 'makro.XLSM')]);
  const both = foldersNamed([at('in'), at('other')]);
  for (const { file } of workbookList(both, 1).files.items) expect(workbookNamed(file, both).path).toBe(file);
  expect(workbookList(folders, 2).files).toEqual({ items: [], total: 2 });
});

describe('by its letters', () => {
  test.each([
    ['C:\\Miljö', 'C:\\Miljö\\plan.xlsx', true],
    ['C:\\Miljö', 'c:\\miljö\\PLAN.xlsx', true],
    ['C:\\Miljö', 'C:\\Miljö2\\plan.xlsx', false],
    ['C:\\Miljö', 'C:\\plan.xlsx', false],
    ['C:\\Miljö', 'D:\\Miljö\\plan.xlsx', false],
    ['C:\\Miljö', '\\\\server\\share\\plan.xlsx', false],
    ['\\\\server\\share', '\\\\server\\share\\plan.xlsx', true],
    ['\\\\server\\share', '\\\\server\\other\\plan.xlsx', false],
    ['C:\\', 'C:\\plan.xlsx', true],
  ])('on Windows %s | %s', (folder, name, expected) =>
    expect(isWithin(folder, name, path.win32)).toBe(expected),
  );

  const part = fc.constantFrom('a', 'b', '..', '.', '...', '..a', 'A', 'a b', '~');
  const flavours = [path.posix, path.win32] as const;
  test('whatever is written, what is within cannot lie outside', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom(...flavours), (parts, paths) => {
        const folder = paths === path.win32 ? 'C:\\x\\in' : '/x/in';
        const name = paths.resolve(folder, parts.join(paths.sep));
        // An account of its own: the folder's letters, then a separator and something more.
        expect(isWithin(folder, name, paths)).toBe(name.startsWith(folder + paths.sep));
      }),
    );
  });
});
