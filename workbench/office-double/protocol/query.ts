import { refuse } from './host-error';
import type { HostObject, Json } from './host-object';
import { camel, pascal, type Members } from './members';
import type { WireQuery } from './wire';

/** Splits a load path into members: `items/name` → `['items', 'name']`. */
type LoadPath = readonly string[];

export interface Querying {
  readonly members: Members;
  /** The id by which an add-in can get the object again. */
  readonly identity: (object: HostObject) => Record<string, Json>;
}

const ALL = '*';

/** The loaded properties of an object, keyed as the library reads them. */
export function queried(tools: Querying, object: HostObject, query: WireQuery): Json {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split('/').map(camel));
  return loaded(tools, object, paths, query);
}

function loaded(
  tools: Querying,
  object: HostObject,
  paths: readonly LoadPath[],
  query: WireQuery = {},
): Json {
  const type = tools.members.typeOf(object);
  return type.items === undefined
    ? loadedObject(tools, object, paths)
    : loadedCollection(tools, object, paths, query, type.items(object.target));
}

/** In a collection, paths name members of the items, except for the collection's own scalars, such as `count`. */
function loadedCollection(
  tools: Querying,
  object: HostObject,
  paths: readonly LoadPath[],
  { Top: top, Skip: skip = 0 }: WireQuery,
  items: readonly HostObject[],
): Json {
  const { scalars = {} } = tools.members.typeOf(object);
  const isOwn = ([first = '', ...rest]: LoadPath): boolean =>
    rest.length === 0 && Object.hasOwn(scalars, first);
  const answer: Record<string, Json> = tools.identity(object);
  const own = paths.filter(isOwn);
  for (const [name = ''] of own) put(answer, name, tools.members.scalar(object, name));
  const wanted = paths
    .filter((path) => !isOwn(path))
    .map((path) => (path[0] === 'items' ? path.slice(1) : path))
    .filter((path) => path.length > 0);
  if (own.length > 0 && own.length === paths.length) return answer;
  answer['_Items'] = items
    .slice(skip, top === undefined || top === 0 ? undefined : skip + top)
    .map((item) => loaded(tools, item, wanted));
  return answer;
}

function loadedObject(tools: Querying, object: HostObject, paths: readonly LoadPath[]): Json {
  const { scalars = {}, navigations = {} } = tools.members.typeOf(object);
  const answer: Record<string, Json> = tools.identity(object);
  const isAll = paths.length === 0 || paths.some(([first, ...rest]) => first === ALL && rest.length === 0);
  if (isAll) for (const name of Object.keys(scalars)) put(answer, name, tools.members.scalar(object, name));
  const below = new Map<string, LoadPath[]>();
  for (const [name = '', ...rest] of paths) {
    if (name === ALL) continue;
    if (Object.hasOwn(navigations, name)) {
      const known = below.get(name) ?? [];
      below.set(name, rest.length > 0 ? [...known, rest] : known);
    } else if (rest.length > 0 && Object.hasOwn(scalars, name)) {
      refuse('InvalidArgument', `${object.type}.${name}`);
    } else put(answer, name, tools.members.scalar(object, name));
  }
  for (const [name, rest] of below) {
    const next = tools.members.navigation(object, name);
    answer[pascal(name)] = next === null ? null : loaded(tools, next, rest);
  }
  return answer;
}

function put(answer: Record<string, Json>, name: string, value: Json | undefined): void {
  if (value !== undefined) answer[name.startsWith('_') ? name : pascal(name)] = value;
}
