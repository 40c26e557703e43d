import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import Ajv, { type ValidateFunction } from 'ajv';
import { invalid } from '../answer';

/*
 * JSON Schemas of the Sheets API, made when a test runs from typings that are generated from Google's discovery document
 * (@maxim_mazurok/gapi.client.sheets-v4): nothing that Google does not know can be asked for, or answered.
 */

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

const node = (value: unknown): Node => value as Node;
const nodes = (value: unknown): readonly Node[] => value as readonly Node[];
const nameOf = (value: unknown): string => String(node(value)['value']);

const keywords: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  any: {},
};

/** The words of an enumeration; long ones are nested. */
function literalsIn(type: Node): readonly string[] {
  if (type.type === 'TsUnionType') return nodes(type['types']).flatMap(literalsIn);
  if (type.type === 'TsArrayType') return literalsIn(node(type['elemType']));
  if (type.type === 'TsLiteralType' && node(type['literal']).type === 'StringLiteral')
    return [nameOf(type['literal'])];
  throw new Error(`api-schemas: a union that is not known: ${JSON.stringify(type).slice(0, 200)}`);
}

function schemaOf(type: Node): Schema {
  switch (type.type) {
    case 'TsKeywordType': {
      const schema = keywords[String(type['kind'])];
      if (schema) return schema;
      break;
    }
    case 'TsArrayType':
      return { type: 'array', items: schemaOf(node(type['elemType'])) };
    case 'TsTypeReference':
      return { $ref: `#/definitions/${nameOf(type['typeName'])}` };
    case 'TsMappedType':
      return {
        type: 'object',
        additionalProperties: schemaOf(
          node(node(type['typeAnnotation'])['typeAnnotation'] ?? type['typeAnnotation']),
        ),
      };
    case 'TsUnionType': {
      const words = { type: 'string', enum: literalsIn(type) };
      // A list of words is written without parentheses: `'A' | 'B'[]`.
      return nodes(type['types']).at(-1)?.type === 'TsArrayType' ? { type: 'array', items: words } : words;
    }
  }
  throw new Error(`api-schemas: a type that is not known: ${JSON.stringify(type).slice(0, 200)}`);
}

function objectOf(members: readonly Node[]): Schema {
  const properties = members.flatMap((member): [string, Schema][] =>
    member.type === 'TsPropertySignature'
      ? [[nameOf(member['key']), schemaOf(node(node(member['typeAnnotation'])['typeAnnotation']))]]
      : [],
  );
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

/** Every interface of the typings that is data, by its name. */
function definitionsIn(value: unknown, found: Record<string, Schema> = {}): Record<string, Schema> {
  if (typeof value !== 'object' || value === null) return found;
  if ('type' in value && value.type === 'TsInterfaceDeclaration') {
    const { id, body } = node(value) as unknown as {
      readonly id: unknown;
      readonly body: { readonly body: unknown };
    };
    // Resources are the API's methods, not its data.
    if (!nameOf(id).endsWith('Resource')) found[nameOf(id)] = objectOf(nodes(body.body));
    return found;
  }
  for (const part of Object.values(value)) definitionsIn(part, found);
  return found;
}

const typings = require.resolve('@maxim_mazurok/gapi.client.sheets-v4/index.d.ts');
export const definitions: Readonly<Record<string, Schema>> = definitionsIn(
  parseSync(readFileSync(typings, 'utf8'), { syntax: 'typescript' }),
);

const ajv = new Ajv({ strict: false });
ajv.addSchema({ $id: 'sheets', definitions });
const compiled = new Map<string, ValidateFunction>();

function problemsOf(definition: string, data: unknown): string | undefined {
  const check = compiled.get(definition) ?? ajv.compile({ $ref: `sheets#/definitions/${definition}` });
  compiled.set(definition, check);
  if (check(data)) return undefined;
  const [error] = check.errors ?? [];
  const unknown = (error?.params as { readonly additionalProperty?: string } | undefined)?.additionalProperty;
  const place = error?.instancePath.slice(1).replaceAll('/', '.') ?? '';
  return unknown === undefined
    ? `Invalid value at '${place}': ${error?.message ?? ''}`
    : `Invalid JSON payload received. Unknown name "${unknown}" at '${place}': Cannot find field.`;
}

/** @throws Refusal 400, in Google's words, for a body that is not as the API wants it */
export function checkRequest(definition: string, body: unknown): void {
  const problem = problemsOf(definition, body);
  if (problem !== undefined) throw invalid(problem);
}

/** @throws Error for an answer that Google could not give: a fault of the emulator's */
export function checkAnswer<T>(definition: string, answer: T): T {
  const problem = problemsOf(definition, answer);
  if (problem !== undefined) throw new Error(`emulator: ${problem}`);
  return answer;
}
