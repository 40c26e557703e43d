import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Answer, Policy } from './answer';

/** The files that can be fetched, by path: listed once at start. A request's own text never becomes part of a file name. */
export type StaticFiles = ReadonlyMap<string, () => Answer>;

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json; charset=utf-8'],
]);

const isDocument = (name: string): boolean => extname(name) === '.html';

export function fileAnswer(path: string, policy: Policy, change = (text: string): string => text): Answer {
  const type = types.get(extname(path)) ?? 'application/octet-stream';
  return isDocument(path)
    ? { status: 200, type, policy, body: change(readFileSync(path, 'utf8')) }
    : { status: 200, type, body: readFileSync(path) };
}

/**
 * The files of a built folder, without its subfolders.
 * @param change how its documents are modified when they are sent
 */
export function filesOf(
  folder: string,
  under: string,
  policy: Policy,
  change?: (text: string) => string,
): StaticFiles {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && types.has(extname(entry.name)))
    .map(({ name }) => name);
  return new Map(
    names.map((name) => [`${under}/${name}`, () => fileAnswer(join(folder, name), policy, change)]),
  );
}
