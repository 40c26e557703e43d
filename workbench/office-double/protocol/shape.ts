import { refuse } from './host-error';
import { isHostObject, type HostObject } from './host-object';

/** Validates an argument and returns it typed. `where` names the member for the error. @throws InvalidArgument */
export type Shape<T> = (value: unknown, where: string) => T;

export type Infer<S> = S extends Shape<infer T> ? T : never;

const bad = (where: string): never => refuse('InvalidArgument', where);

export const text: Shape<string> = (value, where) => (typeof value === 'string' ? value : bad(where));

export const truth: Shape<boolean> = (value, where) => (typeof value === 'boolean' ? value : bad(where));

export const number: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? value : bad(where);

export const whole: Shape<number> = (value, where) => (Number.isInteger(value) ? Number(value) : bad(where));

/** One of the words, spelled exactly. */
export const oneOf =
  <const W extends string>(...words: readonly W[]): Shape<W> =>
  (value, where) =>
    words.find((word) => word === value) ?? bad(where);

/** Absent, `null` or the shape; absent and `null` are the same to Excel. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, where) =>
    value === undefined || value === null ? undefined : shape(value, where);

export const either =
  <A, B>(isFirst: (value: unknown) => boolean, first: Shape<A>, second: Shape<B>): Shape<A | B> =>
  (value, where) =>
    isFirst(value) ? first(value, where) : second(value, where);

/** An object of this type, as the add-in passes one. */
export const objectOf =
  (...types: readonly string[]): Shape<HostObject> =>
  (value, where) =>
    isHostObject(value) && types.includes(value.type) ? value : bad(where);

/** Any JSON; for values that the host returns as it received them. */
export const anything: Shape<unknown> = (value) => value;

/**
 * A plain object with these keys, all optional. A key that is not listed is unknown to this host.
 * @throws NotImplemented that names the key
 */
export function record<S extends Readonly<Record<string, Shape<unknown>>>>(
  shapes: S,
): Shape<{ readonly [K in keyof S]?: Infer<S[K]> }> {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value))
      return bad(where);
    const found: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
      if (shape === undefined) return refuse('NotImplemented', `${where}.${key}`);
      if (item !== undefined && item !== null) found[key] = shape(item, `${where}.${key}`);
    }
    return found as { readonly [K in keyof S]?: Infer<S[K]> };
  };
}
