import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptResults as keptIn } from '../../../src/hosts/xlsx/kept-results';

const folder = mkdtempSync(join(tmpdir(), 'planbok-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const keptResults = (at: string, program: string, asked = '2020-11-24') =>
  keptIn({ folder: at, program, asked });
const ownFolder = (name: string): string => join(at(name), readdirSync(at(name))[0] ?? '');
const only = (name: string): string => join(ownFolder(name), readdirSync(ownFolder(name))[0] ?? '');

test('a result is found by all that it was made of, in another process too', () => {
  keptResults(at('found'), 'build 1').put(['hash', 'ABE/plan.xlsx', '2020'], { rows: 7 });
  const kept = keptResults(at('found'), 'build 1');
  expect(kept.get(['hash', 'ABE/plan.xlsx', '2020'])).toEqual({ rows: 7 });
  expect(kept.get(['hash', 'ABE/plan.xlsx', '2021'])).toBeUndefined();
  expect(kept.get(['hash', 'CBH/plan.xlsx', '2020'])).toBeUndefined();
  expect(kept.get(['other', 'ABE/plan.xlsx', '2020'])).toBeUndefined();
});

test('another build of Planbok does not find it', () => {
  keptResults(at('build'), 'build 1').put(['hash'], 1);
  expect(keptResults(at('build'), 'build 2').get(['hash'])).toBeUndefined();
});

test('what has been damaged is not used', () => {
  const kept = keptResults(at('damaged'), 'build');
  kept.put(['hash'], { total: 10 });
  const file = only('damaged');
  writeFileSync(file, readFileSync(file, 'utf8').replace('10', '11'));
  expect(kept.get(['hash'])).toBeUndefined();
  writeFileSync(file, '');
  expect(kept.get(['hash'])).toBeUndefined();
  kept.put(['hash'], { total: 10 });
  expect(kept.get(['hash'])).toEqual({ total: 10 });
});

test('only its owner may read it, and where nothing can be written nothing is kept', () => {
  const kept = keptResults(at('mine'), 'build');
  kept.put(['hash'], 1);
  if (process.platform !== 'win32') expect(statSync(only('mine')).mode & 0o077).toBe(0);
  writeFileSync(at('in the way'), '');
  const none = keptResults(at('in the way'), 'build');
  none.put(['hash'], 1);
  expect(none.get(['hash'])).toBeUndefined();
  none.tidy();
});

test('what nobody asks for goes in time', () => {
  const kept = keptResults(at('old'), 'build');
  kept.put(['asked for'], 1);
  kept.put(['forgotten'], 2);
  const long = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000);
  for (const name of readdirSync(ownFolder('old'))) utimesSync(join(ownFolder('old'), name), long, long);
  expect(kept.get(['asked for'])).toBe(1);
  kept.tidy();
  expect(kept.get(['asked for'])).toBe(1);
  expect(kept.get(['forgotten'])).toBeUndefined();
});

test('of another day nothing is kept, and its folder goes when what is in it has', () => {
  const kept = keptResults(at('days'), 'build', '2020-11-24');
  expect(kept.isEmpty()).toBe(true);
  kept.put(['hash'], 1);
  expect(kept.isEmpty()).toBe(false);
  const next = keptResults(at('days'), 'build', '2020-11-25');
  expect([next.isEmpty(), next.get(['hash'])]).toEqual([true, undefined]);
  const long = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000);
  utimesSync(only('days'), long, long);
  next.put(['hash'], 2);
  next.tidy();
  expect([kept.isEmpty(), next.get(['hash'])]).toEqual([true, 2]);
});
