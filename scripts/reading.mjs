/**
 * `npm run reading`: measures how well plans are read, on generated workbooks and on those in ../shared, as they are and
 * with headings hidden. `--write` writes the result to docs/reading.md; `--failures` prints what was read wrongly;
 * `--only <layout or field>`, `--seed N`, `--count N`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { build } from './build.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '400' },
  },
});

const { reportOn } = createRequire(import.meta.url)(build('tools', 'reading.cjs'));
const { page, failures } = reportOn({
  root: fileURLToPath(new URL('..', import.meta.url)),
  seed: Number(values.seed),
  count: Number(values.count),
  only: values.only,
});

console.log(page);
if (values.failures) console.log(`\n${failures.join('\n')}`);
if (values.write) {
  const file = new URL('../docs/reading.md', import.meta.url);
  const marks = /(<!-- reading -->\n)[\s\S]*(\n<!-- \/reading -->)/;
  const text = readFileSync(file, 'utf8').replace(marks, (_all, head, tail) => `${head}\n${page}\n${tail}`);
  writeFileSync(file, await format(text, { parser: 'markdown' }));
}
