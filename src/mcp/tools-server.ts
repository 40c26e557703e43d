import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js';
import { failureSentence } from '../cli/failure-sentence';
import { printable } from '../cli/printable';
import { Failure } from '../hosts/failure';
import type { Language } from '../plan/field';
import { enCli } from '../text/en/cli';
import { nbCli } from '../text/nb/cli';
import { svCli } from '../text/sv/cli';
import { parsedCall, toolNamed } from './parsed-call';
import { toolCalls, type ToolCall, type ToolsDesk } from './tool-calls';
import { INSTRUCTIONS, toolList } from './tool-list';
import { NOTICE, type Outputs } from './tool-output';
import type { ToolName } from './tool-name';

const texts = { sv: svCli, en: enCli, nb: nbCli };

/** We ask the client for nothing, so that there are no answers of it to check. */
const noValidator = {
  getValidator: () => {
    throw new Error('the client is asked for nothing');
  },
};

/** The answer twice, as the protocol has it: as data, and as text for clients that read nothing else; there it says first how to take it. */
const answered = (answer: Outputs[ToolName]): CallToolResult => ({
  content: [
    { type: 'text', text: NOTICE },
    { type: 'text', text: JSON.stringify(answer) },
  ],
  structuredContent: answer,
});

const refused = (sentence: string, failure: Readonly<Record<string, unknown>>): CallToolResult => ({
  content: [{ type: 'text', text: sentence }],
  isError: true,
  _meta: { 'planbok/failure': failure },
});

/** What the call is about, for a sentence. */
const subjectOf = ({ input }: ToolCall): string =>
  'file' in input ? input.file : 'preview' in input ? input.preview : 'planbok';

const languageOf = ({ input }: ToolCall): Language | undefined =>
  'language' in input ? input.language : undefined;

/** A failure as the command says it; anything else is a bug, of which nothing that it may hold of a workbook is logged. */
function stopped(error: unknown, call: ToolCall, language: Language): CallToolResult {
  if (error instanceof Failure) {
    const { code, details } = error;
    const sentence = failureSentence(error, language, printable(subjectOf(call), 200));
    return refused(sentence, { code, reason: details.reason ?? null });
  }
  const words = printable(error instanceof Error ? error.message : String(error));
  return refused(texts[language].bug(words), { code: 'bug', reason: null });
}

/** The server of the tools, to be connected to a transport. */
export function toolsServer(
  desk: ToolsDesk,
  {
    language,
    version,
    ended,
  }: { readonly language: Language; readonly version: string; readonly ended: AbortSignal },
): Server {
  const server = new Server(
    { name: 'planbok', title: 'Planbok', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS, jsonSchemaValidator: noValidator },
  );
  const tools = toolList(language);
  const call = toolCalls(desk);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools] }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = toolNamed(params.name);
    if (tool === undefined)
      throw new McpError(ErrorCode.InvalidParams, `no tool is called ${printable(params.name, 60)}`);
    const parsed = parsedCall(tool, params.arguments, texts[language].mcp);
    if ('wrong' in parsed) return refused(parsed.wrong, { code: 'usage', reason: null });
    try {
      return answered(await call(parsed, AbortSignal.any([signal, ended])));
    } catch (error) {
      return stopped(error, parsed, languageOf(parsed) ?? language);
    }
  });
  return server;
}
