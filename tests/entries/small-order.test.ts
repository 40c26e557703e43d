import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { isOnFile, type OnFile } from '../../src/cli/order';
import { ordered } from '../../src/cli/ordered';
import { isSmall } from '../../src/entries/cli/small-order';
import { workbookWith } from '../opc/tiny-workbook';

const folder = mkdtempSync(join(tmpdir(), 'planbok-small-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const orderOf = (...args: readonly string[]): OnFile => ordered(args, {}) as OnFile;
const MIB = 2 ** 20;

writeFileSync(at('plan.xlsx'), workbookWith({}));
/** Blanks pack well: the file itself is small. */
const filled = (bytes: number): Uint8Array => zipSync({ 'blank.xml': new Uint8Array(bytes) });
writeFileSync(at('almost.xlsx'), filled(8 * MIB));
writeFileSync(at('large.xlsx'), filled(8 * MIB + 1));
writeFileSync(
  at('two.xlsx'),
  zipSync({ 'a.xml': new Uint8Array(5 * MIB), 'b.xml': new Uint8Array(5 * MIB) }),
);
// Not packed: the file is as long as its part.
writeFileSync(at('long.xlsx'), zipSync({ 'a.xml': [new Uint8Array(4 * MIB), { level: 0 }] }));
writeFileSync(at('none.xlsx'), 'no zip');
writeFileSync(at('empty.xlsx'), '');
writeFileSync(at('words.csv'), 'Nr;Åtgärd');
mkdirSync(at('folder.xlsx'));

it.each<[string, boolean]>([
  ['plan.xlsx', true],
  ['almost.xlsx', true],
  ['large.xlsx', false],
  ['two.xlsx', false],
  ['long.xlsx', false],
  ['none.xlsx', false],
  ['empty.xlsx', false],
  ['words.csv', false],
  ['folder.xlsx', false],
  ['missing.xlsx', false],
])('%s is small: %s', (name, expected) => {
  expect(isSmall(orderOf('review', at(name)))).toBe(expected);
  expect(isSmall(orderOf('undo', at(name)))).toBe(expected);
});

const unlessWindows = process.platform === 'win32' ? it.skip : it;
if (process.platform === 'win32') process.stderr.write('skipped: named pipes, which Windows has none of\n');
unlessWindows('nobody waits for a pipe to say how large it is', () => {
  execFileSync('mkfifo', [at('pipe.xlsx')]);
  expect(isSmall(orderOf('review', at('pipe.xlsx')))).toBe(false);
});

it.each([
  ['findings plan.xlsx --from report.docx'],
  ['review plan.xlsx --central central.xlsx'],
  ['words import plan.xlsx words.json'],
  ['scan plan.xlsx --parquet rows.parquet'],
])('one that reads or writes more is not: %s', (line) => {
  const order = orderOf(...line.split(' ').map((one) => (one === 'plan.xlsx' ? at(one) : one)));
  expect(isOnFile(order)).toBe(true);
  expect(isSmall(order)).toBe(false);
});

it('nor is any where Node has little memory for it', () => {
  expect(isSmall(orderOf('review', at('plan.xlsx')), 1280 * MIB)).toBe(true);
  expect(isSmall(orderOf('review', at('plan.xlsx')), 1279 * MIB)).toBe(false);
});
