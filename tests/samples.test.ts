import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

const root = resolve(__dirname, '..');
const names = ['handlingsplan-exempel', 'action-plan-sample'] as const;

/** The sample as its script makes it now; a script of its own since jest does not load ES modules. */
function remade(name: string): Uint8Array {
  const script = pathToFileURL(join(root, 'scripts/make-samples.mjs')).href;
  const code = `const { makeSample } = await import('${script}'); process.stdout.write(Buffer.from(await makeSample('${name}')).toString('base64'));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return new Uint8Array(Buffer.from(stdout, 'base64'));
}

const committed = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(root, 'samples', `${name}.xlsx`)));

const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );

test.each(names)('samples/%s.xlsx is what its words make (npm run samples makes it again)', (name) => {
  expect(partsOf(remade(name))).toEqual(partsOf(committed(name)));
});

test('the twins stand cell by cell in the same places', () => {
  const shape = (name: string): readonly string[] =>
    readFileSync(join(root, 'samples', `${name}.txt`), 'utf8')
      .split('\n')
      .map((line) =>
        line.startsWith('//') || line.startsWith('[') || /^(?:title|subtitle|group|total|note):/.test(line)
          ? line.replace(/^(\W*\w+\W).*/, '$1')
          : line.replace(/[^|]+/g, (cell) => (cell.trim() === '' ? '' : 'x')),
      );
  expect(shape(names[1])).toEqual(shape(names[0]));
});
