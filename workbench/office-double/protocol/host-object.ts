/** An object that the add-in holds by a path: the name of its type, and what stands behind it here. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
}

/** What JSON can say; a request and its answer are nothing else. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const made = new WeakSet();

/** The only way to make one: what only looks like one, as a request's JSON might, is none. */
export function hostObject(type: string, target: unknown): HostObject {
  const object = Object.freeze({ type, target });
  made.add(object);
  return object;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && made.has(value);
