import { invalid } from '../answer';
import { definitions, type Schema } from './api-schemas';

/** `a(b,c.d)` → a: b, c: d. An empty tree stands for everything below. */
export type Mask = ReadonlyMap<string, Mask>;

/** Reads a field mask as Google writes it. @throws Refusal 400 */
export function maskOf(text: string): Mask {
  let at = 0;
  const fail = (): never => {
    throw invalid(`Error expanding 'fields' parameter. Cannot find matching fields for path '${text}'.`);
  };
  const insert = (into: Map<string, Mask>, name: string, below: Mask): void => {
    const known = into.get(name);
    into.set(name, known && known.size > 0 && below.size > 0 ? new Map([...known, ...below]) : below);
  };
  function list(): Mask {
    const found = new Map<string, Mask>();
    for (;;) {
      const name = /^[A-Za-z]\w*|^\*/.exec(text.slice(at))?.[0];
      if (name === undefined) return fail();
      at += name.length;
      insert(found, name, below());
      if (text[at] !== ',') return found;
      at += 1;
    }
  }
  function below(): Mask {
    if (text[at] === '.') {
      at += 1;
      const name = /^[A-Za-z]\w*/.exec(text.slice(at))?.[0];
      if (name === undefined) return fail();
      at += name.length;
      return new Map([[name, below()]]);
    }
    if (text[at] !== '(') return new Map();
    at += 1;
    const found = list();
    if (text[at] !== ')') return fail();
    at += 1;
    return found;
  }
  const mask = list();
  return at === text.length ? mask : fail();
}

const resolved = (schema: Schema | undefined): Schema | undefined => {
  const items = schema?.items ?? schema;
  const name = items?.$ref?.split('/').at(-1);
  return name === undefined ? items : definitions[name];
};

/** @throws Refusal 400 for a field that the API's message does not have */
export function checkMask(mask: Mask, schema: Schema | undefined): void {
  for (const [name, below] of mask) {
    if (name === '*') continue;
    const part = schema?.properties?.[name];
    if (part === undefined) throw invalid(`Invalid field mask: cannot find field '${name}'.`);
    checkMask(below, resolved(part));
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a partial answer holds of a whole one. */
export function masked(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) {
    // One row is the same object as many others.
    const known = new Map<unknown, unknown>();
    return value.map((item) => {
      if (!known.has(item)) known.set(item, masked(item, mask));
      return known.get(item);
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const below = mask.get(key);
      return below === undefined ? [] : [[key, masked(part, below)]];
    }),
  );
}

/**
 * The fields of an update's mask, checked.
 * @throws Refusal 400 where there is none, as Google says it
 */
export function updateMask(fields: string | null | undefined, kind: string, message: string): Mask {
  if (fields === undefined || fields === null || fields === '')
    throw invalid(
      `${kind}: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`,
    );
  const mask = maskOf(fields);
  checkMask(mask, definitions[message]);
  return mask;
}

/** `target` with the fields of the mask as `source` has them, or without those that it has not. */
export function updated(target: unknown, source: unknown, mask: Mask): Record<string, unknown> {
  const made: Record<string, unknown> = isObject(target) ? { ...target } : {};
  const given = isObject(source) ? source : {};
  if (mask.has('*')) return { ...given };
  for (const [name, below] of mask) {
    const value = below.size === 0 ? given[name] : updated(made[name], given[name], below);
    if (value === undefined || (isObject(value) && Object.keys(value).length === 0)) delete made[name];
    else made[name] = value;
  }
  return made;
}
