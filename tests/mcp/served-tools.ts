import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { outputs, type Outputs } from '../../src/mcp/tool-output';
import type { ToolName } from '../../src/mcp/tool-name';

/* The built command as a client of the protocol meets it: the SDK's own client, over real standard input and output. */

const root = resolve(__dirname, '../..');
export const command = join(root, 'dist/cli/planbok.cjs');

/** Builds what is tested, where a source is newer. */
export function buildTools(): void {
  for (const [name, file] of [
    ['cli', 'planbok.cjs'],
    ['mcp', 'serve.cjs'],
  ] as const) {
    const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), name, file], {
      encoding: 'utf8',
    });
    expect(built.stderr).toBe('');
  }
}

export interface ServedTools {
  readonly client: Client;
  readonly pid: number;
  /** What the server has said on standard error. */
  readonly said: () => string;
  readonly call: (tool: string, input?: object, signal?: AbortSignal) => Promise<CallToolResult>;
  /** The answer, checked by its schema: a call that fails is an error. */
  readonly ask: <Name extends ToolName>(tool: Name, input?: object) => Promise<Outputs[Name]>;
  /** The sentence of a call that is refused. */
  readonly refused: (tool: ToolName, input?: object) => Promise<string>;
  readonly close: () => Promise<void>;
}

const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');

export async function servedTools(
  folders: readonly string[],
  language: 'sv' | 'en' = 'sv',
): Promise<ServedTools> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [command, 'mcp', ...folders, '--lang', language],
    stderr: 'pipe',
  });
  let said = '';
  transport.stderr?.on('data', (words) => (said += String(words)));
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  // The client then checks every answer by the schema that the server has given.
  await client.listTools();
  const call = async (tool: string, input: object = {}, signal?: AbortSignal): Promise<CallToolResult> =>
    (await client.callTool({ name: tool, arguments: { ...input } }, undefined, {
      timeout: 280_000,
      ...(signal ? { signal } : {}),
    })) as CallToolResult;
  return {
    client,
    pid: transport.pid ?? 0,
    said: () => said,
    call,
    ask: async (tool, input) => {
      const result = await call(tool, input);
      if (result.isError === true) throw new Error(textOf(result));
      const [, text] = result.content;
      expect(text?.type === 'text' ? JSON.parse(text.text) : text).toEqual(result.structuredContent);
      return outputs[tool].parse(result.structuredContent) as Outputs[typeof tool];
    },
    refused: async (tool, input) => {
      const result = await call(tool, input);
      expect(result).toMatchObject({ isError: true });
      expect(result.structuredContent).toBeUndefined();
      return textOf(result);
    },
    close: () => client.close(),
  };
}

/** A folder of its own, whose content can be compared. */
export interface TestFolder {
  readonly path: string;
  readonly at: (...names: string[]) => string;
  /** Every file with its content. */
  readonly files: () => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

export function testFolder(): TestFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'planbok-mcp-')));
  return {
    path,
    at: (...names) => join(path, ...names),
    files: () =>
      Object.fromEntries(
        readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => [name, readFileSync(join(path, name), 'base64')] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
