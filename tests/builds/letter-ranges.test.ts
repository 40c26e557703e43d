import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What a script says that has the loader at hand. */
const answer = (script: string): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { letters, withLetterRanges } from './scripts/builds/letter-ranges.mjs';
         const answer = (() => { ${script} })();
         console.log(JSON.stringify(answer));`,
      ],
      { cwd: root, encoding: 'utf8' },
    ),
  );

test('ranges of letters are the Latin letters, and hold those of other scripts', () => {
  const { wrong, without } = answer(`
    const range = new RegExp('^[' + letters + ']$', 'u');
    const latin = Array.from({ length: 0x2c2 }, (_, code) => String.fromCharCode(code));
    return {
      wrong: latin.filter((sign) => /\\p{L}/u.test(sign) !== range.test(sign)),
      without: [...'ΩωЖжԱאعअกაあ漢한Ａ'].filter((sign) => !range.test(sign)),
    };
  `) as { readonly wrong: readonly string[]; readonly without: readonly string[] };
  expect(wrong).toEqual([]);
  expect(without).toEqual([]);
});

test.each([
  ['a pattern', String.raw`const a = /^\p{L}+\d/u;`, String.raw`const a = /^[…]+\d/u;`],
  ['a class', String.raw`const a = /(?<![\p{L}\d-])x/u;`, String.raw`const a = /(?<![…\d-])x/u;`],
  ['a bracket that is none', String.raw`const a = /\[\p{L}\]/u;`, String.raw`const a = /\[[…]\]/u;`],
  ['after a class', String.raw`const a = /[ab]\p{L}/u;`, String.raw`const a = /[ab][…]/u;`],
  ['a quoted text', String.raw`of('\\p{L}+\n[\\p{L}]');`, String.raw`of('[…]+\n[…]');`],
  ['a bracket within quotes', String.raw`of('\\[\\p{L}');`, String.raw`of('\\[[…]');`],
  ['pieces', 'of(`(?<!\\\\p{L})${a}[x\\\\p{L}]`);', 'of(`(?<!…)${a}[x…]`);'],
  ['raw pieces', 'of(String.raw`\\p{L}${a}`);', 'of(String.raw`[…]${a}`);'],
  [
    'a deferred module',
    "import defer * as b from './b';\nconst a = /\\p{L}/u;",
    "import defer * as b from './b';\nconst a = /[…]/u;",
  ],
  ['other letters', String.raw`const a = /\p{Lu}\P{L}/u;`, String.raw`const a = /\p{Lu}\P{L}/u;`],
])('%s is written with ranges', (_what, source, meant) => {
  const made = answer(
    `return withLetterRanges(${JSON.stringify(source)}).replaceAll(letters, '…');`,
  ) as string;
  expect(made).toBe(meant.replace('(?<!…)', '(?<![…])'));
});

test('every pattern of the sources finds what it found', () => {
  const { patterns, texts, differing } = answer(`
    const { readFileSync, readdirSync } = process.getBuiltinModule('node:fs');
    const required = process.getBuiltinModule('node:module').createRequire(process.cwd() + '/x.js');
    const { transformSync } = required('@swc/core');
    const { parse } = required('acorn');
    const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((name) => folder + '/' + name);
    const within = (node) => node === null || typeof node !== 'object' ? [] : node.regex ? [node.raw] : Object.values(node).flatMap(within);
    const literalsOf = (code) => within(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
    const asPattern = (text) => new RegExp(text.slice(1, text.lastIndexOf('/')), text.slice(text.lastIndexOf('/') + 1).replace('g', ''));
    const texts = filesIn('tests/plan')
      .filter((name) => /spellings.*\\.ts$/.test(name))
      .flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/'([^'\\n]{2,90})'/g)].map(([, text]) => text.toLowerCase()));
    const differing = [];
    let patterns = 0;
    for (const name of filesIn('src').filter((file) => /\\.tsx?$/.test(file))) {
      const source = readFileSync(name, 'utf8');
      if (!source.includes('p{L}')) continue;
      const { code } = transformSync(source, { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: name.endsWith('x') } } });
      const [before, after] = [literalsOf(code), literalsOf(withLetterRanges(code))];
      if (before.length !== after.length) differing.push(name);
      before.forEach((text, index) => {
        if (text === after[index]) return;
        patterns += 1;
        const [old, made] = [asPattern(text), asPattern(after[index])];
        for (const said of texts) {
          if (JSON.stringify(old.exec(said)) !== JSON.stringify(made.exec(said))) differing.push(text + ' ' + said);
        }
      });
    }
    return { patterns, texts: texts.length, differing };
  `) as { readonly patterns: number; readonly texts: number; readonly differing: readonly string[] };
  expect(differing).toEqual([]);
  expect(patterns).toBeGreaterThan(200);
  expect(texts).toBeGreaterThan(500);
});
