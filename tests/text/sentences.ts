import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import type { Language } from '../../src/plan/field';

/** A text as it stands in the source, with `…` where something is filled in. */
export interface Sentence {
  readonly place: string;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>> & { readonly type?: string };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Strings of these nodes are names of the code, not texts. */
const isCode = ({ type }: Node): boolean =>
  type === 'ImportDeclaration' || type === 'Computed' || (type ?? '').startsWith('Ts');

const cooked = (quasi: unknown): string => (isNode(quasi) ? String(quasi['cooked']) : '');

function* textsIn(node: Node): Generator<string> {
  if (isCode(node) && node.type !== 'TsSatisfiesExpression' && node.type !== 'TsAsExpression') return;
  if (node.type === 'StringLiteral') yield String(node['value']);
  if (node.type === 'TemplateLiteral') yield (node['quasis'] as readonly unknown[]).map(cooked).join('{}');
  for (const [name, child] of Object.entries(node)) {
    if (node.type === 'KeyValueProperty' && name === 'key') continue;
    if (isNode(child)) yield* textsIn(child);
  }
}

/** Every text in the files of a language. */
export function textsOf(language: Language): readonly Sentence[] {
  const folder = join(__dirname, '../../src/text', language);
  return readdirSync(folder).flatMap((file) => {
    const module = parseSync(readFileSync(join(folder, file), 'utf8'), { syntax: 'typescript' });
    return [...textsIn(module as unknown as Node)].map((text) => ({ place: `${language}/${file}`, text }));
  });
}
