import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { endsWithUs } from '../../../src/hosts/xlsx/ends-with-us';

const folder = mkdtempSync(join(tmpdir(), 'planbok-ends-'));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

function folderWith(name: string, program?: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  if (program !== undefined) writeFileSync(join(path, 'setpriv'), program);
  return path;
}

const none = folderWith('none');
const old = folderWith('old', '\0clear-groups\0keep-groups\0');
const known = folderWith('known', '\0keep-groups\0pdeathsig\0');
const asked = { by: [join(known, 'setpriv'), '--pdeathsig', 'KILL', '--'], mustWatch: false };
const watched = { by: undefined, mustWatch: true };

it.each<[string, NodeJS.Platform, readonly string[], object]>([
  ['Linux asks the kernel by setpriv', 'linux', [none, known], asked],
  ['the first program of that name is the one', 'linux', [old, known], watched],
  ['one without the option is not asked', 'linux', [old], watched],
  ['without one, a thread watches', 'linux', [none, ''], watched],
  ['one in a folder below this one is not meant', 'linux', ['known'], watched],
  ['macOS has nothing of the kind', 'darwin', [known], watched],
  ['Windows does it for all that Node starts', 'win32', [known], { by: undefined, mustWatch: false }],
])('%s', (_, platform, folders, expected) => {
  expect(endsWithUs(platform, folders.join(delimiter))).toEqual(expected);
});

it('without any path for commands, a thread watches', () => {
  expect(endsWithUs('linux')).toEqual(watched);
});
