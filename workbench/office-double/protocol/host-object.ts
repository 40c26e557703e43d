/** An object that the add-in refers to by a path: the name of its type, and its target. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
}

/** JSON values; a request and its answer contain nothing else. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const made = new WeakSet();

/** The only way to create one. A value that merely has the same shape, as a request's JSON might, is not accepted. */
export function hostObject(type: string, target: unknown): HostObject {
  const object = Object.freeze({ type, target });
  made.add(object);
  return object;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && made.has(value);
