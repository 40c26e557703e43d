import { reads, writes, type Kind } from './server-calls';

/** One call that on Google's side would go to the server. */
export interface ServerCall {
  readonly name: string;
  readonly isWrite: boolean;
  /** The cells that it is about, where it is about cells. */
  readonly at?: CallPlace | undefined;
}

/** Blocks of one sheet. */
export interface CallPlace {
  readonly sheetId: number;
  readonly blocks: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
}

/** What happens around every server call: counted, kept in order, failed by a test. */
export interface Wire {
  readonly calls: ServerCall[];
  /** Writes that are still waiting in the script's own cache. */
  isPending: boolean;
  /** Thrown from: the call fails before it has done anything, or after it has done everything. */
  around: (call: ServerCall, moment: 'before' | 'after') => void;
  /** What Google is reported to do instead, by quirk: thrown from before a call has done anything. */
  quirks: readonly ((call: ServerCall) => void)[];
  /** A read while writes wait costs a round trip on Google's side: refused, unless a test of the fake itself allows it. */
  allowsReadAfterWrite: boolean;
}

export const newWire = (): Wire => ({
  calls: [],
  isPending: false,
  around: () => undefined,
  quirks: [],
  allowsReadAfterWrite: false,
});

function onServer<T>(wire: Wire, call: ServerCall, work: () => T): T {
  wire.around(call, 'before');
  for (const quirk of wire.quirks) quirk(call);
  if (!call.isWrite && wire.isPending && !wire.allowsReadAfterWrite)
    throw new Error(`fake: ${call.name} after a write without SpreadsheetApp.flush()`);
  wire.calls.push(call);
  const answer = work();
  if (call.isWrite) wire.isPending = true;
  wire.around(call, 'after');
  return answer;
}

/**
 * An object of Google's with exactly the named members of its published type, so that nothing that does not exist can be
 * faked. Any other member throws; so does setting one.
 */
export function strict<Full, Known extends keyof Full = never>(
  kind: Kind,
  wire: Wire,
  members: Pick<Full, Known>,
  at?: CallPlace,
): Full {
  let made: Map<PropertyKey, unknown> | undefined;
  const proxy: object = new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'toJSON' || key === 'then' || key === 'constructor')
        return Reflect.get(target, key) as unknown;
      const known = made?.get(key);
      if (known !== undefined) return known;
      if (!(key in target)) throw new Error(`fake: ${kind}.${key} is not implemented`);
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      const name = `${kind}.${key}`;
      const isWrite = writes.has(name);
      const work = (...given: readonly unknown[]): unknown => Reflect.apply(member, proxy, given) as unknown;
      const called =
        isWrite || reads.has(name)
          ? (...given: readonly unknown[]) => onServer(wire, { name, isWrite, at }, () => work(...given))
          : work;
      (made ??= new Map()).set(key, called);
      return called;
    },
    set(_target, key) {
      throw new TypeError(`fake: ${kind}.${String(key)} is read-only`);
    },
  });
  return proxy as Full;
}

/** As Apps Script words what a service refuses. */
export function exception(message: string): Error {
  const error = new Error(`Exception: ${message}`);
  error.name = 'Exception';
  return error;
}
