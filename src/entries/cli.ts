import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import packageJson from '../../package.json';
import type { Desk } from '../cli/command-desk';
import { ordered } from '../cli/ordered';
import { planbok, stopped } from '../cli/planbok';
import { progressOn } from '../cli/progress';
import { isTableFile } from '../cli/result-path';
import { Failure } from '../hosts/failure';
import { limited } from '../hosts/xlsx/limited';
import { limitedJob } from '../hosts/xlsx/limited-job';
import { fileText } from '../hosts/xlsx/file-text';
import { fileBytes } from '../hosts/xlsx/open';
import { save } from '../hosts/xlsx/save';
import { tableFileBytes } from '../hosts/xlsx/table-file';
import { xlsxHost } from '../hosts/xlsx/xlsx';
import type * as Workbench from './workbench';

/** What the process that does the work says to the one that holds the terminal. */
interface Message {
  readonly to: 'print' | 'tell' | 'doing';
  readonly text: string;
}

/** The machine's day, as the person at it would write it. */
function today(): string {
  const now = new Date();
  const digits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

/** The workbench is a program of its own beside this one: whoever runs a job does not load it. @throws Failure */
function workbench(): typeof Workbench {
  const program = join(__dirname, '..', 'workbench', 'serve.cjs');
  if (!existsSync(program)) throw new Failure('unsupported', { reason: 'not-built' });
  return createRequire(__filename)(program) as typeof Workbench;
}

const deskThat = (say: (message: Message) => void): Desk => ({
  version: packageJson.version,
  today: today(),
  environment: process.env,
  print: (text) => say({ to: 'print', text }),
  tell: (text) => say({ to: 'tell', text }),
  doing: (text) => say({ to: 'doing', text }),
  read: (file) => (isTableFile(file) ? tableFileBytes(file) : fileBytes(file)),
  readText: fileText,
  open: xlsxHost,
  save,
  quirks: () => workbench().quirkNames,
  serve: ({ file, port, quirks }) =>
    workbench().untilEnded({
      file,
      port,
      quirks,
      onBug: (error) =>
        say({
          to: 'tell',
          text: `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        }),
    }),
  browse: (address) => workbench().browse(address),
});

/** Holds the terminal. What touches a file is done by a process with limits: no file can hang this one or eat its memory. */
async function command(args: readonly string[]): Promise<number> {
  const progress = progressOn((text) => process.stderr.write(text), process.stderr.isTTY);
  const hear = ({ to, text }: Message): void => {
    if (to === 'doing') return progress.step(text);
    progress.end();
    (to === 'print' ? process.stdout : process.stderr).write(text);
  };
  // Whoever read the answer has stopped reading, as `head` does.
  process.stdout.on('error', () => process.exit());

  const desk = deskThat(hear);
  const order = ordered(args, desk.environment);
  if (order.kind !== 'work' && order.kind !== 'undo' && order.kind !== 'words') return planbok(order, desk);
  try {
    return await limited({
      script: __filename,
      data: args,
      onMessage: (message) => hear(message as Message),
    });
  } catch (error) {
    return stopped(error, order, desk);
  } finally {
    progress.end();
  }
}

const job = limitedJob();
if (job === undefined) {
  void command(process.argv.slice(2)).then((code) => (process.exitCode = code));
} else {
  const desk = deskThat(job.post);
  void planbok(ordered(job.data as readonly string[], desk.environment), desk).then(job.finish);
}
