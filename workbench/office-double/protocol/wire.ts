import { refuse } from './host-error';
import type { Json } from './host-object';

/** The library's numbers for kinds of object paths. */
export const PATH = {
  root: 1,
  create: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

/** Kinds of actions. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 8,
  recursivelySet: 9,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** The same structure as the arguments: ids of paths where an object is passed, else `null`. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Absent for the root. */
  readonly Name?: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: ReadonlyMap<number, WirePath>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: WireError;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsentOr = (value: unknown, test: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || test(value);

const isArguments = (value: unknown): boolean =>
  isRecord(value) &&
  isAbsentOr(value['Arguments'], Array.isArray) &&
  isAbsentOr(value['ReferencedObjectPathIds'], Array.isArray);

const areNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isQuery = (value: unknown): boolean =>
  isRecord(value) &&
  isAbsentOr(value['Select'], areNames) &&
  isAbsentOr(value['Expand'], areNames) &&
  isAbsentOr(value['Top'], Number.isInteger) &&
  isAbsentOr(value['Skip'], Number.isInteger);

const isAction = (value: unknown): value is WireAction =>
  isRecord(value) &&
  typeof value['Id'] === 'number' &&
  typeof value['ActionType'] === 'number' &&
  isAbsentOr(value['Name'], (name) => typeof name === 'string') &&
  isAbsentOr(value['ObjectPathId'], (id) => typeof id === 'number') &&
  isAbsentOr(value['ArgumentInfo'], isArguments) &&
  isAbsentOr(value['QueryInfo'], isQuery) &&
  isAbsentOr(value['ObjectState'], isRecord);

const isPath = (value: unknown): value is WirePath =>
  isRecord(value) &&
  typeof value['ObjectPathType'] === 'number' &&
  isAbsentOr(value['Name'], (name) => typeof name === 'string' || typeof name === 'number') &&
  isAbsentOr(value['ParentObjectPathId'], (id) => typeof id === 'number') &&
  isAbsentOr(value['ArgumentInfo'], isArguments);

/** Validates the body of a ProcessQuery. @throws InvalidRequest */
export function wireRequest(body: unknown): WireRequest {
  if (!isRecord(body)) return refuse('InvalidRequest');
  const { Actions: actions, ObjectPaths: paths = {} } = body;
  if (!Array.isArray(actions) || !actions.every(isAction) || !isRecord(paths))
    return refuse('InvalidRequest');
  const known = Object.entries(paths).map(([id, path]): readonly [number, WirePath] =>
    isPath(path) ? [Number(id), path] : refuse('InvalidRequest'),
  );
  return { Actions: actions, ObjectPaths: new Map(known) };
}
