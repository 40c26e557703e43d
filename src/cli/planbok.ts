import { Failure } from '../hosts/failure';
import { systemFailure } from '../hosts/xlsx/disk';
import { enCli } from '../text/en/cli';
import { nbCli } from '../text/nb/cli';
import { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-code';
import { failureSentence } from './failure-sentence';
import { handout } from './handout';
import { printHelp } from './help';
import {
  orderWords,
  type OnFile,
  type Order,
  type PortfolioOrder,
  type ToolsOrder,
  type WorkbenchOrder,
} from './order';
import { meant } from './meant';
import { mcp } from './mcp-command';
import { portfolio } from './portfolio/portfolio';
import { sourceName } from './portfolio/portfolio-source';
import { printable } from './printable';
import type { FailureDocument } from './failure-contract';
import { undo } from './undo';
import { words } from './words';
import { work } from './work';
import { workbench } from './workbench-command';

/** What is done with a file. */
type DoneOrder = OnFile | PortfolioOrder | WorkbenchOrder | ToolsOrder;

const texts = { sv: svCli, en: enCli, nb: nbCli };

/** Runs the whole command and returns its exit code. Never throws. */
export async function planbok(order: Order, desk: Desk): Promise<ExitCode> {
  switch (order.kind) {
    case 'version':
      desk.print(`${desk.version}\n`);
      return exitCodes.done;
    case 'help':
      return printHelp(order, desk);
    case 'usage': {
      const text = texts[order.language];
      const sentence = text.usage[order.code](printable(order.found, 200), order.known ?? orderWords);
      const near = meant(order);
      const guess = near === undefined ? [] : [text.meant(printable(near, 200))];
      desk.tell(`${[sentence, ...guess, text.seeHelp].join('\n')}\n`);
      return exitCodes.usage;
    }
    case 'mcp':
    case 'workbench':
    case 'portfolio':
    case 'undo':
    case 'work':
    case 'words':
    case 'handout':
      return done(order, desk);
  }
}

async function done(order: DoneOrder, desk: Desk): Promise<ExitCode> {
  const text = texts[order.language];
  try {
    switch (order.kind) {
      case 'undo':
        return await undo(order, desk, text);
      case 'words':
        return await words(order, desk, text);
      case 'portfolio':
        return await portfolio(order, desk, texts);
      case 'handout':
        return await handout(order, desk, texts);
      case 'work':
        return await work(order, desk, texts);
      case 'workbench':
        return await workbench(order, desk, text);
      case 'mcp':
        return await mcp(order, desk, text);
    }
  } catch (error) {
    return stopped(error, order, desk);
  }
}

/** The command whose part of the program it is. */
const partOf = ({ kind }: DoneOrder): string =>
  kind === 'workbench' || kind === 'mcp' ? `planbok ${kind}` : 'planbok';

/** Says why the work stopped. An expected failure is a sentence; any other error is a bug, and its stack is shown on request. */
export function stopped(caught: unknown, order: DoneOrder, desk: Desk): ExitCode {
  const error = systemFailure(caught);
  const { language } = order;
  const named =
    order.kind === 'portfolio'
      ? (order.parts ?? order.sources.map(sourceName)[0])
      : 'file' in order
        ? order.file
        : null;
  const file = named ?? 'planbok';
  const isJson = 'isJson' in order && order.isJson;
  const isExpected = error instanceof Failure;
  // Nothing is wrong with the file where a part of the program is missing.
  const isPartMissing = isExpected && error.details.reason === 'not-built';
  const message = isExpected
    ? failureSentence(error, language, isPartMissing ? partOf(order) : file)
    : texts[language].bug(printable(error instanceof Error ? error.message : String(error)));
  if (isJson) {
    const code = isExpected ? error.code : 'bug';
    const reason = isExpected ? (error.details.reason ?? null) : null;
    const answer: FailureDocument = { version: 1, file, failure: { code, reason, message } };
    desk.print(`${JSON.stringify(answer, null, 2)}\n`);
  }
  desk.tell(`${message}\n`);
  if (desk.environment['PLANBOK_DEBUG'] === '1' && error instanceof Error)
    desk.tell(`${error.stack ?? ''}\n`);
  return isExpected ? exitCodeOf(error.code) : exitCodes.failed;
}
