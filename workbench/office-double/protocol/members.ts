import { refuse } from './host-error';
import type { HostObject, Json } from './host-object';
import type { Given, MethodMember, ObjectType, ScalarMember, TypeTable } from './object-type';

/** On the wire, members and keys of an answer begin with a capital. Private ones keep their underscore. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The declared members of the host's objects, by their names. */
export interface Members {
  typeOf(object: HostObject): ObjectType<unknown>;
  navigation(object: HostObject, name: string): HostObject | null;
  scalar(object: HostObject, name: string): Json | undefined;
  assign(object: HostObject, name: string, value: unknown): void;
  call(object: HostObject, name: string, args: readonly unknown[]): Given | void;
  /** @throws NotImplemented */
  missing(member: string): never;
}

const own = <V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;

/** `noteUse` is called with each member that is used. */
export function membersOf(types: TypeTable, noteUse: (member: string) => void): Members {
  const missing = (member: string): never =>
    refuse('NotImplemented', member, `The workbench does not implement ${member}.`);
  // The table is typed by the target of each type; an object has the target that its type was declared for.
  const typeOf = (object: HostObject): ObjectType<unknown> =>
    (types.get(object.type) as ObjectType<unknown> | undefined) ?? missing(object.type);
  const found = <V>(object: HostObject, name: string, member: V | undefined, suffix = ''): V => {
    if (member === undefined) return missing(`${object.type}.${name}${suffix}`);
    noteUse(`${object.type}.${name}${suffix}`);
    return member;
  };
  const scalarMember = (object: HostObject, name: string, suffix = ''): ScalarMember<unknown> =>
    found(object, name, own(typeOf(object).scalars, name), suffix);
  return {
    typeOf,
    missing,
    navigation: (object, name) => found(object, name, own(typeOf(object).navigations, name))(object.target),
    scalar: (object, name) => {
      const member = scalarMember(object, name);
      return typeof member === 'function' ? member(object.target) : member.get(object.target);
    },
    assign: (object, wireName, value) => {
      const name = own(typeOf(object).setAs, wireName) ?? wireName;
      const member = scalarMember(object, name, '=');
      if (typeof member === 'function') return missing(`${object.type}.${name}=`);
      member.set(object.target, value, `${object.type}.${name}`);
    },
    call: (object, name, args) => {
      const member: MethodMember<unknown> = found(object, name, own(typeOf(object).methods, name), '()');
      return member.run(object.target, args, `${object.type}.${name}`);
    },
  };
}
