import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The module as the loader makes it. */
const made = (source: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { withAsciiPatterns } from './scripts/builds/ascii-patterns.mjs';
       process.stdout.write(withAsciiPatterns(${JSON.stringify(source)}));`,
    ],
    { cwd: root, encoding: 'utf8' },
  );

test.each([
  ['a pattern', 'const a = /[åÅ–]x/u;', String.raw`const a = /[\u00e5\u00c5\u2013]x/u;`],
  ['a raw piece', 'of(String.raw`å${a}–`);', 'of(String.raw`\\u00e5${a}\\u2013`);'],
  [
    'a raw piece within another',
    'of(String.raw`å${of(String.raw`ö`)}`);',
    'of(String.raw`\\u00e5${of(String.raw`\\u00f6`)}`);',
  ],
  ['what the minimizer writes as escapes', "const a = 'å' + `ö`; // ä", "const a = 'å' + `ö`; // ä"],
  ['letters beyond 16 bits', 'const a = /😀/u;', String.raw`const a = /\ud83d\ude00/u;`],
])('%s', (_what, source, meant) => {
  expect(made(source)).toBe(meant);
});

test.each(['[åÅ–]x', '😀+', '[😀a]', String.raw`å{2}|\p{L}–`])('%s finds what it found', (pattern) => {
  const found = (source: string): readonly string[] =>
    ['åå', 'Åx', '–x', '😀😀', 'a', 'a–', 'ö'].flatMap((text) => text.match(new RegExp(source, 'u')) ?? ['']);
  expect(found(made(`/${pattern}/u`).slice(1, -2))).toEqual(found(pattern));
});
