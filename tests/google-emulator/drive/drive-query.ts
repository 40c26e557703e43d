import { invalid } from '../answer';

/** What `files.list` is asked for, as far as the emulator understands it: folders, and nothing of the bin. */
const QUERY =
  /^\(((?:'(?:[^'\\]|\\.)*' in parents)(?: or '(?:[^'\\]|\\.)*' in parents)*)\) and trashed = false$/;

/** The parents that a query names. @throws Refusal for any other query */
export function parentsIn(query: string): ReadonlySet<string> {
  const [, parents] = QUERY.exec(query) ?? [];
  if (parents === undefined) throw invalid('Invalid Value: q');
  return new Set(
    [...parents.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, id = '']) => id.replace(/\\(.)/g, '$1')),
  );
}

type Mask = ReadonlyMap<string, Mask | null>;

/** `a,b(c,d)` as the names that it lets through. @throws Refusal */
export function maskOf(fields: string): Mask {
  let at = 0;
  const list = (): Mask => {
    const mask = new Map<string, Mask | null>();
    for (;;) {
      const [name] = /^\w+/.exec(fields.slice(at)) ?? [];
      if (name === undefined) throw invalid(`Invalid field selection ${fields}`);
      at += name.length;
      if (fields[at] === '(') {
        at += 1;
        mask.set(name, list());
        if (fields[at] !== ')') throw invalid(`Invalid field selection ${fields}`);
        at += 1;
      } else mask.set(name, null);
      if (fields[at] !== ',') return mask;
      at += 1;
    }
  };
  const mask = list();
  if (at !== fields.length) throw invalid(`Invalid field selection ${fields}`);
  return mask;
}

/** What the mask lets through of an answer. @throws Refusal for a field that there is not */
export function masked(value: unknown, mask: Mask | null, known: readonly string[]): unknown {
  if (mask === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => masked(one, mask, known));
  const unknown = [...mask.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalid(`Invalid field selection ${unknown}`);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inside]): readonly [string, unknown][] => {
      const inner = mask.get(name);
      return inner === undefined ? [] : [[name, masked(inside, inner, known)]];
    }),
  );
}
