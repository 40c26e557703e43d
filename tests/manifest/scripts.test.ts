import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../..');

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What a function of a script answers; jest does not load ES modules itself. */
function answer(script: string, call: string): unknown {
  const url = pathToFileURL(join(root, 'scripts', script)).href;
  const code = `const script = await import('${url}');
    process.stdout.write(JSON.stringify(script.${call} ?? null));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    cwd: root,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test.each([
  ['win32', true, null],
  ['darwin', true, null],
  ['darwin', false, expect.stringMatching(/^Excel was not found on this machine\. Install it/)],
  ['linux', true, expect.stringMatching(/^Excel does not run on this system \(linux\)\./)],
])('on %s, with Excel: %s, opening it says %s', (platform, hasExcel, said) => {
  expect(answer('excel.mjs', `obstacle('${platform}', ${hasExcel})`)).toEqual(said);
});

test.each([
  [
    "'certificate', new Error('Unable to install it.\\n    at install')",
    /^The certificate .* \(Unable to install it\.\)\. .* npm start/,
  ],
  ["'port', Object.assign(new Error('listen'), { code: 'EADDRINUSE' })", /^Port 3000 is taken/],
])('what is in the way of the dev server is said in one line: %s', (met, said) => {
  expect(answer('dev-server-obstacle.mjs', `obstacle(${met})`)).toEqual(expect.stringMatching(said));
  expect(answer('dev-server-obstacle.mjs', `obstacle(${met})`)).not.toContain('\n');
});

test('what nobody foresaw of the dev server is a bug', () => {
  expect(answer('dev-server-obstacle.mjs', "obstacle('port', new TypeError('x'))")).toBeNull();
});

test.each([
  ['undefined, () => true', join(root, 'dist', 'manifest.xml')],
  ['undefined, () => false', join(root, 'manifest.xml')],
  ["'other.xml', () => true", expect.stringMatching(/other\.xml$/)],
])('the manifest that is checked is the one to install: %s', (given, path) => {
  expect(answer('excel-validate.mjs', `manifestToCheck(${given})`)).toEqual(path);
});

/** The names that Microsoft's template for Office add-ins has for what is done most, and what each does here. */
test.each([
  ['start:desktop', 'the same as', 'excel:start'],
  ['stop', 'the same as', 'excel:stop'],
  ['validate', 'the same as', 'excel:validate'],
  ['start:web', 'and more than', 'start'],
  ['build:dev', 'and more than', 'build'],
  ['watch', 'and more than', 'build:dev'],
  ['prettier', 'the same as', 'format'],
  ['lint:fix', 'the same as', 'fix'],
])('npm run %s is %s %s', (name, relation, other) => {
  const [does = '', likewise = ''] = [scripts[name], scripts[other]];
  expect(likewise).not.toBe('');
  expect(does.startsWith(likewise)).toBe(true);
  expect(does === likewise).toBe(relation === 'the same as');
});

test.each(['start', 'excel:start', 'excel:stop', 'excel:validate', 'dev-server'])(
  'npm run %s runs a script that is there',
  (name) => {
    const [program, script = ''] = (scripts[name] ?? '').split(' ');
    expect(program).toBe('node');
    expect(existsSync(join(root, script))).toBe(true);
  },
);
