import { basename, dirname, join } from 'node:path';
import type { Desk } from '../cli/command-desk';
import { saved } from '../cli/saved';
import { Failure } from '../hosts/failure';
import { checkStill, workbookNamed, type Folder } from './folders';
import { targetOf } from './result-target';
import { sha256 } from './sha256';
import type { Inputs } from './tool-input';
import { NOTICE, type Outputs } from './tool-output';
import type { ReadingTool, ToolName, WritingTool } from './tool-name';
import { turnsFor } from './turns';
import { workbookList } from './workbook-list';
import type { FoundWorkbook, Worked, WorkOrder } from './work-order';

/** What the tools need from their surroundings. */
export interface ToolsDesk extends Pick<Desk, 'read' | 'save' | 'isSameRun'> {
  readonly folders: readonly Folder[];
  /** Day and time by the machine's clock, `YYYY-MM-DD HH:mm`. */
  now(): string;
  /** Does the work in a process with limits, which ends when it is stopped. @throws Failure */
  work(order: WorkOrder, signal: AbortSignal): Promise<Worked>;
}

/** A call that its schema has let through. */
export type ToolCall = {
  readonly [Name in ToolName]: { readonly tool: Name; readonly input: Inputs[Name] };
}[ToolName];

/** Processes side by side: each may take half of the machine's spare memory. */
const AT_ONCE = 2;

/** Previews that are remembered; of more, the oldest must be previewed again. */
const MOST_PREVIEWS = 200;

interface Previewed {
  readonly workbook: FoundWorkbook;
  readonly input: Inputs['preview'];
  readonly today: string;
}

/** Error of our own making in the process with limits, which has no more than its words. */
const asBug = (words: string): Error => new Error(words);

type Answered = Exclude<Worked, { readonly failure: unknown } | { readonly bug: string }>;

/** Within the folders a call names files in its own way: so do the failures of that call. */
function asNamed(error: unknown, { path, name }: FoundWorkbook): unknown {
  if (!(error instanceof Failure)) return error;
  const { file } = error.details;
  if (file === undefined || dirname(file) !== dirname(path)) return error;
  return new Failure(
    error.code,
    { ...error.details, file: join(dirname(name), basename(file)) },
    { cause: error },
  );
}

/** Does the work; its failures name the workbook as the call did. @throws Failure */
async function named<T>(workbook: FoundWorkbook, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asNamed(error, workbook);
  }
}

/** The tools over the workbooks of some folders. What was previewed is remembered here, and nothing else can be written. */
export function toolCalls(
  desk: ToolsDesk,
): (call: ToolCall, signal: AbortSignal) => Promise<Outputs[ToolName]> {
  const inTurn = turnsFor(AT_ONCE);
  const previews = new Map<string, Previewed>();

  async function work(order: WorkOrder, signal: AbortSignal): Promise<Answered> {
    const worked = await inTurn(signal, () => desk.work(order, signal));
    if ('failure' in worked) throw new Failure(worked.failure.code, worked.failure.details);
    if ('bug' in worked) throw asBug(worked.bug);
    return worked;
  }

  function remember(id: string, previewed: Previewed): void {
    previews.delete(id);
    previews.set(id, previewed);
    const [oldest] = previews.keys();
    if (previews.size > MOST_PREVIEWS && oldest !== undefined) previews.delete(oldest);
  }

  async function read(
    call: Extract<ToolCall, { readonly tool: ReadingTool }>,
    signal: AbortSignal,
  ): Promise<Outputs[ReadingTool]> {
    const workbook = workbookNamed(call.input.file, desk.folders);
    const today = call.input.today ?? desk.now().slice(0, 10);
    const { answer } = await named(workbook, () => work({ ...call, workbook, today }, signal));
    if ('preview' in answer && call.tool === 'preview' && answer.preview !== null)
      remember(answer.preview, { workbook, input: call.input, today });
    return answer as Outputs[ReadingTool];
  }

  async function write(tool: WritingTool, id: string, signal: AbortSignal): Promise<Outputs[WritingTool]> {
    const previewed = previews.get(id);
    if (!previewed) throw new Failure('unsupported', { reason: 'no-such-preview' });
    const { workbook, input } = previewed;
    if ((tool === 'undo') !== (input.job === 'undo'))
      throw new Failure('unsupported', { file: workbook.name, reason: 'other-preview' });
    return await named(workbook, () => written(tool, previewed, id, signal));
  }

  /** @throws Failure; nothing is written then. */
  async function written(
    tool: WritingTool,
    { workbook, input, today }: Previewed,
    id: string,
    signal: AbortSignal,
  ): Promise<Outputs[WritingTool]> {
    checkStill(workbook);
    const worked = await work({ tool, workbook, input, today, at: desk.now(), id }, signal);
    if (!('toSave' in worked)) throw asBug('no result');
    // From here on nothing waits: the call can no longer be stopped halfway, and no other call comes in between.
    if (signal.aborted) throw new Failure('stopped');
    checkStill(workbook);
    const { bytes, digest } = worked.toSave;
    const now = desk.read(workbook.path);
    if (sha256(now) !== digest)
      throw new Failure('conflict', { file: workbook.name, reason: 'changed-on-disk' });
    const result = saved(targetOf(workbook, input), bytes, input.inPlace === true ? now : null, desk);
    const called = (file: string): string => join(dirname(workbook.name), basename(file));
    return {
      notice: NOTICE,
      file: workbook.name,
      result: called(result.path),
      // Of what is there: an earlier run's result says another time in its log.
      digest: sha256(result.isOld ? desk.read(result.path) : bytes),
      kept: result.kept === null ? null : called(result.kept),
      wasThere: result.isOld,
      ...worked.answer,
    };
  }

  return async (call, signal) => {
    switch (call.tool) {
      case 'workbooks':
        return workbookList(desk.folders, call.input.page ?? 1);
      case 'apply':
      case 'undo':
        return await write(call.tool, call.input.preview, signal);
      default:
        return await read(call, signal);
    }
  };
}
