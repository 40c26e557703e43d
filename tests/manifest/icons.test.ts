import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

const root = join(__dirname, '../..');
const assets = join(root, 'assets');

/** Every picture drawn anew, base64 by its file's name; jest does not load ES modules itself. */
function allDrawn(): Readonly<Record<string, string>> {
  const script = pathToFileURL(join(root, 'scripts/make-icons.mjs')).href;
  const code = `const { drawn, icons } = await import('${script}');
    const all = Object.entries(icons).flatMap(([name, sizes]) => sizes.map((size) =>
      [name + '-' + size + '.png', drawn(name, size).toString('base64')]));
    process.stdout.write(JSON.stringify(Object.fromEntries(all)));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return JSON.parse(stdout) as Readonly<Record<string, string>>;
}

/** Size and bare pixels: zlib may pack the same pixels otherwise on another machine. */
const picture = (png: Buffer): unknown => {
  const at = png.indexOf('IDAT');
  const packed = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    pixels: inflateSync(packed).toString('hex'),
  };
};

const files = readdirSync(assets).filter((name) => name.endsWith('.png'));
const made = allDrawn();

test('every picture is drawn, and every drawing is a picture', () => {
  expect(Object.keys(made).sort()).toEqual([...files].sort());
});

test.each(files)('%s is as its drawing (npm run icons makes it again)', (file) => {
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  const found = picture(readFileSync(join(assets, file)));
  expect(found).toMatchObject({ width: size, height: size });
  expect(found).toEqual(picture(Buffer.from(made[file] ?? '', 'base64')));
});
