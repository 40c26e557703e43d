import { isHostObject, type HostObject, type Json } from './host-object';
import type { Infer, Shape } from './shape';

/** The result of a member: a value, another object, or a null object (`null`). */
export type Given = HostObject | Json | undefined;

export interface Settable<T> {
  readonly get: (target: T) => Json | undefined;
  readonly set: (target: T, value: unknown, where: string) => void;
}

/** A scalar: read-only, or settable with a validated shape. */
export type ScalarMember<T> = ((target: T) => Json | undefined) | Settable<T>;

export interface MethodMember<T> {
  readonly run: (target: T, args: readonly unknown[], where: string) => Given | void;
}

/** One type of the object model, with every member that an add-in can use. */
export interface ObjectType<T> {
  readonly name: string;
  /** The id by which an add-in can get the object again, and the key under which it is sent. */
  readonly id?: { readonly key: 'Id' | '_Id' | 'Key'; readonly of: (target: T) => string | number };
  readonly scalars?: Readonly<Record<string, ScalarMember<T>>>;
  /** Names by which the library sets a scalar, where they differ from its own: name on the wire → scalar. */
  readonly setAs?: Readonly<Record<string, string>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, MethodMember<T>>>;
  /** The items of a collection, in order. */
  readonly items?: (target: T) => readonly HostObject[];
}

/** Declares a settable scalar. */
export const settable = <T, V>(
  get: (target: T) => Json | undefined,
  shape: Shape<V>,
  set: (target: T, value: V) => void,
): Settable<T> => ({ get, set: (target, value, where) => set(target, shape(value, where)) });

/** Declares a method with the shapes of its arguments. */
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

/** The types of a host, by name. Each object has the target that its type is declared for. */
export type TypeTable = ReadonlyMap<string, ObjectType<never>>;

export const typeTable = (types: readonly ObjectType<never>[]): TypeTable =>
  new Map(types.map((type) => [type.name, type]));

export const givesObject = (given: Given | void): given is HostObject => isHostObject(given);
