import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs, {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Failure } from '../../../src/hosts/failure';
import { save, type SaveOrder } from '../../../src/hosts/xlsx/save';
import { writtenDraft } from '../../../src/hosts/xlsx/save-draft';

const bytes = new TextEncoder().encode('new');
const old = new TextEncoder().encode('old');
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planbok-'));
  path = join(folder, 'plan.xlsx');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the failure says: code and reason. */
function failure(order: Partial<SaveOrder>): unknown {
  try {
    save({ path, bytes, whenTaken: 'refuse', ...order });
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.details.reason];
    throw error;
  }
  return 'saved';
}

it('a new file is written and nothing beside it', () => {
  expect(save({ path, bytes, whenTaken: 'refuse' })).toEqual({ path, kept: null });
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['plan.xlsx']]);
});

it('a file that is there is left alone', () => {
  writeFileSync(path, old);
  expect(failure({})).toEqual(['conflict', 'file-exists']);
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['plan.xlsx']]);
});

it('in place, the old one is kept, and so is every copy before it', () => {
  writeFileSync(path, old);
  chmodSync(path, 0o640);
  expect(save({ path, bytes, whenTaken: { read: old } }).kept).toBe(`${path}.bak`);
  expect(save({ path, bytes: old, whenTaken: { read: bytes } }).kept).toBe(`${path}.bak2`);
  expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual([
    ['plan.xlsx', 'old'],
    ['plan.xlsx.bak', 'old'],
    ['plan.xlsx.bak2', 'new'],
  ]);
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

it('in place, what another program saved meanwhile is not lost', () => {
  writeFileSync(path, 'saved by Excel meanwhile');
  expect(failure({ whenTaken: { read: old } })).toEqual(['conflict', 'changed-on-disk']);
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

it('through a link, the file it leads to is replaced and the link stays', () => {
  const real = join(folder, 'real.xlsx');
  writeFileSync(real, old);
  symlinkSync(real, path);
  expect(save({ path, bytes, whenTaken: { read: old } }).path).toBe(real);
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([
    'new',
    ['plan.xlsx', 'real.xlsx', 'real.xlsx.bak'],
  ]);
});

it('a name that is taken while the file is written is left to whoever took it', () => {
  const { linkSync } = fs;
  const links = jest.spyOn(fs, 'linkSync').mockImplementation((draft, name) => {
    writeFileSync(name, old);
    linkSync(draft, name);
  });
  expect(failure({})).toEqual(['conflict', 'file-exists']);
  links.mockRestore();
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['plan.xlsx']]);
});

it('where a file system has no links, the name is reserved and then taken', () => {
  const links = jest.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('no links'), { code: 'EPERM' });
  });
  expect(save({ path, bytes, whenTaken: 'refuse' })).toEqual({ path, kept: null });
  links.mockRestore();
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['plan.xlsx']]);
});

it('what a run that was ended has left is removed, and what one is writing is not', () => {
  const draft = writtenDraft(folder, old, undefined);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const left = draft.replace(`-${process.pid}-`, `-${dead}-`);
  const elsewhere = join(folder, `.planbok-00000000-${dead}-${randomUUID()}.tmp`);
  for (const file of [left, elsewhere]) writeFileSync(file, old);
  const names = [draft, elsewhere, path].map((file) => basename(file));
  save({ path, bytes, whenTaken: 'refuse' });
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  utimesSync(elsewhere, 0, 0);
  save({ path, bytes, whenTaken: { read: bytes } });
  expect(readdirSync(folder)).not.toContain(basename(elsewhere));
});

it('what the system refuses is a failure that leaves nothing behind', () => {
  expect(failure({ path: join(folder, 'nowhere', 'plan.xlsx') })).toEqual(['unreachable', 'no-such-file']);
  mkdirSync(path);
  expect(failure({ whenTaken: { read: old } })).toEqual(['unreachable', 'is-a-folder']);
  writeFileSync(join(folder, 'file'), 'x');
  expect(failure({ path: join(folder, 'file', 'plan.xlsx') })).toEqual(['unreachable', 'no-such-folder']);
  expect(failure({ path: join(folder, `${'x'.repeat(300)}.xlsx`) })).toEqual([
    'unsupported',
    'name-too-long',
  ]);
  expect(readdirSync(folder)).toEqual(['file', 'plan.xlsx']);
});

it.each(['~$plan.xlsx', '.~lock.plan.xlsx#'])('a file that is open elsewhere (%s) is left alone', (lock) => {
  writeFileSync(path, old);
  writeFileSync(join(folder, lock), 'Eva');
  expect(failure({ whenTaken: { read: old } })).toEqual(['unreachable', 'open-elsewhere']);
  expect([readFileSync(path, 'utf8'), new Set(readdirSync(folder))]).toEqual([
    'old',
    new Set([lock, 'plan.xlsx']),
  ]);
});

it('a lock beside another file, and beside a name that is free, are in nobody’s way', () => {
  writeFileSync(join(folder, '~$plan.xlsx'), 'Eva');
  expect(failure({})).toBe('saved');
  writeFileSync(join(folder, 'annan.xlsx'), old);
  expect(failure({ path: join(folder, 'annan.xlsx'), whenTaken: { read: old } })).toBe('saved');
});

it('a read-only file is left alone', () => {
  writeFileSync(path, old);
  chmodSync(path, 0o444);
  expect(failure({ whenTaken: { read: old } })).toEqual(['not-allowed', 'read-only']);
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['plan.xlsx']]);
});
