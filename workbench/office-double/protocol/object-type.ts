import { isHostObject, type HostObject, type Json } from './host-object';
import type { Infer, Shape } from './shape';

/** What a member gives: a value, another object, or a null object (`null`). */
export type Given = HostObject | Json | undefined;

export interface Settable<T> {
  readonly get: (target: T) => Json | undefined;
  readonly set: (target: T, value: unknown, where: string) => void;
}

/** A scalar: read only, or settable with a checked shape. */
export type ScalarMember<T> = ((target: T) => Json | undefined) | Settable<T>;

export interface MethodMember<T> {
  readonly run: (target: T, args: readonly unknown[], where: string) => Given | void;
}

/** One type of the object model: every member an add-in can reach, and nothing else. */
export interface ObjectType<T> {
  readonly name: string;
  /** What an add-in finds the object again by, and the key it is sent under. */
  readonly id?: { readonly key: 'Id' | '_Id' | 'Key'; readonly of: (target: T) => string | number };
  readonly scalars?: Readonly<Record<string, ScalarMember<T>>>;
  /** Names under which the library sets a scalar, where they are not its own: name on the wire → scalar. */
  readonly setAs?: Readonly<Record<string, string>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, MethodMember<T>>>;
  /** Of a collection: its items, in order. */
  readonly items?: (target: T) => readonly HostObject[];
}

/** A scalar that can be set. */
export const settable = <T, V>(
  get: (target: T) => Json | undefined,
  shape: Shape<V>,
  set: (target: T, value: V) => void,
): Settable<T> => ({ get, set: (target, value, where) => set(target, shape(value, where)) });

/** A method with its arguments' shapes, in order. */
export const method = <T, const S extends readonly Shape<unknown>[]>(
  shapes: S,
  run: (target: T, ...args: { -readonly [K in keyof S]: Infer<S[K]> }) => Given | void,
): MethodMember<T> => ({
  run: (target, args, where) =>
    run(
      target,
      ...(shapes.map((shape, index) => shape(args[index], where)) as {
        -readonly [K in keyof S]: Infer<S[K]>;
      }),
    ),
});

/** The types of a host, by name. Behind each object stands the target its type is declared for. */
export type TypeTable = ReadonlyMap<string, ObjectType<never>>;

export const typeTable = (types: readonly ObjectType<never>[]): TypeTable =>
  new Map(types.map((type) => [type.name, type]));

export const givesObject = (given: Given | void): given is HostObject => isHostObject(given);
