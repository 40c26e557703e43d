import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const types = join(__dirname, '..', '..', '..', 'node_modules', '@types', 'office-js', 'index.d.ts');

/** Member → the number after `ExcelApi 1.` that it came with, by class; sets of another kind are Infinity. */
export type ApiSets = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What the library's types say of each member of the namespace Excel: `[Api set: ExcelApi 1.9]` in its comment. */
export function apiSets(): ApiSets {
  const text = readFileSync(types, 'utf8');
  const from = text.indexOf('declare namespace Excel {');
  const to = text.indexOf('\ndeclare namespace ', from + 1);
  const found = new Map<string, Map<string, number>>();
  let owner = '';
  let set: number | undefined;
  for (const line of text.slice(from, to < 0 ? undefined : to).split('\n')) {
    const tag = /\[Api set: (\w+)(?: 1\.(\d+))?/.exec(line);
    if (tag) set = tag[1] === 'ExcelApi' ? Number(tag[2]) : Infinity;
    const named = /^ {4}(?:export )?(?:abstract )?class (\w+)/.exec(line);
    const other = /^ {4}(?:namespace|interface|enum|function|type|const) /.test(line);
    if (named || other) [owner, set] = [named?.[1] ?? '', undefined];
    const member = /^ {8}(?:readonly |get |set )?(\w+)\??[(:<]/.exec(line)?.[1];
    if (owner === '' || member === undefined) continue;
    if (set !== undefined) {
      const classes = found.get(member) ?? new Map<string, number>();
      found.set(member, classes.set(owner, Math.min(set, classes.get(owner) ?? Infinity)));
    }
    set = undefined;
  }
  return found;
}

export interface Use {
  readonly member: string;
  readonly line: number;
}

/** Members named in a source text: after a dot, as keys of loads (`items/name`) and of objects given to the library. */
export function usesIn(source: string): readonly Use[] {
  return source.split('\n').flatMap((text, index): Use[] => {
    if (/^\s*(?:\/\/|\/?\*|import )/.test(text)) return [];
    const members = [...text.matchAll(/\??\.(\w+)|[{,] *(\w+) *[},=](?!=)/g)].map(
      ([, dot, taken]) => dot ?? taken ?? '',
    );
    const loads = [...text.matchAll(/'([\w/,]+)'/g)].flatMap(([, path = '']) => path.split(/[/,]/));
    return [...members, ...loads].map((member) => ({ member, line: index + 1 }));
  });
}

/** Every object of the library can be loaded, every text split. */
const everyday: ReadonlySet<string> = new Set(['load', 'split']);

/** Uses of members that no class has at this level of `ExcelApi`. */
export const above = (sets: ApiSets, uses: readonly Use[], level: number): readonly Use[] =>
  uses.filter(({ member }) => {
    const classes = sets.get(member);
    return (
      classes !== undefined && !everyday.has(member) && [...classes.values()].every((set) => set > level)
    );
  });
