import { isHostObject, type HostObject } from './host-object';
import type { WireArguments } from './wire';

/** The object at a path of the request; `null` for a null object. */
export type Resolve = (pathId: number) => HostObject | null;

/** An object inside a plain one is given by the id of its path. */
function inner(value: unknown, resolve: Resolve): unknown {
  if (Array.isArray(value)) return value.map((item) => inner(item, resolve));
  if (typeof value !== 'object' || value === null || isHostObject(value)) return value;
  if ('_ObjectPathId' in value) return resolve(Number(value._ObjectPathId));
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) made[key] = inner(item, resolve);
  return made;
}

/** Whether a cell of a two-dimensional array cannot contain anything to resolve, which is true of most cells sent. */
const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const isPlainGrid = (value: unknown): boolean =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isPlain));

function substituted(value: unknown, reference: unknown, resolve: Resolve): unknown {
  if (Array.isArray(reference) && Array.isArray(value))
    return value.map((item, index) => substituted(item, reference[index], resolve));
  if (typeof reference === 'number' && reference !== 0) return resolve(reference);
  return isPlain(value) || isPlainGrid(value) ? value : inner(value, resolve);
}

/** Replaces ids of paths in the arguments by the objects they refer to. */
export const resolvedArguments = (info: WireArguments | undefined, resolve: Resolve): readonly unknown[] =>
  (info?.Arguments ?? []).map((value, index) =>
    substituted(value, info?.ReferencedObjectPathIds?.[index], resolve),
  );
