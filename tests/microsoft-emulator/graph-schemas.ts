import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import Ajv, { type ValidateFunction } from 'ajv';

/*
 * JSON Schemas of what Microsoft Graph answers, made when a test runs from Microsoft's own typings (@microsoft/microsoft-graph-types), which
 * are generated from the service's metadata: the emulator can answer nothing that Graph does not know. Of what may be asked they say nothing.
 */

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

type Schema = Readonly<Record<string, unknown>>;

const node = (value: unknown): Node => value as Node;
const nodes = (value: unknown): readonly Node[] => (value ?? []) as readonly Node[];
const nameOf = (value: unknown): string => String(node(value)['value']);

const typings = require.resolve('@microsoft/microsoft-graph-types/microsoft-graph.d.ts');

/**
 * What the typings declare, by its name, as text: of two megabytes a test needs a few pages. What stands in a namespace of its own is indented, and
 * another service's.
 */
const texts: ReadonlyMap<string, string> = new Map(
  readFileSync(typings, 'utf8')
    .split(/^(?=export (?:interface|type) )/m)
    .map((text) => [/^export (?:interface|type) (\w+)/.exec(text)?.[1] ?? '', text]),
);

const parsed = new Map<string, Node>();

/** A declaration of the typings; `undefined` when there is none. */
function declared(name: string): Node | undefined {
  const known = parsed.get(name);
  const text = texts.get(name);
  if (known !== undefined || text === undefined) return known;
  const [statement] = parseSync(text.replace(/^export namespace [^]*/m, ''), { syntax: 'typescript' }).body;
  const declaration = node(node(statement)['declaration']);
  parsed.set(name, declaration);
  return declaration;
}

const keywords: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  any: {},
  null: { type: 'null' },
};

function schemaOf(type: Node): Schema {
  switch (type.type) {
    case 'TsKeywordType': {
      const schema = keywords[String(type['kind'])];
      if (schema) return schema;
      break;
    }
    case 'TsLiteralType':
      return { const: nameOf(type['literal']) };
    case 'TsArrayType':
      return { type: 'array', items: schemaOf(node(type['elemType'])) };
    case 'TsUnionType':
      return { anyOf: nodes(type['types']).map(schemaOf) };
    case 'TsTypeReference': {
      // Of another service, reached by way of what our answers never have.
      if (node(type['typeName']).type === 'TsQualifiedName') return { not: {} };
      const name = nameOf(type['typeName']);
      const [inner] = nodes(node(type['typeParams'] ?? { type: '' })['params']);
      if (name === 'NullableOption' && inner) return { anyOf: [schemaOf(inner), { type: 'null' }] };
      return { $ref: `#/definitions/${name}` };
    }
  }
  throw new Error(`graph-schemas: a type that is not known: ${JSON.stringify(type).slice(0, 200)}`);
}

/**
 * What an answer holds only where `$expand` asks for it, which nothing here does (learn.microsoft.com/graph/api/resources/driveitem, "Relationships"):
 * by way of it a file would reach all of Graph.
 */
const RELATIONSHIPS: ReadonlySet<string> = new Set(
  'analytics children createdByUser lastModifiedByUser listItem permissions retentionLabel subscriptions thumbnails versions workbook'.split(
    ' ',
  ),
);

/** The properties of an interface with those of what it extends. */
function propertiesOf(declaration: Node): Readonly<Record<string, Schema>> {
  const above = nodes(declaration['extends']).map(({ expression }) => declared(nameOf(expression)));
  const members = nodes(node(declaration['body'])['body']);
  const held = members.filter(({ key }) => !RELATIONSHIPS.has(nameOf(key)));
  const own = held.map((member): [string, Schema] => [
    nameOf(member['key']),
    schemaOf(node(node(member['typeAnnotation'])['typeAnnotation'])),
  ]);
  return Object.assign(
    {},
    ...above.map((one) => (one ? propertiesOf(one) : {})),
    Object.fromEntries(own),
  ) as Readonly<Record<string, Schema>>;
}

/**
 * Annotations stand beside the properties of a type and are not in the typings: they are documented
 * (learn.microsoft.com/graph/api/resources/driveitem, "Instance attributes"; learn.microsoft.com/graph/paging).
 */
const annotations: Schema = {
  '^@(?:microsoft\\.graph\\.downloadUrl|odata\\.(?:context|etag|nextLink))$': { type: 'string' },
};

const definitionOf = (declaration: Node): Schema =>
  declaration.type === 'TsInterfaceDeclaration'
    ? {
        type: 'object',
        properties: propertiesOf(declaration),
        patternProperties: annotations,
        additionalProperties: false,
      }
    : schemaOf(node(declaration['typeAnnotation']));

/** Those definitions that a type needs, itself among them. */
function definitionsFor(name: string, found: Record<string, Schema> = {}): Record<string, Schema> {
  if (name in found) return found;
  const declaration = declared(name);
  if (!declaration) throw new Error(`graph-schemas: no ${name}`);
  const schema = definitionOf(declaration);
  found[name] = schema;
  for (const [, needed = ''] of JSON.stringify(schema).matchAll(/"#\/definitions\/(\w+)"/g))
    definitionsFor(needed, found);
  return found;
}

const ajv = new Ajv({ strict: false });
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with an answer of this type; `undefined` when nothing is. */
export function problemOf(type: string, answer: unknown): string | undefined {
  let check = compiled.get(type);
  if (!check) {
    check = ajv.compile({ definitions: definitionsFor(type), $ref: `#/definitions/${type}` });
    compiled.set(type, check);
  }
  if (check(answer)) return undefined;
  return ajv.errorsText(check.errors);
}

/** @throws Error for an answer that Graph could not give: a fault of the emulator's */
export function checkAnswer<T>(type: string, answer: T): T {
  const problem = problemOf(type, answer);
  if (problem !== undefined) throw new Error(`emulator: ${type}: ${problem}`);
  return answer;
}
