import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawn } from './drawn-files.cjs';
import beginnings from './drawn-files.json';

const paths = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join(__dirname, path));

const nameOf = (path: string): string => `tests${path.slice(__dirname.length).replaceAll('\\', '/')}`;
const isDear = (path: string): boolean => beginnings.some((one) => nameOf(path).startsWith(one));
const runs = Array.from({ length: 10 }, (_, seed) => new Set(drawn(paths, seed + 800).filtered));

test('ten runs in a row try every dear test file once, and every other each time', () => {
  const times = paths.map((path): [string, number] => [path, runs.filter((run) => run.has(path)).length]);
  expect(times).toEqual(paths.map((path) => [path, isDear(path) ? 1 : 10]));
  expect(drawn(paths, -3).filtered).toEqual(drawn(paths, 3).filtered);
});

test('each beginning names test files, and no two the same', () => {
  expect(beginnings.filter((one) => !paths.some((path) => nameOf(path).startsWith(one)))).toEqual([]);
  expect(
    beginnings.filter((one, at) => beginnings.some((other, index) => at !== index && one.startsWith(other))),
  ).toEqual([]);
});

/** `tests/plan/…` → `plan`, `tests/hosts/xlsx/…` → `hosts/xlsx`. */
const roomOf = (path: string): string => /^tests\/((?:hosts\/)?[^/]+)\//.exec(nameOf(path))?.[1] ?? '';

test('every room that has dear test files has others, which each run tries', () => {
  const always = new Set(paths.filter((path) => !isDear(path)).map(roomOf));
  expect(paths.filter((path) => isDear(path) && !always.has(roomOf(path)))).toEqual([]);
});
