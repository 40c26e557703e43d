import { resolvedArguments, type Resolve } from './arguments';
import { problemOf, refuse, type HostErrorCode } from './host-error';
import type { HostObject, Json } from './host-object';
import { camel, membersOf } from './members';
import { givesObject, type Given, type TypeTable } from './object-type';
import { queried } from './query';
import { ACTION, PATH, wireRequest, type WireAction, type WirePath, type WireReply } from './wire';

export interface InterpreterOptions {
  readonly types: TypeTable;
  readonly root: () => HostObject;
  /** Objects that an add-in creates by name, such as services of the page. */
  readonly creatable?: Readonly<Record<string, () => HostObject>>;
  readonly onMember?: (member: string) => void;
  /** Called before a query with what it asks for, as text. @returns what to wait for */
  readonly beforeQuery?: (asked: string) => Promise<void> | undefined;
  /** Called around each action; an error thrown by it fails the action. */
  readonly beforeAction?: (index: number) => void;
  readonly afterAction?: (index: number) => void;
}

/** Executes the batches of the real library on any object model. It knows nothing of Excel. */
export interface Interpreter {
  /**
   * Executes one action at each step. Always returns an answer: an error is part of it, and the effects of earlier
   * actions remain.
   */
  process(body: unknown): Generator<Promise<void> | undefined, WireReply>;
  /** Members that were requested but are not declared, with counts. */
  readonly unimplemented: ReadonlyMap<string, number>;
  /** The number of objects that the add-in keeps between batches. */
  keptObjects(): number;
}

const STATUS: Partial<Record<HostErrorCode, number>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
  NotImplemented: 501,
};

export function interpreter(options: InterpreterOptions): Interpreter {
  const unimplemented = new Map<string, number>();
  const members = membersOf(options.types, (member) => options.onMember?.(member));
  const kept = new Map<string, HostObject>();
  const keptIds = new WeakMap<HostObject, string>();
  let keptCount = 0;

  const noteMissing = (member: string): void =>
    void unimplemented.set(member, (unimplemented.get(member) ?? 0) + 1);

  function keep(object: HostObject): void {
    if (keptIds.has(object)) return;
    keptCount += 1;
    const id = `${object.type}:${keptCount}`;
    keptIds.set(object, id);
    kept.set(id, object);
  }

  function identity(object: HostObject): Record<string, Json> {
    const { id } = members.typeOf(object);
    const answer: Record<string, Json> = {};
    if (id) answer[id.key] = id.of(object.target);
    const reference = keptIds.get(object);
    if (reference !== undefined) answer['_ReferenceId'] = reference;
    return answer;
  }

  function asObject(given: Given | void, member: string): HostObject | null {
    if (given === undefined || given === null) return null;
    return givesObject(given) ? given : refuse('InvalidObjectPath', member);
  }

  function objectAt(path: WirePath, resolve: Resolve): HostObject | null {
    const { ObjectPathType: type, Name: name = '' } = path;
    if (type === PATH.root) return options.root();
    if (type === PATH.null) return null;
    if (type === PATH.reference) return kept.get(name) ?? refuse('InvalidReference');
    if (type === PATH.create) {
      const make = Object.hasOwn(options.creatable ?? {}, name) ? options.creatable?.[name] : undefined;
      return make ? make() : members.missing(`new ${name}`);
    }
    const parent = resolve(path.ParentObjectPathId);
    // Members of a null object are null objects.
    if (parent === null) return null;
    if (type === PATH.property) return members.navigation(parent, camel(name));
    const args = resolvedArguments(path.ArgumentInfo, resolve);
    if (type === PATH.method) return asObject(members.call(parent, camel(name), args), name);
    if (type === PATH.indexer) return asObject(members.call(parent, 'getItem', args), name);
    return refuse('InvalidObjectPath');
  }

  function called(object: HostObject | null, action: WireAction, resolve: Resolve): Json {
    if (action.Name === '_RemoveReference') {
      const [id] = action.ArgumentInfo?.Arguments ?? [];
      const gone = typeof id === 'string' ? kept.get(id) : undefined;
      if (typeof id === 'string') kept.delete(id);
      if (gone) keptIds.delete(gone);
      return null;
    }
    if (object === null) return action.Name === '_KeepReference' ? null : { _IsNull: true };
    if (action.Name === '_KeepReference') {
      keep(object);
      return null;
    }
    const given = members.call(object, camel(action.Name), resolvedArguments(action.ArgumentInfo, resolve));
    return given === undefined || givesObject(given) ? null : given;
  }

  function assigned(object: HostObject | null, action: WireAction, resolve: Resolve): Json {
    if (object === null) return refuse('InvalidOperation', action.Name);
    const [value] = resolvedArguments(action.ArgumentInfo, resolve);
    members.assign(object, camel(action.Name), value);
    return null;
  }

  function updated(object: HostObject | null, action: WireAction): Json {
    if (object === null) return refuse('InvalidOperation');
    for (const [name, value] of Object.entries(action.ObjectState ?? {}))
      members.assign(object, camel(name), value);
    return null;
  }

  function carriedOut(action: WireAction, resolve: Resolve): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return object === null ? null : queried({ members, identity }, object, action.QueryInfo ?? {});
      case ACTION.method:
        return called(object, action, resolve);
      case ACTION.set:
        return assigned(object, action, resolve);
      case ACTION.update:
        return updated(object, action);
      case ACTION.ensureUnchanged:
        return null;
      default:
        return members.missing(`action ${action.ActionType}`);
    }
  }

  function* processed(
    body: unknown,
    results: WireReply['Results'][number][],
    at: { index: number },
  ): Generator<Promise<void> | undefined, void> {
    const request = wireRequest(body);
    const objects = new Map<number, HostObject | null>();
    const underway = new Set<number>();
    const resolve: Resolve = (id) => {
      const known = objects.get(id);
      if (known !== undefined) return known;
      const path = request.ObjectPaths.get(id);
      if (path === undefined || underway.has(id)) return refuse('InvalidObjectPath');
      underway.add(id);
      const object = objectAt(path, resolve);
      underway.delete(id);
      objects.set(id, object);
      return object;
    };
    for (const [index, action] of request.Actions.entries()) {
      at.index = index;
      const isQuery = action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson;
      const awaited = isQuery ? options.beforeQuery?.(JSON.stringify(action.QueryInfo ?? {})) : undefined;
      if (awaited !== undefined) yield awaited;
      options.beforeAction?.(index);
      results.push({ ActionId: action.Id, Value: carriedOut(action, resolve) });
      options.afterAction?.(index);
      yield;
    }
  }

  function* process(body: unknown): Generator<Promise<void> | undefined, WireReply> {
    const results: WireReply['Results'][number][] = [];
    const at = { index: 0 };
    try {
      yield* processed(body, results, at);
      return { Results: results };
    } catch (error) {
      const problem = problemOf(error);
      const code = problem?.code ?? 'GeneralException';
      if (code === 'NotImplemented') noteMissing(problem?.location ?? '');
      const message =
        problem?.message ?? `The workbench failed: ${String(error instanceof Error ? error.stack : error)}`;
      return {
        Results: results,
        Error: {
          Code: code,
          Message: message,
          Location: problem?.location ?? null,
          ActionIndex: at.index,
          HttpStatusCode: STATUS[code] ?? 400,
        },
      };
    }
  }

  return { process, unimplemented, keptObjects: () => kept.size };
}
