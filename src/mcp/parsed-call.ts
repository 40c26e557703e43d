import type * as z from 'zod/mini';
import { printable } from '../cli/printable';
import type { svMcp } from '../text/sv/mcp';
import { inputs } from './tool-input';
import type { ToolCall } from './tool-calls';
import { toolNames, type ToolName } from './tool-name';

type Issue = z.core.$ZodIssue;

/** The tool of that name, if there is one. */
export const toolNamed = (name: string): ToolName | undefined => toolNames.find((one) => one === name);

const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'arguments' : path.map(String).join('.');

/** What is wrong, in a sentence: of a choice the way that was most likely meant, the one with the fewest faults. */
function sentenceOf({ path, ...issue }: Issue, within: readonly PropertyKey[], text: typeof svMcp): string {
  const place = [...within, ...path];
  if (issue.code === 'invalid_union') {
    const [likely] = [...issue.errors].sort((a, b) => a.length - b.length);
    const [inner] = likely ?? [];
    if (inner) return sentenceOf(inner, place, text);
  }
  if (issue.code === 'unrecognized_keys') return text.unknownKey(placeOf([...place, issue.keys[0] ?? '']));
  if (issue.code === 'custom' && issue.message === 'cell') return text.badCell(placeOf(place));
  if (issue.code === 'custom' && issue.message === 'table') return text.badTable(placeOf(place));
  return text.badValue(placeOf(place));
}

/** The call, or a sentence that says what in it cannot be understood. */
export function parsedCall(
  tool: ToolName,
  input: unknown,
  text: typeof svMcp,
): ToolCall | { readonly wrong: string } {
  const parsed = inputs[tool].safeParse(input ?? {});
  if (parsed.success) return { tool, input: parsed.data } as ToolCall;
  const [issue] = parsed.error.issues;
  const what = issue ? sentenceOf(issue, [], text) : '';
  return { wrong: text.badCall(tool, printable(what, 300)) };
}
