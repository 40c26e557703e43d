import { serverFindings } from '../../src/setup/server-check';
import { headerFindings } from '../../src/setup/served-headers';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', png: 'image/png' };
const good = (path: string): Record<string, string> => ({
  'content-type': types[path.slice(path.lastIndexOf('.') + 1) as keyof typeof types],
  'cache-control': path.endsWith('.png') ? 'max-age=86400' : 'no-cache',
  'x-content-type-options': 'nosniff',
});

const office =
  'https://*.cloud.microsoft https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com';

/** What is found where the server answers as it should but for these headers; an empty one is not there. */
function found(path: string, headers: Readonly<Record<string, string>>): readonly string[] {
  const all = { ...good(path), ...headers };
  const header = (name: string): string | null => (all[name] === '' ? null : (all[name] ?? null));
  return headerFindings(path, { status: 200, header, sha256: '' }).map(
    ({ code, isFault }) => `${isFault ? 'fault' : 'advice'}: ${code}`,
  );
}

test.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a page as it should be', 'taskpane.html', {}, []],
  ['a script as it should be', 'core.js', {}, []],
  ['a script of the older type', 'core.js', { 'content-type': 'application/javascript' }, []],
  ['a picture as it should be', 'assets/icon-32.png', {}, []],
  ['a script sent as text', 'core.js', { 'content-type': 'text/plain' }, ['fault: wrong-type']],
  [
    'a page sent as a download',
    'help.html',
    { 'content-type': 'application/octet-stream' },
    ['fault: wrong-type'],
  ],
  ['a style without a type', 'pane.css', { 'content-type': '' }, ['fault: wrong-type']],
  [
    'a page that frames are refused for',
    'taskpane.html',
    { 'x-frame-options': 'SAMEORIGIN' },
    ['fault: frames-refused'],
  ],
  ['a script that frames are refused for', 'core.js', { 'x-frame-options': 'DENY' }, []],
  [
    'frames of its own only',
    'taskpane.html',
    { 'content-security-policy': "frame-ancestors 'self'" },
    ['fault: frames-not-named'],
  ],
  [
    'frames of three of four',
    'taskpane.html',
    { 'content-security-policy': `frame-ancestors ${office.split(' ').slice(1).join(' ')}` },
    ['fault: frames-not-named'],
  ],
  ['frames of Excel', 'taskpane.html', { 'content-security-policy': `frame-ancestors 'self' ${office}` }, []],
  ['frames of all of https', 'taskpane.html', { 'content-security-policy': 'frame-ancestors https:' }, []],
  [
    'scripts of its own only',
    'taskpane.html',
    { 'content-security-policy': "default-src 'self'; img-src *" },
    ['fault: library-refused'],
  ],
  [
    'scripts with the library',
    'taskpane.html',
    {
      'content-security-policy': "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com",
    },
    [],
  ],
  [
    'pictures never kept',
    'assets/icon-32.png',
    { 'cache-control': 'private, no-store' },
    ['fault: never-kept'],
  ],
  ['scripts never kept', 'core.js', { 'cache-control': 'no-store' }, []],
  ['scripts kept for ten minutes', 'core.js', { 'cache-control': 'max-age=600' }, ['advice: kept-long']],
  ['pages kept as long as anybody likes', 'taskpane.html', { 'cache-control': '' }, ['advice: kept-long']],
  ['pages always asked for', 'taskpane.html', { 'cache-control': 'public, max-age=0, must-revalidate' }, []],
  ['styles kept', 'pane.css', { 'cache-control': 'max-age=600' }, []],
  ['types that may be guessed', 'core.js', { 'x-content-type-options': '' }, ['advice: type-may-be-guessed']],
])('%s', (_, path, headers, expected) => {
  expect(found(path, headers)).toEqual(expected);
});

const files = ['taskpane.html', 'core.js', 'assets/icon-32.png', 'pane.css', 'help.html', 'notice.html'].map(
  (path) => ({ path, sha256: `sum of ${path}` }),
);

test('every file is asked for once, and what is found stands in the order of the files', async () => {
  const asked: string[] = [];
  const counts: number[] = [];
  const get = (path: string) => {
    asked.push(path);
    if (path === 'core.js') return Promise.reject(new TypeError('Failed to fetch'));
    const header = (name: string): string | null => good(path)[name] ?? null;
    const status = path === 'pane.css' ? 404 : 200;
    const sha256 = path === 'help.html' ? 'another' : `sum of ${path}`;
    return Promise.resolve({ status, header, sha256 });
  };
  const findings = await serverFindings({ files }, get, (done) => counts.push(done));
  expect(findings.map(({ file, code, found: said }) => [file, code, said])).toEqual([
    ['core.js', 'not-answered', ''],
    ['pane.css', 'not-found', '404'],
    ['help.html', 'other-content', ''],
  ]);
  expect([...asked].sort()).toEqual(files.map(({ path }) => path).sort());
  expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
});
