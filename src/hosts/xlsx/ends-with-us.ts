import { readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** How Node is started so that it ends when the process that starts it does, even when that is killed. */
export interface StartedSo {
  /** Program that is to start Node, with its arguments; `undefined` where Node is started as it is. */
  readonly by: readonly [command: string, ...args: string[]] | undefined;
  /** The system does not see to it: the process must watch for it itself. */
  readonly mustWatch: boolean;
}

/** The option of util-linux' `setpriv`, from version 2.33; what other packages give that name does not have it. */
const OPTION = 'pdeathsig';

/** `setpriv` where a program of that name is found first, if it has the option. */
function setpriv(path: string): string | undefined {
  // Not in the folder where the command happens to run.
  for (const folder of path.split(delimiter).filter((one) => isAbsolute(one))) {
    const command = join(folder, 'setpriv');
    try {
      return readFileSync(command).includes(OPTION) ? command : undefined;
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * What the system can do about it, which costs nothing; a thread that watches takes the 130 ms of processor time that Node takes to start.
 * - Windows: Node puts what it starts into a job that ends with it (`JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE`, libuv `src/win/process.c`).
 * - Linux: the kernel sends a signal when the thread that started a process ends (`PR_SET_PDEATHSIG`, prctl(2)). It forgets that for
 *   a Node that has been given capabilities of its own (`setcap`), which hears of it when it next rests, as all do.
 * @param path where commands are looked for, as `PATH`
 */
export function endsWithUs(platform: NodeJS.Platform, path = ''): StartedSo {
  if (platform === 'win32') return { by: undefined, mustWatch: false };
  const command = platform === 'linux' ? setpriv(path) : undefined;
  return command === undefined
    ? { by: undefined, mustWatch: true }
    : { by: [command, `--${OPTION}`, 'KILL', '--'], mustWatch: false };
}
